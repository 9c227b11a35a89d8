/** The changes of what is known of figures, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { ChangeCase } from './changes.ts'

/** The calls, by the name of the mutation. */
export const figureChanges: Record<string, ChangeCase> = {
  documentNetEffect: {
    by: 'staff',
    input: ({ indicator }) => ({
      indicatorId: globalId('indicator', indicator.id),
      deadweight: { rate: '0.3', evidence: 'STAKEHOLDER_ESTIMATE', source: 'Enquête auprès de 40 familles' },
      othersShare: { rate: '0.25', evidence: 'ASSUMPTION' },
    }),
    selection:
      '... on DocumentNetEffectSuccess { indicator { id netEffect { isNet version deadweight { rate source } } } }',
    event: {
      kind: 'NET_EFFECT_DOCUMENTED',
      after: {
        version: 1,
        deadweightRate: '0.3',
        deadweightEvidence: 'STAKEHOLDER_ESTIMATE',
        deadweightSource: 'Enquête auprès de 40 familles',
        othersShare: '0.25',
        othersSource: null,
      },
    },
  },
}
