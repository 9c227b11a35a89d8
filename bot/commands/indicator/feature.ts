import type { Feature } from '../../model/feature.ts'
import { pressEvidence, submitEvidence } from './evidence.ts'
import { hearIndicator, pressHear, pressHeard } from './hear.ts'
import { pressNoValue, submitNoValue } from './no-value.ts'
import { pressLock, pressReopen, submitLock, submitReopen } from './period/decide.ts'
import { pressPeriod, pressSubmitPeriod } from './period/press-period.ts'
import { pressPeriods } from './period/run-period.ts'
import { submitPeriod } from './period/submit-period.ts'
import { openAbsent, openAnyForm, openForm, pressConfirm, pressCorrect, pressLine, pressLog } from './press.ts'
import { pressDrafts, pressReturned, pressSubmit } from './review/list-in-hand.ts'
import { pressReview } from './review/list-review.ts'
import { pressApprove, pressReturn, submitReturn } from './review/review.ts'
import { pressReviewPeriod } from './review/review-period.ts'
import { runIndicator } from './run.ts'
import { submitLog } from './submit.ts'
import { submitCorrection } from './submit-correction.ts'

/** Indicators: log a value in a line or a form, or a whole period; take it back, correct it, show what it rests on; review values. */
export const feature: Feature = {
  commands: [
    {
      names: ['indicateur', 'indicator'],
      description: 'indicator.description',
      hint: 'indicator.hint',
      examples: [
        '/indicateur bénéficiaires 64',
        '/indicateur période mai',
        '/indicateur à valider',
        '/indicateur courbe bénéficiaires',
        '/indicateur liste',
        '/indicateur',
      ],
      run: runIndicator,
    },
  ],
  hear: hearIndicator,
  actions: {
    'indicator.heard': pressHeard,
    'indicator.hear': pressHear,
    'indicator.open': openForm,
    'indicator.form': openAnyForm,
    'indicator.absent': openAbsent,
    'indicator.no-value': pressNoValue,
    'indicator.log': pressLog,
    'indicator.confirm': pressConfirm,
    'indicator.line': pressLine,
    'indicator.correct': pressCorrect,
    'indicator.submit': pressSubmit,
    'indicator.evidence': pressEvidence,
    'indicator.period': pressPeriod,
    'indicator.periods': pressPeriods,
    'indicator.submit-period': pressSubmitPeriod,
    'indicator.reopen': pressReopen,
    'indicator.lock': pressLock,
    'indicator.review': pressReview,
    'indicator.review-period': pressReviewPeriod,
    'indicator.returned': pressReturned,
    'indicator.drafts': pressDrafts,
    'indicator.approve': pressApprove,
    'indicator.return': pressReturn,
  },
  forms: {
    'indicator.log': submitLog,
    'indicator.no-value': submitNoValue,
    'indicator.correct': submitCorrection,
    'indicator.evidence': submitEvidence,
    'indicator.period': submitPeriod,
    'indicator.reopen': submitReopen,
    'indicator.lock': submitLock,
    'indicator.return': submitReturn,
  },
}
