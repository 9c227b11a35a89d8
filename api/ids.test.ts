import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { aClientKey } from '../testing/makers/number.ts'
import { aProgrammeInUse } from '../testing/makers/programme-in-use.ts'
import { test } from '../testing/test.ts'
import { globalId } from './ids.ts'

const uuid = randomUUID()
const strange = [
  'not-an-id',
  '',
  "'; drop table member; --",
  '%',
  uuid,
  `unknown_${uuid}`,
  `cohort_${uuid.toUpperCase()}`,
  `experiment_${uuid}' or 'a'='a`,
  'experiment_00000000-0000-0000-0000-00000000000g',
  `constructor_${uuid}`,
  '__proto___00000000-0000-0000-0000-000000000000',
  'x'.repeat(10_000),
  ...['programme', 'member', 'nudge', 'event', 'experiment', 'indicator', 'cohort'].map((name) => `${name}_${uuid}`),
]

describe('un identifiant étranger n’est qu’un identifiant introuvable', () => {
  test('les lectures par identifiant répondent null', async ({ db, as }) => {
    const { viewer } = await aProgrammeInUse(db)
    const client = await as(viewer)
    const query = `query ($id: ID!) {
      node(id: $id) { id } cohort(id: $id) { id } experiment(id: $id) { id } indicator(id: $id) { id }
    }`
    const nothing = { node: null, cohort: null, experiment: null, indicator: null }
    for (const id of strange) expect({ id, ...(await client.get(query, { id })) }).toEqual({ id, ...nothing })
  })

  const inputs = {
    requestIntroduction: (id: string) => ({ experimentId: id, establishmentId: id, purpose: 'Voir' }),
    acceptIntroduction: (id: string) => ({ introductionId: id, consentVersion: '2026-11' }),
    declineIntroduction: (id: string) => ({ introductionId: id, reason: 'NO_CAPACITY' }),
    withdrawIntroduction: (id: string) => ({ introductionId: id }),
    proposeIntroduction: (id: string) => ({ introductionId: id }),
    fixMeeting: (id: string) => ({ introductionId: id, startsAt: '2030-01-01T09:00:00Z' }),
    closeIntroduction: (id: string) => ({ introductionId: id, outcome: 'LATER' }),
    setEstablishmentContact: (id: string) => ({ establishmentId: id }),
    declareCapacity: (id: string) => ({
      establishmentId: id,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      places: 1,
    }),
    logMeasurement: (id: string) => ({ indicatorId: id, value: '1' }),
    correctMeasurement: (id: string) => ({ measurementId: id, value: '1', reason: 'Erreur' }),
    completeMilestone: (id: string) => ({ milestoneId: id }),
    draftEvaluationPlan: (id: string) => ({ experimentId: id }),
    submitEvaluationPlan: (id: string) => ({ planId: id, revision: 1 }),
    signEvaluationPlan: (id: string) => ({ planId: id, contentHash: 'x' }),
    reopenEvaluationPlan: (id: string) => ({ planId: id, note: 'À revoir' }),
    retireIndicatorDefinition: (id: string) => ({ definitionId: id }),
    keepIndicatorInLibrary: (id: string) => ({ indicatorId: id }),
    openBilan: (id: string) => ({ experimentId: id }),
    submitBilan: (id: string) => ({ bilanId: id }),
    returnBilan: (id: string) => ({ bilanId: id, note: 'Non' }),
    snoozeNudge: (id: string) => ({ nudgeId: id }),
  }
  for (const [name, input] of Object.entries(inputs)) {
    test(`${name} répond que l’objet est introuvable, et ne dit pas s’il existe ailleurs`, async ({ db, as }) => {
      const [mine, theirs] = [await aProgrammeInUse(db), await aProgrammeInUse(db)]
      const client = await as(mine.staff)
      const foreign = [
        globalId('experiment', theirs.experiment.id),
        globalId('introduction', theirs.introduction.id),
        globalId('indicator', theirs.indicator.id),
        globalId('measurement', theirs.measurement.id),
        globalId('milestone', theirs.milestone.id),
      ]
      for (const id of [...strange, ...foreign]) {
        expect({ id, ...(await client.change(name, { clientKey: aClientKey(), ...input(id) })) }).toMatchObject({
          id,
          __typename: 'NotFoundProblem',
          message: 'Cet élément n’existe pas, ou vous n’y avez pas accès.',
        })
      }
    })
  }

  test('un établissement d’un autre programme ne peut pas être demandé', async ({ db, as }) => {
    const [mine, theirs] = [await aProgrammeInUse(db), await aProgrammeInUse(db)]
    const input = {
      clientKey: aClientKey(),
      experimentId: globalId('experiment', mine.experiment.id),
      establishmentId: globalId('establishment', theirs.introduction.establishmentId),
      purpose: 'Voir',
    }
    expect(await (await as(mine.staff)).change('requestIntroduction', input)).toMatchObject({
      __typename: 'NotFoundProblem',
    })
  })

  test('régler un rappel inconnu, ou avec une preuve inventée, est une réservation expirée', async ({ as }) => {
    const bot = await as('bot')
    for (const id of [...strange, `nudge_${uuid}`, '-'.repeat(36)]) {
      const input = { nudgeId: `nudge_${uuid}`, claimToken: id, outcome: 'SENT' }
      expect(await bot.change('settleNudge', input)).toMatchObject({ __typename: 'ClaimExpiredProblem' })
    }
  })
})
