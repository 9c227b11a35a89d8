import type { SubjectPartsFragment } from '../generated/operations.ts'

/** A name for what a nudge asks about, in a sentence that does not say it. */
export function whatOf(subject: SubjectPartsFragment): string {
  switch (subject.__typename) {
    case 'Milestone':
    case 'Experiment':
      return subject.title
    case 'Introduction':
      return subject.establishment.name
    case 'Agreement':
      return subject.agreedSite.establishment.name
    case 'Bilan':
      return subject.experiment.title
    case 'Measurement':
      return subject.indicator.name
    case 'Call':
      return subject.cohort.name
    case 'EvaluationPlan':
      return subject.experiment.enterprise.name
    case 'Indicator':
    case 'Programme':
      return subject.name
  }
}

/** The experiment that it belongs to; a call and a programme have none. */
export function experimentOf(
  subject: SubjectPartsFragment,
): { readonly id: string; readonly title: string } | undefined {
  switch (subject.__typename) {
    case 'Experiment':
      return subject
    case 'Measurement':
      return subject.indicator.experiment
    case 'Agreement':
      return subject.agreedSite.experiment
    case 'Call':
    case 'Programme':
      return undefined
    default:
      return subject.experiment
  }
}
