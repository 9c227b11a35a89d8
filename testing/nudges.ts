/** The bot's side of nudges: take them, and say what became of them. */
import type { Client, Outcome } from './client.ts'

/** A nudge taken by a bot. */
export interface Claimed {
  readonly claimToken: string
  readonly attempt: number
  readonly firstClaimedAt: string
  readonly nudge: { readonly id: string; readonly deliveryKey: string; readonly recipient: { readonly name: string } }
}

const CLAIM = `mutation ($input: ClaimNudgesInput!) {
  claimNudges(input: $input) { claimToken attempt firstClaimedAt nudge { id deliveryKey recipient { name } } }
}`

/** Takes nudges for Slack's workspace `T1`, unless said otherwise. */
export const claim = async (bot: Client, input: object = {}): Promise<readonly Claimed[]> =>
  (await bot.get<{ claimNudges: Claimed[] }>(CLAIM, { input: { platform: 'SLACK', workspace: 'T1', ...input } }))
    .claimNudges

/** Says what became of a nudge taken. */
export const settle = (bot: Client, { nudge, claimToken }: Claimed, outcome: object): Promise<Outcome> =>
  bot.change(
    'settleNudge',
    { nudgeId: nudge.id, claimToken, ...outcome },
    '... on SettleNudgeSuccess { nudge { state dueAt } }',
  )
