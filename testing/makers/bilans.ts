/** Makers of bilans, and of the experiments that they conclude. */

import { QUESTIONS } from '#api/bilans/bilan.ts'
import { insertAnswers } from '#db/bilan-answers.ts'
import { replaceAdjustments, replaceConditions, replaceEffects, replaceEvidence } from '#db/bilan-content.ts'
import { supportingIndicators } from '#db/bilan-figures.ts'
import { plansInForce } from '#db/bilan-plans.ts'
import { insertBilanSignatures } from '#db/bilan-signatures.ts'
import { type BilanRow, insertBilan, markSubmitted, updateBilan } from '#db/bilans.ts'
import type { Db } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import { insertStakeholders, stakeholdersOfPlans } from '#db/stakeholders.ts'
import { anExperiment } from './experiments.ts'
import { aMeasurement, anIndicator } from './indicators.ts'
import { aMember, aProgramme } from './people.ts'
import { inPlan } from './plans.ts'

const AT = new Date('2026-06-10T08:00:00Z')
const HASH = 'b'.repeat(64)

interface SomeBilan {
  readonly experiment: ExperimentRow
  readonly openedBy: MemberRow
}

/** A bilan that nobody has written in yet, of an experiment with a plan in force. */
export async function aBilan(db: Db, { experiment, openedBy }: SomeBilan): Promise<BilanRow> {
  const { programmeId, id: experimentId } = experiment
  const bilan = await insertBilan(db, { programmeId, experimentId, openedBy: openedBy.id, openedAt: AT })
  if (!bilan) throw new Error('The experiment has a bilan already.')
  return bilan
}

/** Writes what a bilan needs at least to be submitted, where its plan expects no change. */
export async function aFullBilan(db: Db, { programmeId, experimentId, id: bilanId, openedBy }: BilanRow) {
  const owner = { programmeId, experimentId, bilanId, planId: null, party: null }
  const by = { writtenBy: openedBy, writtenAt: AT, channel: 'API' } as const
  await insertAnswers(
    db,
    QUESTIONS.map((question) => ({ ...owner, question, version: 1, text: 'Oui.', ...by })),
  )
  await updateBilan(db, bilanId, {
    decision: 'INCONCLUSIVE',
    decisionReasons: 'Trop tôt',
    decidedBy: openedBy,
    decidedAt: AT,
  })
}

/** A bilan with everything in it, half of it written twice; signed by nobody. */
export async function aBilanInFull(db: Db, some: SomeBilan): Promise<BilanRow> {
  const bilan = await aBilan(db, some)
  const { programmeId, experimentId, id: bilanId } = bilan
  await aFullBilan(db, bilan)
  const [plan] = await plansInForce(db, [experimentId])
  const [party] = plan ? await stakeholdersOfPlans(db, [plan.id]) : []
  if (!plan || !party) throw new Error('The experiment has no plan in force.')
  const by = { writtenBy: some.openedBy.id, writtenAt: AT, channel: 'API' } as const
  const said = {
    programmeId,
    experimentId,
    bilanId,
    planId: plan.id,
    party: party.name,
    question: 'BENEFITS',
    ...by,
  } as const
  await insertAnswers(db, [
    { ...said, version: 1, text: 'Oui.' },
    { ...said, version: 2, text: 'Oui, un peu.' },
  ])
  const owner = { programmeId, bilanId }
  await replaceEffects(db, bilanId, [
    { ...owner, sign: 'POSITIVE', description: 'Des visites', concerns: 'les familles' },
  ])
  await replaceConditions(db, bilanId, [{ ...owner, description: 'Un référent' }])
  await replaceAdjustments(db, bilanId, [
    { ...owner, description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' },
  ])
  const indicators = await supportingIndicators(db, [bilanId])
  const evidence = indicators.map(({ indicatorId }) => ({
    ...owner,
    experimentId,
    question: 'BENEFITS' as const,
    indicatorId,
  }))
  await replaceEvidence(db, bilanId, 'BENEFITS', evidence)
  return bilan
}

/** A bilan that waits for the signatories of the plan in force. */
export async function aSubmittedBilan(db: Db, some: SomeBilan): Promise<BilanRow> {
  const bilan = await aBilan(db, some)
  await aFullBilan(db, bilan)
  const { id: planId } = await db
    .selectFrom('evaluationPlan')
    .select('id')
    .where('experimentId', '=', some.experiment.id)
    .where('status', '=', 'FROZEN')
    .executeTakeFirstOrThrow()
  const by = some.openedBy.id
  return markSubmitted(db, bilan.id, { planId, figures: [], contentHash: HASH, submittedBy: by, submittedAt: AT })
}

/** A bilan that all have signed. */
export async function aFrozenBilan(db: Db, some: SomeBilan): Promise<BilanRow> {
  const { id: bilanId, planId, programmeId } = await aSubmittedBilan(db, some)
  if (!planId) throw new Error('The bilan follows no plan.')
  const signatories = (await stakeholdersOfPlans(db, [planId])).filter(({ signs }) => signs)
  await insertBilanSignatures(
    db,
    signatories.map(({ id: stakeholderId }) => ({
      ...{ programmeId, bilanId, planId, stakeholderId, contentHash: HASH },
      ...{ recordedBy: some.openedBy.id, signedAt: AT, channel: 'API' },
    })),
  )
  return updateBilan(db, bilanId, { status: 'FROZEN', frozenAt: AT })
}

const CHANGE = 'Les résidents disent se sentir plus libres'

/**
 * An experiment at its end: a plan in force that an agent, the laboratory, the entrepreneur and, on paper, a residence have
 * signed, with a change expected for the residents, and an indicator whose value is approved.
 */
export async function anEndingExperiment(db: Db) {
  const { id: programmeId } = await aProgramme(db)
  const claire = await aMember(db, { programmeId, role: 'STAFF', name: 'Claire Dubois' })
  const paul = await aMember(db, { programmeId, role: 'COACH', name: 'Paul Roche' })
  const ines = await aMember(db, { programmeId, role: 'EVALUATOR', name: 'Inès Morel' })
  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa Martin' })
  const viewer = await aMember(db, { programmeId, role: 'VIEWER', name: 'Un lecteur' })
  const experiment = await anExperiment(db, { title: 'Des repères', members: [lea, paul] })
  await inPlan(db, experiment, async (planId) => {
    const parties = [
      { kind: 'AUTHORITY', name: 'Le Département', memberId: claire.id },
      { kind: 'ACCELERATOR', name: 'Antropia ESSEC' },
      { kind: 'LABORATORY', name: 'Le laboratoire E&MISE', memberId: ines.id },
      { kind: 'ENTERPRISE', name: 'Andibo', memberId: lea.id },
      { kind: 'ESTABLISHMENT', name: 'La résidence des Lilas', signatoryName: 'Mme Diallo' },
      { kind: 'BENEFICIARIES', name: 'Les résidents' },
    ] as const
    const rows = parties.map((party, index) => ({ programmeId, planId, position: index + 1, ...party }))
    const stakeholders = await insertStakeholders(db, rows)
    const residents = stakeholders.find(({ kind }) => kind === 'BENEFICIARIES')
    const concerns = { stakeholderId: residents?.id ?? null, observation: 'Entretiens' }
    await db
      .insertInto('expectedChange')
      .values({ programmeId, planId, position: 1, description: CHANGE, ...concerns })
      .execute()
  })
  const indicator = await anIndicator(db, { experiment, name: 'Résidents accompagnés', baseline: '0', target: '24' })
  await aMeasurement(db, { indicator, loggedBy: lea, value: '18', status: 'APPROVED', reviewedBy: ines })
  return { programmeId, claire, paul, ines, lea, viewer, experiment, indicator, change: CHANGE }
}

export type EndingExperiment = Awaited<ReturnType<typeof anEndingExperiment>>
