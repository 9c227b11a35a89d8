/** A juror scores applications, on every platform; a button pressed twice acts once. */
import { expect } from 'vitest'
import { aCohort, aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication } from '../../testing/makers/selection.ts'
import { contract } from '../../testing/stages/contract.ts'

contract('un juré note une candidature ; un double clic n’agit qu’une fois', async ({ db, stage }) => {
  const staff = await aMember(db, { name: 'Claire' })
  const { programmeId } = staff
  const ana = await aMember(db, { programmeId, role: 'COACH', name: 'Ana' })
  const { id: cohortId } = await aCohort(db, { programmeId, name: '4e promotion' })
  const criteria = [
    ['2', 5],
    ['1', 10],
  ] as const
  const call = await aCall(db, { staff, cohortId, jury: [ana], criteria })
  const [one = '', two = ''] = call.criteria.map(({ id }) => `criterion_${id}`)
  await anApplication(db, { call, name: 'Andibo' })
  const juror = await stage.as(ana)
  expect((await juror.type('/programme candidatures')).text).toContain('Une candidature attend votre note')
  expect((await juror.press('Noter…')).form).toContain('Critère 1 (sur 5)')
  expect((await juror.fill({ [one]: 'cinq', [two]: '11' })).errors).toMatchObject({
    [one]: 'Donnez une note de 0 à 5.',
    [two]: expect.stringContaining('Donnez une note de 0 à 10'),
  })
  const noted = await juror.fill({ [one]: '4,5', [two]: '6', comment: 'À suivre' })
  expect(noted.text).toContain('C’est noté : 16/20 pour Andibo.')
  await juror.press('4e promotion')
  await juror.press('Modifier mes notes…')
  // What is not typed again is still there.
  expect((await juror.fill({ [one]: '5' })).text).toContain('C’est noté : 17,33/20 pour Andibo.')

  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
  const experiment = await anExperiment(db, { programmeId, title: 'Le jardin', members: [lea] })
  await aMilestone(db, { experiment, dueOn: '2026-06-01' })
  const entrepreneur = await stage.as(lea)
  await entrepreneur.type('/jalon mi-parcours')
  const press = () => entrepreneur.press('C’est fait')
  const [first, second] = await Promise.allSettled([press(), press()])
  expect([first.status, second.status]).toContain('fulfilled')
  const attested = await db.selectFrom('event').select('kind').where('kind', '=', 'MILESTONE_COMPLETED').execute()
  expect(attested).toHaveLength(1)
})
