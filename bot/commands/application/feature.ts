import type { Feature } from '../../model/feature.ts'
import { pressList } from './list.ts'
import { pressMarks } from './marks.ts'
import { moveNames, moveOf } from './moves/moves.ts'
import { pressMove } from './press-move.ts'
import { pressOpen } from './press-open.ts'
import { pressScore } from './press-score.ts'
import { pressSee } from './press-see.ts'
import { submitMove } from './submit-move.ts'
import { submitOpen } from './submit-open.ts'
import { submitScore } from './submit-score.ts'

const asking = moveNames.filter((name) => moveOf(name).questions)

/** Applications: the jury scores them, the agents decide. They are reached by `/programme candidatures`. */
export const feature: Feature = {
  commands: [],
  actions: {
    'application.list': pressList,
    'application.see': pressSee,
    'application.marks': pressMarks,
    'application.score': pressScore,
    'application.open': pressOpen,
    ...Object.fromEntries(moveNames.map((name) => [`application.${name}`, pressMove(name)])),
  },
  forms: {
    'application.score': submitScore,
    'application.open': submitOpen,
    ...Object.fromEntries(asking.map((name) => [`application.${name}`, submitMove(name)])),
  },
}
