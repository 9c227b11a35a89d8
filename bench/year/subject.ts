import type { NudgeRow } from '#db/nudges.ts'

/** What a nudge is about, as a key: whoever hears of it. */
export function subjectOf(nudge: NudgeRow): string {
  const { kind, milestoneId, indicatorId, measurementId, planId, experimentId, period } = nudge
  const who = planId ? (nudge.awaitedId ?? nudge.recipientId) : null
  return [kind, milestoneId, measurementId ?? indicatorId, planId, who, experimentId, period].join(' ')
}
