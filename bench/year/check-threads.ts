import type { NudgeRow } from '#db/nudges.ts'
import type { Evidence, Finding } from './check.ts'
import { subjectOf } from './subject.ts'

/** Those that are there more than once. */
export const twice = (groups: readonly (readonly [string, readonly unknown[]])[]) =>
  groups.flatMap(([name, { length }]) => (length > 1 ? [`${name}: ${length}`] : []))

/** Who heard of each thing that is asked, how often, and in which order. */
export function checkThreads({ sent, readers }: Evidence): Finding[] {
  const asked = sent.filter(({ thread }) => thread !== null)
  const threads = [...Map.groupBy(asked, ({ thread }) => String(thread))]
  const steps = [...Map.groupBy(asked, ({ thread, step, recipientId }) => `${thread} ${step} ${recipientId}`)]
  const wordsOf = (nudges: readonly NudgeRow[]) => nudges.filter(({ awaitedId }) => awaitedId === null)
  const roleOf = ({ recipientId }: NudgeRow) => readers.find(({ id }) => id === recipientId)?.role
  const inOrder = (nudges: readonly NudgeRow[]) =>
    nudges.map((nudge) => (nudge.awaitedId ? roleOf(nudge) : 'ASKED')).join(' ')
  const all = (rule: string, isWrong: (nudges: readonly NudgeRow[]) => boolean): Finding => ({
    rule,
    looked: threads.length,
    wrong: threads.flatMap(([thread, nudges]) => (isWrong(nudges) ? [`${thread}: ${inOrder(nudges)}`] : [])),
  })
  return [
    { rule: 'nothing twice', looked: steps.length, wrong: twice(steps) },
    all('three words at most to whoever is asked', (nudges) => wordsOf(nudges).length > 3),
    all(
      'then the coaches, then the agents, then silence',
      (nudges) => !/^(ASKED ?)*(COACH ?)*(STAFF ?)*$/.test(inOrder(nudges)),
    ),
    all('nobody hears of it on the day of whoever comes before', (nudges) => isSameDay(nudges, roleOf)),
  ]
}

function isSameDay(nudges: readonly NudgeRow[], roleOf: (nudge: NudgeRow) => string | undefined): boolean {
  const days = nudges.map((nudge) => [nudge.awaitedId ? roleOf(nudge) : 'ASKED', dayOf(nudge)] as const)
  return days.some(([who, day]) => days.some(([other, same]) => other !== who && same === day))
}

const dayOf = ({ firstClaimedAt }: NudgeRow) => firstClaimedAt?.toISOString().slice(0, 10)

/** What somebody has done is not asked of them again. */
export function nothingAfterDone({ sent, done }: Evidence): Finding {
  const wrong = sent.filter((nudge) => {
    const at = done.find(({ subject }) => subject === subjectOf(nudge))?.at
    return nudge.kind !== 'MEASUREMENTS_TO_REVIEW' && at && nudge.firstClaimedAt && nudge.firstClaimedAt > at
  })
  return { rule: 'nothing about what is done', looked: done.length, wrong: wrong.map(({ key }) => key) }
}
