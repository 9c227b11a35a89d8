import type { Feature } from '../../model/feature.ts'
import { openAnyForm, openForm, pressCorrect, pressLine, pressLog, pressUndo } from './press.ts'
import { runIndicator } from './run.ts'
import { submitCorrection, submitLog } from './submit.ts'

/** Indicators: log a value in a line or a form, take it back, correct it. */
export const feature: Feature = {
  commands: [
    {
      names: ['indicateur', 'indicator'],
      description: 'indicator.description',
      hint: 'indicator.hint',
      examples: ['/indicateur bénéficiaires 64', '/indicateur liste', '/indicateur'],
      run: runIndicator,
    },
  ],
  actions: {
    'indicator.open': openForm,
    'indicator.form': openAnyForm,
    'indicator.log': pressLog,
    'indicator.line': pressLine,
    'indicator.undo': pressUndo,
    'indicator.correct': pressCorrect,
  },
  forms: { 'indicator.log': submitLog, 'indicator.correct': submitCorrection },
}
