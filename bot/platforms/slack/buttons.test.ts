import { expect, test, vi } from 'vitest'
import { amina, form, late, saying, startToySlack } from '../../../testing/toy-slack.ts'
import type { Bot } from '../../bot.ts'
import type { Action, Message } from '../../model/message.ts'

const accept: Action = { act: 'relation.accepter', argument: 'intro_1', label: 'Accepter', style: 'primary' }
const asking: Message = {
  summary: 'Une demande',
  blocks: [{ type: 'actions', actions: [accept, { ...accept, argument: 'intro_2', label: 'Accepter l’autre' }] }],
}

/** Types a command, which shows the buttons; gives how to press them. */
async function showButtons(answers: Partial<Bot>) {
  const toy = await startToySlack({ command: async () => ({ kind: 'message', message: asking }), ...answers })
  const { standIn } = toy
  await standIn.typeCommand({ user: amina.id, channel: 'C0GENERAL', text: '/relation' })
  const { ts } = await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0])
  const target = { user: amina.id, channel: 'C0GENERAL', ts, block_id: 'actions.0.0' }
  const press = (action_id = 'relation.accepter') => standIn.pressButton({ ...target, action_id })
  return { ...toy, press, ts }
}

test('un bouton dit au bot son action et son argument, même entre jumeaux d’une rangée', async () => {
  const { press, standIn } = await showButtons({ action: async (_, act, argument) => saying(`${act} ${argument}`) })
  await press()
  await press('relation.accepter#1')
  await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL').length === 3)
  const [, ...answers] = standIn.conversation(amina.id, 'C0GENERAL').map(({ text }) => text)
  expect(answers.sort()).toEqual(['relation.accepter intro_1', 'relation.accepter intro_2'])
})

test('un message éphémère est remplacé sur place', async () => {
  const done = { summary: 'Acceptée', blocks: [] }
  const { press, standIn, ts } = await showButtons({ action: async () => ({ kind: 'replace', message: done }) })
  await press()
  await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0]?.text === 'Acceptée')
  expect(standIn.conversation(amina.id, 'C0GENERAL')).toMatchObject([{ ts, ephemeralFor: amina.id }])
})

test('quand le remplacement tarde, il se fait quand même, et la fenêtre d’attente le montre aussi', async () => {
  const done = { summary: 'Acceptée', blocks: [] }
  const { press, standIn } = await showButtons({ action: () => late({ kind: 'replace', message: done }) })
  await press()
  await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL')[0]?.text === 'Acceptée')
  await standIn.until(() => JSON.stringify(standIn.openView(amina.id) ?? '').includes('Acceptée'))
})

test('un rappel remplacé garde la clé qui permet de le retrouver', async () => {
  const done = { summary: 'Reporté', blocks: [] }
  const { slack, standIn } = await startToySlack({ action: async () => ({ kind: 'replace', message: done }) })
  const since = new Date()
  const sent = await slack.port.send(amina.id, asking, 'rappel-1')
  const [message] = standIn.conversation(amina.id)
  const target = { user: amina.id, channel: message?.channel ?? '', ts: message?.ts ?? '' }
  await standIn.pressButton({ ...target, block_id: 'actions.0.0', action_id: 'relation.accepter' })
  await standIn.until(() => standIn.conversation(amina.id)[0]?.text === 'Reporté')
  await vi.waitFor(() => expect(standIn.calls('chat.update')).toHaveLength(1))
  expect(sent).toMatchObject({ kind: 'sent', ref: await slack.port.findSent(amina.id, 'rappel-1', since) })
})

test('deux clics sur le même bouton portent la même clé, deux boutons n’ont pas la même', async () => {
  const { press, keys } = await showButtons({})
  await press()
  await press()
  await press('relation.accepter#1')
  const [first, second, third] = keys.slice(1)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('un bouton ouvre un formulaire, même quand le bot tarde', async () => {
  const { press, standIn } = await showButtons({ action: () => late({ kind: 'form', form }) })
  await press()
  await standIn.until(() => standIn.openView(amina.id)?.callback_id === form.id)
})

test('un bouton dans une fenêtre change cette fenêtre', async () => {
  const { standIn } = await startToySlack({
    command: () => late({ kind: 'message', message: asking }),
    action: async () => ({ kind: 'form', form }),
  })
  await standIn.typeCommand({ user: amina.id, channel: 'C0GENERAL', text: '/relation' })
  const shown = () => standIn.openView(amina.id)?.blocks.some(({ type }) => type === 'actions')
  const { id: viewId } = await standIn.until(() => shown() && standIn.openView(amina.id))
  await standIn.pressButton({ user: amina.id, viewId, block_id: 'actions.0.0', action_id: 'relation.accepter' })
  const view = await standIn.until(
    () => standIn.openView(amina.id)?.callback_id === form.id && standIn.openView(amina.id),
  )
  expect(view).toMatchObject({ id: viewId, private_metadata: 'C0GENERAL exp_1' })
})

test('l’accueil se remplit à l’ouverture ; un bouton de l’accueil répond dans une fenêtre', async () => {
  const { standIn } = await startToySlack({
    home: async () => asking,
    action: async () => saying('Compris'),
  })
  await standIn.openHome({ user: amina.id })
  const home = await standIn.until(() => standIn.home(amina.id))
  const target = { user: amina.id, viewId: home.id, block_id: 'actions.0.0', action_id: 'relation.accepter' }
  await standIn.pressButton(target)
  await standIn.until(() => JSON.stringify(standIn.openView(amina.id) ?? '').includes('Compris'))
})
