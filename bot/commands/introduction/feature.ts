import type { Feature } from '../../model/feature.ts'
import { hearEstablishment } from './hear.ts'
import { pressHistory } from './history.ts'
import { pressList } from './list.ts'
import { moveNames, moveOf } from './moves/moves.ts'
import { pressMove } from './press-move.ts'
import { pressChoose, pressNew } from './press-request.ts'
import { pressSee } from './press-see.ts'
import { runIntroduction } from './run.ts'
import { lookupEstablishments } from './search.ts'
import { submitMove } from './submit-move.ts'
import { submitRequest } from './submit-request.ts'
import { pressSuggestions } from './suggestions.ts'

const asking = moveNames.filter((name) => moveOf(name).questions)

/** Introductions: find an establishment, ask to meet it, and everything that follows until an outcome. */
export const feature: Feature = {
  commands: [
    {
      names: ['relation', 'introduction'],
      description: 'introduction.description',
      hint: 'introduction.hint',
      examples: [
        '/relation ehpad argenteuil',
        '/relation mes',
        '/relation suggestions',
        '/relation liste',
        '/relation',
      ],
      run: runIntroduction,
    },
  ],
  hear: hearEstablishment,
  actions: {
    'introduction.choose': pressChoose,
    'introduction.new': pressNew,
    'introduction.list': pressList,
    'introduction.see': pressSee,
    'introduction.history': pressHistory,
    'introduction.suggest': pressSuggestions,
    ...Object.fromEntries(moveNames.map((name) => [`introduction.${name}`, pressMove(name)])),
  },
  forms: {
    'introduction.request': submitRequest,
    ...Object.fromEntries(asking.map((name) => [`introduction.${name}`, submitMove(name)])),
  },
  lookups: { establishments: lookupEstablishments },
}
