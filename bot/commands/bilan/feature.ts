import type { Feature } from '../../model/feature.ts'
import { pressAside, submitAside } from './aside.ts'
import { pressAssess, submitAssess } from './assess.ts'
import { pressComplete } from './complete.ts'
import { pressContribute, pressGather, submitContribute } from './contribute.ts'
import { pressDecide, submitDecide } from './decide.ts'
import { pressDownload } from './download.ts'
import { pressEvidence, submitEvidence } from './evidence.ts'
import { pressList, submitList } from './list-form.ts'
import { pressOpen, pressSee } from './open.ts'
import { pressRead } from './read.ts'
import { pressReturn, submitReturn } from './return.ts'
import { pressPaper, pressSign, pressSubmit, submitPaper } from './sign.ts'
import { pressSynthesise, submitSynthesise } from './synthesise.ts'

/** The bilan of an experiment: contribute, read, conclude, sign. Its command is `/programme bilan`. */
export const feature: Feature = {
  commands: [],
  actions: {
    'bilan.see': pressSee,
    'bilan.open': pressOpen,
    'bilan.contribute': pressContribute,
    'bilan.gather': pressGather,
    'bilan.read': pressRead,
    'bilan.synthesise': pressSynthesise,
    'bilan.complete': pressComplete,
    'bilan.assess': pressAssess,
    'bilan.evidence': pressEvidence,
    'bilan.effects': pressList('effects'),
    'bilan.conditions': pressList('conditions'),
    'bilan.adjustments': pressList('adjustments'),
    'bilan.aside': pressAside,
    'bilan.decide': pressDecide,
    'bilan.submit': pressSubmit,
    'bilan.sign': pressSign,
    'bilan.paper': pressPaper,
    'bilan.return': pressReturn,
    'bilan.download': pressDownload,
  },
  forms: {
    'bilan.contribute': submitContribute,
    'bilan.synthesise': submitSynthesise,
    'bilan.assess': submitAssess,
    'bilan.evidence': submitEvidence,
    'bilan.list': submitList,
    'bilan.aside': submitAside,
    'bilan.decide': submitDecide,
    'bilan.paper': submitPaper,
    'bilan.return': submitReturn,
  },
}
