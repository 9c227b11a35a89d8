/** A form that comes back: filled, with the sentence beside the field, nothing lost. */
import { expect } from 'vitest'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import { introductionsById } from '#db/introductions.ts'
import { anInvitation, fillIn, pageTest as test } from '../testing/answer-page.ts'

const note = 'Demandez l’accueil'

test('accepter sans cocher, avec une date passée : tout revient, chaque phrase à sa place', async ({ db, page }) => {
  const { token, introduction } = await anInvitation(db)
  const dates = { date1: '2026-09-01T14:00', date2: '2026-01-01T10:00', date3: '2026-02-31T10:00' }
  const { status, text } = await fillIn(`${page}/${token}?reponse=accepter`, { ...dates, note })
  expect(status).toBe(422)
  expect(text).toContain('<title>À corriger : Accepter de rencontrer Arbitryum')
  expect(text).toContain('role="alert" aria-labelledby="wrong" tabindex="-1" autofocus')
  expect(text).toContain('3 points sont à corriger')
  for (const [name, sentence] of [
    ['date2', 'Cette date est passée'],
    ['date3', 'Donnez une date et une heure qui existent'],
    ['consentVersion', 'Cochez la case'],
  ]) {
    expect(text).toMatch(new RegExp(`<a href="#${name}">${sentence}`))
    expect(text).toMatch(new RegExp(`id="${name}-mistake">${sentence}`))
    expect(text).toMatch(new RegExp(`id="${name}"[^>]*aria-describedby="[^"]*${name}-mistake" aria-invalid="true"`))
  }
  for (const date of Object.values(dates)) expect(text).toContain(`value="${date}"`)
  expect(text).toContain(`${note}</textarea>`)
  expect(await introductionsById(db, [introduction.id])).toMatchObject([{ status: 'PROPOSED' }])
})

test('un texte d’accord qui a changé entre-temps est à relire, et la case à cocher de nouveau', async ({
  db,
  page,
}) => {
  const { token } = await anInvitation(db)
  const { status, text } = await fillIn(`${page}/${token}?reponse=accepter`, { note, consentVersion: 'ancienne' })
  expect(status).toBe(422)
  expect(text).toContain('<a href="#consentVersion">Le texte à accepter a changé')
  expect(text).toContain(`value="${CONSENT_VERSION}"`)
  expect(text).not.toContain(' checked')
  expect(text).toContain(`${note}</textarea>`)
})

test.for([
  ['decliner', { note }, 'reason', 'Choisissez la raison'],
  ['decliner', { reason: 'OTHER' }, 'note', 'Ajoutez une explication'],
  ['question', { question: ' ' }, 'question', 'Écrivez votre question'],
  ['etude', { note: 'x'.repeat(2001) }, 'note', 'Ajoutez une explication, de 2'],
  ['orienter', { contactName: '', contactEmail: 'a@b.fr' }, 'contactName', 'Donnez un nom'],
  [
    'orienter',
    { contactName: 'M. Roy', contactEmail: 'roy@' },
    'contactEmail',
    'Cette adresse e-mail n’est pas complète',
  ],
] as const)('« %s » refuse ce qui manque, à sa place', async ([slug, fields, name, sentence], { db, page }) => {
  const { token } = await anInvitation(db)
  const { status, text } = await fillIn(`${page}/${token}?reponse=${slug}`, fields)
  expect(status).toBe(422)
  expect(text).toMatch(new RegExp(`<a href="#${name}">${sentence}`))
  expect(text).toMatch(new RegExp(`id="${name}-mistake">${sentence}`))
  for (const value of Object.values<string>(fields)) expect(text).toContain(value.trim())
})

test('un choix déjà fait revient coché', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  const { text } = await fillIn(`${page}/${token}?reponse=decliner`, { reason: 'OTHER' })
  expect(text).toMatch(/value="OTHER" checked/)
})
