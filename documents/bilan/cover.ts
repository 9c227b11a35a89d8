import type { Document } from '../model/document.ts'
import type { Bilan } from './bilan-document.ts'
import type { Words } from './words.ts'

type Cover = Pick<Document, 'title' | 'programme' | 'author' | 'mention' | 'facts'> & Pick<Document, 'watermark'>

/** What a bilan is of, who takes part in it, what was decided, and where it stands. */
export function coverOf(bilan: Bilan, words: Words): Cover {
  const { experiment, plan, conclusion, status } = bilan
  const { enterprise, cohort, title } = experiment
  const { programme } = cohort
  const { say, day, dayOf } = words
  const fact = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : [])
  return {
    title: say('title', { title: onOneLine(title) }),
    programme: programme.name,
    author: programme.authority,
    mention: mentionOf(bilan, words),
    ...(status === 'FROZEN' ? {} : { watermark: say('watermark') }),
    facts: [
      ...fact(say('cover.enterprise'), enterprise.name),
      ...fact(say('cover.cohort', { label: programme.cohortLabel }), cohort.name),
      ...fact(say('cover.dates'), say('cover.from-to', { from: day(cohort.startsOn), to: day(cohort.endsOn) })),
      ...fact(say('cover.accelerator'), programme.accelerator),
      ...fact(say('cover.laboratory'), programme.laboratory),
      ...fact(
        say('cover.plan'),
        plan?.frozenAt ? say('cover.plan-version', { version: plan.version, day: dayOf(plan.frozenAt) }) : undefined,
      ),
      {
        label: say('cover.decision'),
        value: conclusion ? say('decision', { decision: conclusion.decision }) : say('cover.undecided'),
      },
    ],
  }
}

const SHORT = 26

/** A short title is not cut: it goes to the next line whole. */
const onOneLine = (title: string): string => (title.length <= SHORT ? title.replaceAll(' ', '\u00a0') : title)

/** Where it stands, on one line: it is at the head of each page. */
function mentionOf({ status, parties, frozenAt }: Bilan, { say, dayOf }: Words): string {
  const signatories = parties.filter(({ signatory }) => signatory !== null)
  return say('mention', {
    status,
    day: frozenAt ? dayOf(frozenAt) : '',
    signed: signatories.filter(({ signature }) => signature !== null).length,
    all: signatories.length,
  })
}
