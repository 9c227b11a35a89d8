import { describe, expect, test } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { readProfile } from './profile.ts'
import { lookupOf, placeErrors, readSubmission, settleLookups } from './read-submission.ts'
import { renderDialog } from './render-dialog.ts'

const wiring = {
  actionUrl: 'https://p.fr/mattermost/action',
  lookupUrl: 'https://p.fr/mattermost/lookup',
  timeZone: 'Europe/Paris',
  press: () => 'signé',
  state: (carried: string) => carried,
}
const reading = { language: 'FR', timeZone: 'Europe/Paris', now: new Date('2026-11-25T09:00:00Z') } as const
const old = readProfile({ version: '5.37.0', clientConfig: {} })
const recent = readProfile({ version: '11.10.0', clientConfig: { FeatureFlagMmBlocksEnabled: 'true' } })

const days = ['lundi', 'mardi', 'jeudi'].map((label) => ({ label, value: `d_${label}` }))
const towns = Array.from({ length: 12 }, (_, index) => ({ label: `Commune ${index}`, value: `c_${index}` }))

const form: Form = {
  id: 'relation.demande',
  title: 'Demander une relation',
  intro: ['Pour ', { type: 'strong', text: 'Arbitryum' }],
  submit: 'Envoyer',
  cancel: 'Annuler',
  state: 'exp_1',
  fields: [
    { type: 'text', id: 'why', label: 'Pourquoi', multiline: true, maxLength: 20, hint: 'En deux mots.' },
    { type: 'choice', id: 'slot', label: 'Quand', options: days, initial: { label: 'mardi', value: 'd_mardi' } },
    { type: 'choices', id: 'days', label: 'Jours possibles', options: days, initial: ['d_lundi'] },
    { type: 'choices', id: 'towns', label: 'Communes', options: towns, optional: true },
    { type: 'lookup', id: 'place', label: 'Établissement', lookup: 'establishment' },
    { type: 'date', id: 'from', label: 'À partir du', initial: '2027-03-12' },
    { type: 'moment', id: 'at', label: 'Rencontre', initial: '2027-03-12T13:30:00Z' },
    {
      type: 'check',
      id: 'agreed',
      label: 'Accord',
      option: { label: 'Je suis d’accord', value: 'yes' },
      hint: 'h '.repeat(120),
    },
    { type: 'choice', id: 'none', label: 'Équipe', options: [] },
  ],
}

describe('sur Mattermost 5.37', () => {
  const { state, elements, introduction_text } = renderDialog(form, 'FR', old, wiring)
  const filled = {
    ...{ why: 'Pour voir', slot: 'd_jeudi', 'days#0': true, 'days#1': false, 'days#2': 'true' },
    ...{ towns: 'commune 3\nCommune 11', place: 'Les Lilas', from: 'lundi', at: 'demain à 14 h', agreed: true },
  }

  test('chaque champ a sa forme, et ce qui ne tient pas à côté est dit au-dessus', () => {
    expect(elements.map(({ name, type, default: initial }) => `${name} ${type} ${initial ?? ''}`)).toEqual([
      'why textarea ',
      'slot select d_mardi',
      'days#0 bool true',
      'days#1 bool false',
      'days#2 bool false',
      'towns textarea ',
      'place text ',
      'from text 12/03/2027',
      'at text 12/03/2027 14:30',
      'agreed bool false',
    ])
    expect(introduction_text).toContain('Pour **Arbitryum**')
    expect(introduction_text).toContain('**Communes** : Au choix : Commune 0')
    expect(introduction_text).toContain('**Accord** : h h')
    expect(introduction_text).toContain('**Équipe** : Aucun choix possible')
  })

  test('ce qui est rempli est lu, et ce qui est tapé est recherché', () => {
    const read = readSubmission(state, { ...filled, intrus: 'x' }, reading)
    expect(read).toEqual({
      form: 'relation.demande',
      state: 'exp_1',
      values: {
        why: 'Pour voir',
        slot: 'd_jeudi',
        days: 'd_lundi\nd_jeudi',
        towns: 'c_3\nc_11',
        from: '2026-11-30',
        at: '2026-11-26T13:00:00.000Z',
        agreed: 'yes',
      },
      pending: [{ field: 'place', lookup: 'establishment', query: 'Les Lilas' }],
    })
    if ('errors' in read) return
    const lilas = { label: 'Les Lilas', value: 'e_1' }
    const other = { label: 'Les Lilas bleus', value: 'e_2' }
    expect(settleLookups(read, [[lilas, other]], 'FR')).toMatchObject({ values: { place: 'e_1' }, pending: [] })
    expect(settleLookups(read, [[other]], 'FR')).toMatchObject({ values: { place: 'e_2' } })
    expect(settleLookups(read, [[]], 'FR')).toEqual({
      errors: { place: 'Rien ne correspond à « Les Lilas ». Écrivez le nom, ou son début.' },
    })
    expect(settleLookups(read, [[other, { label: 'Lilas', value: 'e_3' }]], 'FR')).toMatchObject({
      errors: { place: expect.stringContaining('Les Lilas bleus ; Lilas') },
    })
  })

  test('tout est revérifié : chaque faute a sa phrase, sous son champ', () => {
    const wrong = {
      ...{
        why: 'x'.repeat(21),
        slot: 'd_inconnu',
        towns: 'Comune 3',
        place: 12,
        from: 'un jour',
        at: 'demain',
        agreed: 'non',
      },
    }
    expect(readSubmission(state, wrong, reading)).toEqual({
      errors: {
        why: '20 caractères au plus : il y en a 21.',
        slot: 'Choisissez parmi ce qui est proposé.',
        'days#0': 'Ce champ est obligatoire.',
        towns: '« Comune 3 » n’est pas dans la liste. Vouliez-vous dire « Commune 3 » ?',
        place: 'Choisissez parmi ce qui est proposé.',
        from: 'Écrivez une date, par exemple 12/03/2027, demain ou lundi.',
        at: 'Écrivez une date et une heure, par exemple 12/03/2027 14:30 ou lundi à 9 h.',
        agreed: 'Ce champ est obligatoire.',
      },
    })
    for (const nothing of [undefined, null, 'x', [], 12]) {
      expect(Object.keys(Object(readSubmission(state, nothing, reading)).errors)).toHaveLength(7)
    }
  })

  test('une erreur du robot se place sous son champ, ou au bas du formulaire', () => {
    expect(placeErrors(state, { days: 'Trop tard.', autre: 'Déjà fait.' })).toEqual({
      errors: { 'days#0': 'Trop tard.' },
      error: 'Déjà fait.',
    })
  })
})

describe('sur un Mattermost récent', () => {
  const { state, elements } = renderDialog(form, 'FR', recent, wiring)

  test('les champs sont ceux du serveur', () => {
    expect(elements.map(({ name, type, multiselect }) => `${name} ${type}${multiselect ? ' multiple' : ''}`)).toEqual([
      'why textarea',
      'slot select',
      'days select multiple',
      'towns select multiple',
      'place select',
      'from date',
      'at datetime',
      'agreed bool',
    ])
    expect(lookupOf(state, 'place')).toBe('establishment')
    expect(lookupOf(state, 'why')).toBeUndefined()
  })

  test('ce qui est choisi est lu, en liste comme en texte, avec son fuseau', () => {
    const filled = {
      ...{ why: 'Voir', slot: 'd_jeudi', days: ['d_mardi', 'd_jeudi'], towns: 'c_1,c_2', place: 'e_9' },
      ...{ from: '2027-01-02', at: '2027-01-02T10:15:00+02:00', agreed: true },
    }
    expect(readSubmission(state, filled, reading)).toMatchObject({
      values: {
        days: 'd_mardi\nd_jeudi',
        towns: 'c_1\nc_2',
        place: 'e_9',
        from: '2027-01-02',
        at: '2027-01-02T08:15:00.000Z',
      },
      pending: [],
    })
    expect(readSubmission(state, { ...filled, days: ['d_mardi', { a: 1 }] }, reading)).toEqual({
      errors: { days: 'Choisissez parmi ce qui est proposé.' },
    })
  })
})

test('un établissement déjà choisi garde son nom, et se relit sans recherche', () => {
  const [place] = form.fields.filter(({ id }) => id === 'place')
  if (place?.type !== 'lookup') throw new Error('Le champ a changé.')
  const again = { ...form, fields: [{ ...place, initial: { label: 'EHPAD Les Lilas', value: 'e_1' } }] }
  const { state, elements } = renderDialog(again, 'FR', recent, wiring)
  expect(elements[0]).toMatchObject({ type: 'text', default: 'EHPAD Les Lilas' })
  expect(readSubmission(state, { place: 'ehpad les lilas' }, reading)).toMatchObject({
    values: { place: 'e_1' },
    pending: [],
  })
})
