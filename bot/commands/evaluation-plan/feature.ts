import type { Feature } from '../../model/feature.ts'
import { pressSign } from './press-sign.ts'
import { pressRecord, submitRecord } from './record.ts'
import { pressReopen, submitReopen } from './reopen.ts'
import { pressSheets } from './sheets.ts'
import { pressSee, showPlanOf } from './show-plan.ts'
import { submitSign } from './submit-sign.ts'
import { pressTheory } from './theory.ts'

/** Evaluation plans: read, sign, ask for changes. `/programme plan` leads to them, and buttons on other messages. */
export const feature: Feature = {
  commands: [],
  actions: {
    'plan.of': showPlanOf,
    'plan.see': pressSee,
    'plan.sheets': pressSheets,
    'plan.theory': pressTheory,
    'plan.sign': pressSign,
    'plan.reopen': pressReopen,
    'plan.record': pressRecord,
  },
  forms: { 'plan.sign': submitSign, 'plan.reopen': submitReopen, 'plan.record': submitRecord },
}
