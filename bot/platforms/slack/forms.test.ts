import { expect, test } from 'vitest'
import { amina, form, late, saying, startToySlack } from '../../../testing/toy-slack.ts'
import type { Bot } from '../../bot.ts'
import type { FormValues } from '../../model/form.ts'

const options = [{ label: 'EHPAD Les Tilleuls', value: 'est_1' }]
const values = { establishment: 'est_1', reason: 'Parce que' }

async function openForm(answers: Partial<Bot>) {
  const toy = await startToySlack({
    command: async () => ({ kind: 'form', form }),
    lookup: async () => options,
    ...answers,
  })
  const { standIn } = toy
  await standIn.typeCommand({ user: amina.id, channel: 'C0GENERAL', text: '/relation' })
  const { id: viewId } = await standIn.until(() => standIn.openView(amina.id))
  const field = { user: amina.id, viewId, block_id: 'establishment', action_id: 'lookup:establishments' }
  const suggested = await standIn.suggest({ ...field, value: 'til' })
  const submit = (sent: Record<string, string> = values) => standIn.submitView({ user: amina.id, viewId, values: sent })
  return { ...toy, submit, suggested, viewId, field }
}

test('un formulaire envoyé arrive au bot avec son état et ses valeurs, sans les champs vides', async () => {
  const heard: unknown[] = []
  const hear = async (name: string, state: string, filled: FormValues) => {
    heard.push({ name, state, filled })
    return saying('Noté')
  }
  const { submit, standIn } = await openForm({ submit: (_, ...rest) => hear(...rest) })
  const seen = await submit({ establishment: 'est_1', reason: '' })
  expect(seen).toMatchObject({ ok: true, view: undefined })
  expect(heard).toEqual([{ name: form.id, state: 'exp_1', filled: { establishment: 'est_1' } }])
  const message = await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0])
  expect(message).toMatchObject({ text: 'Noté', ephemeralFor: amina.id })
})

test('là où le bot ne peut pas parler, la réponse vient en conversation privée', async () => {
  const { submit, standIn } = await openForm({ submit: async () => saying('Noté') })
  standIn.failNext('chat.postEphemeral', { error: 'not_in_channel' })
  await submit()
  const message = await standIn.until(() => standIn.conversation(amina.id)[0])
  expect(message).toMatchObject({ text: 'Noté' })
})

test('les erreurs s’affichent dans le formulaire, qui reste rempli', async () => {
  const errors = { reason: 'Dites-en plus.', autre: 'Capacité atteinte.' }
  const { submit } = await openForm({ submit: async () => ({ kind: 'errors', errors }) })
  const seen = await submit()
  expect(seen.errors).toEqual({ reason: 'Dites-en plus. Capacité atteinte.' })
  expect(seen.view?.entries).toMatchObject({ reason: { entry: 'Parce que' } })
})

test('un formulaire peut en amener un autre', async () => {
  const next = { ...form, id: 'relation.suite', state: 'exp_2' }
  const { submit } = await openForm({ submit: async () => ({ kind: 'form', form: next }) })
  const seen = await submit()
  expect(seen.view).toMatchObject({ callback_id: 'relation.suite', private_metadata: 'C0GENERAL exp_2' })
})

test('quand l’enregistrement tarde, la fenêtre le dit puis montre le résultat', async () => {
  const { submit, standIn } = await openForm({ submit: () => late(saying('Noté'), 300) })
  const seen = await submit()
  expect(seen.view?.blocks[0]?.text?.text).toBe('Enregistrement…')
  await standIn.until(() => JSON.stringify(standIn.openView(amina.id) ?? '').includes('Noté'))
})

test('des erreurs tardives rouvrent le formulaire rempli, chaque phrase sous son champ', async () => {
  const { submit, standIn } = await openForm({
    submit: () => late({ kind: 'errors', errors: { establishment: 'Déjà demandé.' } }, 300),
  })
  await submit()
  const view = await standIn.until(() =>
    standIn.openView(amina.id)?.callback_id ? standIn.openView(amina.id) : undefined,
  )
  expect(view.blocks.map(({ type }) => type)).toEqual(['input', 'context', 'input'])
  expect(JSON.stringify(view.blocks[1])).toContain('Déjà demandé.')
  expect(view.entries).toMatchObject({
    establishment: { 'lookup:establishments': 'est_1' },
    reason: { entry: 'Parce que' },
  })
})

test('un second refus tardif remplace la phrase du premier', async () => {
  const complaints = ['Déjà demandé.', 'Toujours demandé.']
  const { submit, standIn } = await openForm({
    submit: () => late({ kind: 'errors', errors: { establishment: complaints.shift() ?? '' } }, 300),
  })
  const reopened = (complaint: string) =>
    standIn.until(() => {
      const view = standIn.openView(amina.id)
      return JSON.stringify(view?.blocks ?? '').includes(complaint) ? view : undefined
    })
  await submit()
  await reopened('Déjà demandé.')
  await submit()
  const view = await reopened('Toujours demandé.')
  expect(view.blocks.map(({ type }) => type)).toEqual(['input', 'context', 'input'])
})

test('envoyer deux fois la même fenêtre porte la même clé', async () => {
  const { submit, keys, viewId } = await openForm({
    submit: async () => ({ kind: 'errors', errors: { reason: 'Non' } }),
  })
  await submit()
  await submit({ ...values, reason: 'Autrement' })
  const [first, second] = keys.filter((key) => key.startsWith(`slack:${viewId}:relation.demande`))
  expect(first).toBeDefined()
  expect(second).toBe(first)
})

test('la recherche propose ce que le bot trouve', async () => {
  const { suggested } = await openForm({})
  expect(suggested.options).toMatchObject([{ text: { text: 'EHPAD Les Tilleuls' }, value: 'est_1' }])
})

test('rien de trouvé, ou trop tard, n’est pas une erreur', async () => {
  const { standIn, field } = await openForm({ lookup: () => late(options, 300) })
  expect(await standIn.suggest({ ...field, value: 'zzz' })).toEqual({ options: [], groups: [], notice: undefined })
})

test('de très nombreux résultats très longs tiennent dans ce que Slack accepte', async () => {
  const many = Array.from({ length: 150 }, (_, index) => ({ label: 'É'.repeat(200), value: `est_${index}` }))
  const { suggested } = await openForm({ lookup: async () => many })
  expect(suggested.notice).toBeUndefined()
  expect(suggested.options).toHaveLength(100)
  expect(suggested.options[0]?.text.text).toMatch(/^É{74}…$/)
})
