import type { Bot } from '../../bot.ts'
import type { Teams } from './teams.ts'

/** Who hears the gestures, and what serves each workspace that they come from. */
export interface Heard {
  readonly bot: Bot
  readonly teams: Teams
}
