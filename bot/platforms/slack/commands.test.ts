import { expect, test, vi } from 'vitest'
import { amina, form, late, ruth, saying, startToySlack } from '../../../testing/toy-slack.ts'
import type { Gesture } from '../../bot.ts'

const typed = { user: amina.id, channel: 'C0GENERAL', text: '/relation EHPAD' }

test('une commande reçoit une réponse que seule la personne voit', async () => {
  const { standIn } = await startToySlack({ command: async (_, name, text) => saying(`${name} : ${text}`) })
  await standIn.typeCommand(typed)
  const message = await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0])
  expect(message).toMatchObject({ text: 'relation : EHPAD', ephemeralFor: amina.id })
})

test('chaque nom d’une commande est entendu, et le bot sait lequel', async () => {
  const { standIn } = await startToySlack({ command: async (_, name) => saying(name) })
  await standIn.typeCommand({ ...typed, text: '/introduction' })
  await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0]?.text === 'introduction')
})

test('Slack est accusé de réception avant que le bot ait travaillé', async () => {
  const { standIn } = await startToySlack({ command: () => late(saying('enfin'), 1000) })
  const start = performance.now()
  const seen = await standIn.typeCommand(typed)
  expect(seen.notice).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(800)
})

test('un formulaire s’ouvre, et se souvient d’où il a été demandé', async () => {
  const { standIn } = await startToySlack({ command: async () => ({ kind: 'form', form }) })
  await standIn.typeCommand(typed)
  const view = await standIn.until(() => standIn.openView(amina.id))
  expect(view).toMatchObject({ callback_id: 'relation.demande', private_metadata: 'C0GENERAL exp_1' })
  expect(view.blocks.map(({ block_id }) => block_id)).toEqual(['establishment', 'reason'])
  await vi.waitFor(() => expect(standIn.calls('views.open')).toHaveLength(1))
})

test('quand le bot tarde, une fenêtre s’ouvre vide puis devient le formulaire', async () => {
  const { standIn } = await startToySlack({ command: () => late({ kind: 'form', form }) })
  await standIn.typeCommand(typed)
  const waiting = await standIn.until(() => standIn.openView(amina.id))
  expect(waiting.blocks[0]?.text?.text).toBe('Chargement…')
  const filled = await standIn.until(
    () => standIn.openView(amina.id)?.callback_id === form.id && standIn.openView(amina.id),
  )
  expect(filled.id).toBe(waiting.id)
  await vi.waitFor(() =>
    expect(standIn.calls('views.update')[0]?.params).toMatchObject({ view_id: waiting.id, hash: waiting.hash }),
  )
})

test('la fenêtre d’attente parle la langue que la personne a choisie', async () => {
  const { standIn } = await startToySlack({
    command: () => late(saying('slow')),
    languageOf: ({ user }) => (user === ruth.id ? 'EN' : 'FR'),
  })
  await standIn.typeCommand({ ...typed, user: ruth.id })
  const waiting = await standIn.until(() => standIn.openView(ruth.id))
  expect(waiting.blocks[0]?.text?.text).toBe('Loading…')
})

test('quand le message tarde, il s’affiche dans la fenêtre d’attente', async () => {
  const { standIn } = await startToySlack({ command: () => late(saying('Voilà')) })
  await standIn.typeCommand(typed)
  const view = await standIn.until(
    () => JSON.stringify(standIn.openView(amina.id) ?? '').includes('Voilà') && standIn.openView(amina.id),
  )
  expect(view.submit).toBeUndefined()
  expect(standIn.conversation(amina.id, 'C0GENERAL')).toEqual([])
})

test('si la personne a fermé la fenêtre d’attente, le message vient dans la conversation', async () => {
  const { standIn } = await startToySlack({ command: () => late(saying('Voilà')) })
  await standIn.typeCommand(typed)
  const waiting = await standIn.until(() => standIn.openView(amina.id))
  await standIn.closeView({ user: amina.id, viewId: waiting.id })
  await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0]?.text === 'Voilà')
})

test('quand Slack ne laisse plus ouvrir le formulaire, une phrase invite à retaper la commande', async () => {
  const { standIn } = await startToySlack({ command: async () => ({ kind: 'form', form }) })
  standIn.failNext('views.open', { error: 'expired_trigger_id' })
  await standIn.typeCommand(typed)
  const message = await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0])
  expect(message).toMatchObject({ text: expect.stringContaining('Retapez la commande'), ephemeralFor: amina.id })
})

test('l’adresse vérifiée est lue dans le profil, seulement quand le bot la demande', async () => {
  const read = async ({ readEmail, actor }: Gesture) => saying(`${await readEmail()} ${JSON.stringify(actor)}`)
  const { standIn } = await startToySlack({ command: read })
  await standIn.typeCommand(typed)
  const { text } = await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0])
  expect(text).toBe('amina@exemple.fr {"platform":"SLACK","workspace":"T0BACASABLE","user":"UAMINA"}')
})
