import { answer } from '../../language/answer.ts'
import { day } from '../../language/format.ts'
import { nameOfPeriod } from '../../language/period.ts'
import { whatOf } from '../what-of.ts'
import type { Reader, ToldNudge } from './notice.ts'

interface Named {
  readonly nudge: Pick<ToldNudge, 'subject' | 'period'>
  readonly reader: Pick<Reader, 'language'>
}

/** The names that a sentence about what somebody was asked is filled with: what it is about, and when. */
export function namesIn({ nudge: { subject, period }, reader: { language } }: Named) {
  const what = whatOf(subject)
  switch (subject.__typename) {
    case 'Milestone':
      return { what, when: day(language, subject.dueOn) }
    case 'Indicator':
      return { what, when: nameOfPeriod(language, subject.frequency, period ?? '') }
    case 'Measurement': {
      const { indicator } = subject
      const value = answer(language, indicator.unit, subject)
      return { what, when: `${nameOfPeriod(language, indicator.frequency, subject.period)} (${value})` }
    }
    case 'Agreement':
      return { what, when: day(language, subject.endsOn) }
    case 'Introduction':
    case 'EvaluationPlan':
    case 'Bilan':
    case 'Call':
    case 'Programme':
    case 'Experiment':
      return { what, when: '' }
  }
}
