import type { Feature } from '../../model/feature.ts'
import { pressNext } from './list.ts'
import { pressAccept, pressChoose, pressDecline, pressLine, pressNew, pressWithdraw } from './press.ts'
import { runIntroduction } from './run.ts'
import { lookupEstablishments } from './search.ts'
import { submitDecline, submitRequest } from './submit.ts'

/** Introductions: find an establishment, ask to meet it, follow and answer. */
export const feature: Feature = {
  commands: [
    {
      names: ['relation', 'introduction'],
      description: 'introduction.description',
      hint: 'introduction.hint',
      examples: ['/relation ehpad argenteuil', '/relation liste', '/relation'],
      run: runIntroduction,
    },
  ],
  actions: {
    'introduction.choose': pressChoose,
    'introduction.new': pressNew,
    'introduction.next': pressNext,
    'introduction.line': pressLine,
    'introduction.accept': pressAccept,
    'introduction.decline': pressDecline,
    'introduction.withdraw': pressWithdraw,
  },
  forms: { 'introduction.request': submitRequest, 'introduction.decline': submitDecline },
  lookups: { establishments: lookupEstablishments },
}
