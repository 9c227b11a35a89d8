import { type MemberRow, updateSettings } from '#db/members.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { ChangeSettingsInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { dateIn } from '../today.ts'
import { refuseLeave } from './leave.ts'
import { sameMember } from './same-member.ts'
import { changedSettings, refuseSettings, settingsAfter } from './settings.ts'

export type ChangeSettingsOutcome =
  | { readonly kind: 'done'; readonly member: MemberRow }
  | InvalidInput
  | ClientKeyReused

/** Changes what is given of the viewer's settings. */
export const changeSettings = (context: Context, input: ChangeSettingsInput): Promise<ChangeSettingsOutcome> =>
  once<ChangeSettingsOutcome>(context, {
    input,
    change: 'SETTINGS_CHANGED',
    command: async (inside) => {
      const viewer = memberOf(inside)
      const settings = settingsAfter(viewer, input)
      const today = dateIn(settings.timeZone, inside.now())
      const refusal = refuseSettings(settings) ?? (input.leave ? refuseLeave(input.leave, today) : undefined)
      if (refusal) return refusal
      const member = await updateSettings(inside.db, viewer.id, settings)
      await recordChange(inside, { subjectId: globalId('member', viewer.id), ...changedSettings(viewer, settings) })
      return { kind: 'done', member }
    },
    again: sameMember,
  })
