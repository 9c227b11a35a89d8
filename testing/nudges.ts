/** The bot's side of nudges: take them, and say what became of them. */
import type { Client, Outcome } from './client.ts'

/** A nudge taken by a bot. */
export interface Claimed {
  readonly claimToken: string
  readonly attempt: number
  readonly firstClaimedAt: string
  readonly nudge: { readonly id: string; readonly deliveryKey: string; readonly recipient: { readonly name: string } }
}

interface Told {
  readonly claimToken: string
  readonly nudge: {
    readonly id: string
    readonly kind: string
    readonly recipient: { readonly name: string } | null
    readonly contact: { readonly email: string } | null
    readonly lines: readonly { readonly kind: string }[]
  }
}

const CLAIM = `mutation ($input: ClaimNudgesInput!) {
  claimNudges(input: $input) { claimToken attempt firstClaimedAt nudge { id deliveryKey recipient { name } } }
}`

/** Takes nudges for Slack's workspace `T1`, unless said otherwise. */
export const claim = async (bot: Client, input: object = {}): Promise<readonly Claimed[]> =>
  (await bot.get<{ claimNudges: Claimed[] }>(CLAIM, { input: { platform: 'SLACK', workspace: 'T1', ...input } }))
    .claimNudges

/** Says what became of a nudge taken. */
export const settle = (bot: Client, { nudge, claimToken }: Claimed | Told, outcome: object): Promise<Outcome> =>
  bot.change(
    'settleNudge',
    { nudgeId: nudge.id, claimToken, ...outcome },
    '... on SettleNudgeSuccess { nudge { state dueAt } }',
  )

const TELL = `mutation ($platform: ChatPlatform!, $workspace: String!) {
  claimNudges(input: { platform: $platform, workspace: $workspace, first: 100 }) {
    claimToken nudge { id kind recipient { name } contact { email } lines { kind } } } }`

/**
 * A bot that tells everybody what there is to tell, in chat and by mail: « KIND → Name », sorted. What comes in the message of the day
 * is told line by line.
 */
export async function tell(bot: Client, { newsOnly = false } = {}): Promise<readonly string[]> {
  if (!newsOnly) await bot.get('mutation { expireIntroductions { expired } }')
  await bot.get(`mutation { ${newsOnly ? 'planNews' : 'planNudges'} { planned } }`)
  const told: string[] = []
  for (const channel of [
    { platform: 'SLACK', workspace: 'T1' },
    { platform: 'EMAIL', workspace: 'mail' },
  ]) {
    const { claimNudges } = await bot.get<{ claimNudges: Told[] }>(TELL, channel)
    for (const claimed of claimNudges) {
      const { kind, recipient, contact, lines } = claimed.nudge
      const kinds = kind === 'DIGEST' ? lines.map((line) => line.kind) : [kind]
      told.push(...kinds.map((each) => `${each} → ${recipient?.name ?? contact?.email}`))
      await settle(bot, claimed, { outcome: 'SENT' })
    }
  }
  return told.toSorted((one, other) => one.localeCompare(other, 'fr'))
}
