/** The changes of bilans, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { BilanRow } from '#db/bilans.ts'
import { insertStakeholders } from '#db/stakeholders.ts'
import type { ChangeCase } from './changes.ts'
import { aBilan, aFullBilan, aSubmittedBilan } from './makers/bilans.ts'
import { anExperiment } from './makers/experiments.ts'
import { aMeasurement, anIndicator } from './makers/indicators.ts'
import { inPlan } from './makers/plans.ts'

type Stage = Parameters<ChangeCase['input']>[0]

/** An experiment with a plan in force that an agent signs, and a residence on paper. */
async function planned({ db, staff }: Stage, changes: readonly string[] = []) {
  const { programmeId } = staff
  const experiment = await anExperiment(db, { programmeId })
  await inPlan(db, experiment, async (planId) => {
    const owner = { programmeId, planId }
    await insertStakeholders(db, [
      { ...owner, position: 1, kind: 'AUTHORITY', name: 'Le Département', memberId: staff.id },
      { ...owner, position: 2, kind: 'ESTABLISHMENT', name: 'La résidence', signatoryName: 'Mme Diallo' },
      { ...owner, position: 3, kind: 'ENTERPRISE', name: 'Andibo', signatoryName: 'Léa Martin' },
    ])
    for (const [index, description] of changes.entries())
      await db
        .insertInto('expectedChange')
        .values({ ...owner, position: index + 1, description })
        .execute()
  })
  return experiment
}

const target = ({ id }: BilanRow) => ({ bilanId: globalId('bilan', id) })

const toWrite = async (stage: Stage, changes?: readonly string[]) =>
  target(await aBilan(stage.db, { experiment: await planned(stage, changes), openedBy: stage.staff }))

/** With an indicator that has a value approved, and another that waits. */
async function withIndicator(stage: Stage) {
  const { db, staff } = stage
  const experiment = await planned(stage)
  const indicator = await anIndicator(db, { experiment })
  await aMeasurement(db, { indicator, loggedBy: staff, status: 'APPROVED' })
  await aMeasurement(db, { indicator, loggedBy: staff, period: '2026-04-01' })
  const bilan = await aBilan(db, { experiment, openedBy: staff })
  return { ...target(bilan), indicatorId: globalId('indicator', indicator.id) }
}

async function toSubmit(stage: Stage) {
  const { db, staff } = stage
  const bilan = await aBilan(db, { experiment: await planned(stage), openedBy: staff })
  await aFullBilan(db, bilan)
  return target(bilan)
}

async function toSign(stage: Stage) {
  const bilan = await aSubmittedBilan(stage.db, { experiment: await planned(stage), openedBy: stage.staff })
  return { ...target(bilan), contentHash: bilan.contentHash }
}

const written = '... on WriteBilanSuccess { bilan { id status revision } }'
const answers = [{ question: 'BENEFITS', text: 'Oui', after: 0 }]
const answered = { BENEFITS: { version: 1, text: 'Oui' } }
const adjustments = [{ description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' }]
const effects = [{ sign: 'POSITIVE', description: 'Des visites', concerns: 'les familles' }]
const assessments = [{ change: 'Moins d’isolement', verdict: 'PARTLY', comment: 'Un peu' }]

/** The calls, by the name of the mutation. */
export const bilanChanges: Record<string, ChangeCase> = {
  openBilan: {
    by: 'staff',
    input: async (stage) => ({ experimentId: globalId('experiment', (await planned(stage)).id) }),
    selection: '... on OpenBilanSuccess { bilan { id status } }',
    event: { kind: 'BILAN_OPENED', after: { status: 'DRAFT' } },
  },
  contributeToBilan: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage)), party: 'Le Département', answers }),
    selection: written,
    event: { kind: 'BILAN_CONTRIBUTED', after: { party: 'Le Département', answers: answered } },
  },
  synthesiseBilan: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage)), answers }),
    selection: written,
    event: { kind: 'BILAN_WRITTEN', after: { party: null, answers: answered } },
  },
  setBilanEvidence: {
    by: 'staff',
    input: async (stage) => {
      const { bilanId, indicatorId } = await withIndicator(stage)
      return { bilanId, revision: 1, question: 'BENEFITS', evidence: [{ indicatorId, comment: 'Sur six mois' }] }
    },
    selection: written,
    event: {
      kind: 'BILAN_WRITTEN',
      before: { question: 'BENEFITS', evidence: [] },
      after: { question: 'BENEFITS', evidence: [{ comment: 'Sur six mois' }] },
    },
  },
  assessChanges: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage, ['Moins d’isolement'])), revision: 1, assessments }),
    selection: written,
    event: {
      kind: 'BILAN_WRITTEN',
      before: { assessments: [{ change: 'Moins d’isolement', verdict: null, comment: null }] },
      after: { assessments },
    },
  },
  setUnexpectedEffects: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage)), revision: 1, effects }),
    selection: written,
    event: { kind: 'BILAN_WRITTEN', before: { effects: [] }, after: { effects } },
  },
  setViabilityConditions: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage)), revision: 1, conditions: ['Un référent'] }),
    selection: written,
    event: { kind: 'BILAN_WRITTEN', before: { conditions: [] }, after: { conditions: ['Un référent'] } },
  },
  setAdjustments: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage)), revision: 1, adjustments }),
    selection: written,
    event: { kind: 'BILAN_WRITTEN', before: { adjustments: [] }, after: { adjustments } },
  },
  setAsidePending: {
    by: 'staff',
    input: async (stage) => ({ ...(await withIndicator(stage)), reason: 'Douteux' }),
    selection: written,
    event: { kind: 'BILAN_WRITTEN', after: { setAside: 1, reason: 'Douteux' } },
  },
  decideBilan: {
    by: 'staff',
    input: async (stage) => ({ ...(await toWrite(stage)), revision: 1, decision: 'EXTEND', reasons: 'À suivre' }),
    selection: written,
    event: {
      kind: 'BILAN_DECIDED',
      before: { decision: null, reasons: null },
      after: { decision: 'EXTEND', reasons: 'À suivre' },
    },
  },
  submitBilan: {
    by: 'staff',
    input: toSubmit,
    selection: '... on SubmitBilanSuccess { bilan { id status contentHash } }',
    event: { kind: 'BILAN_SUBMITTED', before: { status: 'DRAFT' }, after: { status: 'SIGNING' } },
  },
  signBilan: {
    by: 'staff',
    input: toSign,
    selection: '... on SignBilanSuccess { bilan { id status } }',
    event: { kind: 'BILAN_SIGNED', after: { parties: ['Le Département'] } },
  },
  recordBilanSignature: {
    by: 'staff',
    input: async (stage) => ({ ...(await toSign(stage)), party: 'La résidence', paperOn: '2026-06-12' }),
    selection: '... on SignBilanSuccess { bilan { id status } }',
    event: { kind: 'BILAN_SIGNED', after: { parties: ['La résidence'] } },
  },
  returnBilan: {
    by: 'staff',
    input: async (stage) => {
      const { bilanId } = await toSign(stage)
      return { bilanId, note: 'À revoir' }
    },
    selection: '... on ReturnBilanSuccess { bilan { id status } }',
    event: { kind: 'BILAN_RETURNED', before: { status: 'SIGNING' }, after: { status: 'DRAFT', note: 'À revoir' } },
  },
}
