import { startChat } from '../chat.ts'
import type { SetStage } from './stage.ts'

/** Slack's stand-in as a stage: signed requests to the real Bolt. */
export const setSlack: SetStage = async (ground, onCleanup) => {
  const { as, stranger, deliver } = await startChat(ground, { onCleanup })
  return { as: async (member) => as(member), stranger: async () => stranger, deliver, reads: 'slack', longest: 16_000 }
}
