/** The changes of the rules of nudges, as `changes` lists them. */
import type { ChangeCase } from './changes.ts'

const MINE = { kind: 'MEASUREMENT', reminders: [-5, 1], coachAfter: null, staffAfter: 12 } as const
const OURS = { kind: 'MEASUREMENT', reminders: [-9, -2, 2], coachAfter: 5, staffAfter: 10, isDefault: true } as const
const SET =
  '... on SetNudgeRuleSuccess { programme { id } nudgeRule { kind reminders coachAfter staffAfter isDefault } }'

/** The calls, by the name of the mutation. */
export const nudgeRuleChanges: Record<string, ChangeCase> = {
  setNudgeRule: {
    by: 'staff',
    input: () => MINE,
    selection: SET,
    event: { kind: 'NUDGE_RULE_SET', before: OURS, after: { ...MINE, isDefault: false } },
  },
  resetNudgeRule: {
    by: 'staff',
    input: async ({ db, programme: { id: programmeId } }) => {
      const rule = { ...MINE, reminders: [...MINE.reminders], programmeId }
      await db.insertInto('nudgeRule').values(rule).execute()
      return { kind: MINE.kind }
    },
    selection: SET,
    event: { kind: 'NUDGE_RULE_SET', before: { ...MINE, isDefault: false }, after: OURS },
  },
}
