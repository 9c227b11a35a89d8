/** A juror at their keyboard. */
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../testing/chat.ts'
import { aCohort } from '../../../testing/makers/experiments.ts'
import { aMember } from '../../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../../testing/makers/selection.ts'

/** Two jurors, and two enterprises that answered the call of the 4th edition. */
async function aJury(db: Db, language: 'FR' | 'EN' = 'FR') {
  const staff = await aMember(db, { name: 'Claire', language })
  const { programmeId } = staff
  const ana = await aMember(db, { programmeId, role: 'COACH', name: 'Ana', language })
  const eva = await aMember(db, { programmeId, role: 'EVALUATOR', name: 'Eva' })
  const { id: cohortId } = await aCohort(db, { programmeId, name: '4e promotion' })
  const criteria = [
    ['2', 5],
    ['1', 10],
  ] as const
  const call = await aCall(db, { staff, cohortId, jury: [ana, eva], criteria })
  const [one = '', two = ''] = call.criteria.map(({ id }) => `criterion_${id}`)
  const andibo = await anApplication(db, { call, name: 'Andibo' })
  const solinum = await anApplication(db, { call, name: 'Solinum' })
  return { staff, ana, eva, call, andibo, solinum, one, two }
}

chatTest(
  'le juré note l’une après l’autre, ses fautes se disent ensemble, et il retrouve ses notes',
  async ({ db, chat }) => {
    const { ana, one, two } = await aJury(db)
    const juror = chat.as(ana)
    const left = await juror.type('/programme candidatures')
    expect(left.text).toContain('2 candidatures attendent votre note')
    expect(left.text).toContain('Andibo — Isolement des seniors')
    expect(left.text).not.toContain('Moyenne')
    expect(left.buttons).toEqual(expect.arrayContaining(['Noter…', 'Me récuser…', 'Plus…', '4e promotion']))
    expect(left.buttons).not.toContain('Retenir en présélection')

    const form = await juror.press('Noter…')
    expect(form.form).toContain('Critère 1 (sur 5)')
    expect(form.form).toContain('Compte pour 2.')
    expect(form.form).toContain('Pourquoi ? Critère 2')
    const wrong = await juror.fill({ [one]: 'cinq', [two]: '11' })
    expect(wrong.errors).toEqual({
      [one]: 'Donnez une note de 0 à 5.',
      [two]: 'Donnez une note de 0 à 10, avec deux décimales au plus, par exemple 1,5.',
    })
    const after = await juror.fill({
      [one]: '4,5',
      [two]: '6',
      [`${two}.comment`]: 'Un modèle fragile',
      comment: 'À suivre',
    })
    expect(after.text).toContain('C’est noté : 16/20 pour Andibo.')
    expect(after.text).toContain('Une candidature attend votre note')
    expect(after.text).toContain('Solinum')

    await juror.press('4e promotion')
    await juror.press('Modifier mes notes…')
    // What is not typed again is still there.
    expect((await juror.fill({ [one]: '5' })).text).toContain('C’est noté : 17,33/20 pour Andibo.')
    expect(await db.selectFrom('score').select(['value', 'comment']).orderBy('value').execute()).toEqual([
      { value: '5.00', comment: null },
      { value: '6.00', comment: 'Un modèle fragile' },
    ])
  },
)

chatTest(
  'il ne lit la moyenne, le rang et les notes des autres qu’une fois qu’il a tout noté',
  async ({ db, chat }) => {
    const { ana, eva, call, andibo, solinum, one, two } = await aJury(db)
    for (const application of [andibo, solinum]) await aScoring(db, call, application, eva, ['5', '10'])
    const juror = chat.as(ana)
    await juror.type('/programme candidatures')
    await juror.press('Noter…')
    const half = await juror.fill({ [one]: '0', [two]: '0' })
    expect(half.text).not.toContain('Moyenne')
    await juror.press('Noter…')
    const all = await juror.fill({ [one]: '0', [two]: '0' })
    expect(all.text).toContain('Vous avez tout noté')
    const judged = await juror.press('4e promotion')
    expect(judged.text).toContain('Moyenne 10/20 (2 jurés, de 0 à 20) · 1er rang ex æquo')
    expect(judged.text).toContain('Votre note : 0/20')
    await juror.press('Plus…')
    const marks = await juror.press('Détail des notes')
    expect(marks.text).toContain('Eva · 20/20')
    expect(marks.text).toContain('• Critère 2 : 10/10')
  },
)

chatTest('il se récuse, n’est plus attendu, et revient dessus', async ({ db, chat }) => {
  const { ana } = await aJury(db)
  const juror = chat.as(ana)
  await juror.type('/programme candidatures')
  const form = await juror.press('Me récuser…')
  expect(form.form).toContain('on ne vous attend plus')
  const after = await juror.fill({ reason: 'Une parente y travaille' })
  expect(after.text).toContain('Vous vous êtes récusé pour Andibo')
  expect(after.text).toContain('Une candidature attend votre note')
  const judged = await juror.press('4e promotion')
  expect(judged.text).toContain('Vous vous êtes récusé.')
  expect((await juror.press('Ne plus me récuser')).text).toContain('Vous pouvez de nouveau noter Andibo')
  expect(await db.selectFrom('scoring').selectAll().execute()).toEqual([])
})

chatTest(
  'une fois la présélection commencée, un formulaire ouvert trop tôt le dit, et plus rien ne s’offre',
  async ({ db, as, chat }) => {
    const { ana, staff, solinum, one, two } = await aJury(db)
    const juror = chat.as(ana)
    await juror.type('/programme candidatures')
    await juror.press('Noter…')
    const client = await as(staff)
    await client.change('shortlistApplication', { clientKey: 'k', applicationId: `application_${solinum.id}` })
    expect((await juror.fill({ [one]: '4', [two]: '6' })).text).toContain('Les notes ne changent plus')
    const stale = await juror.press('Noter…')
    expect(stale.form).toBeUndefined()
    expect(JSON.stringify(juror.messages())).toContain('Ce bouton a fait son temps')
    expect((await juror.type('/programme candidatures')).buttons).not.toContain('Noter…')
  },
)

chatTest('in English, the same', async ({ db, chat }) => {
  const { ana, one, two } = await aJury(db, 'EN')
  const juror = chat.as(ana)
  expect((await juror.type('/programme applications')).text).toContain('2 applications wait for your score')
  await juror.press('Score…')
  expect((await juror.fill({ [one]: 'four', [two]: '11' })).errors[two]).toContain('Give a score from 0 to 10')
  expect((await juror.fill({ [one]: '4.5', [two]: '6' })).text).toContain('Noted: 16/20 for Andibo.')
})

chatTest(
  'qui n’est pas du jury l’apprend, avec le mot du programme ; un entrepreneur n’en voit rien',
  async ({ db, chat }) => {
    const { staff } = await aJury(db)
    const { programmeId } = staff
    await db.updateTable('programme').set({ cohortLabel: 'EDITION' }).execute()
    for (const role of ['COACH', 'ENTREPRENEUR'] as const) {
      const stranger = chat.as(await aMember(db, { programmeId, role }))
      const told = await stranger.type('/programme candidatures')
      expect(told.text).toContain(`le jury ${role === 'COACH' ? 'd’une édition' : 'd’une promotion'}`)
      expect(told.text).not.toContain('Andibo')
      const overview = await stranger.type('/programme')
      expect(overview.buttons).toEqual([])
    }
  },
)
