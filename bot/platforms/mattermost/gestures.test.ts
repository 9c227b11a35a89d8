import { expect, test, vi } from 'vitest'
import { wordsOf } from '../../../testing/mattermost/client/seen.ts'
import { startToyMattermost } from '../../../testing/toy-mattermost.ts'
import { form, late, saying } from '../../../testing/toy-slack.ts'
import type { Action, Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { packState } from './dialog-state.ts'
import { packCarried } from './render/carried.ts'
import { createSeal } from './seal.ts'

const accept: Action = { act: 'relation.accepter', argument: 'intro_1', label: 'Accepter', style: 'primary' }
const asking: Message = {
  summary: 'Une demande',
  blocks: [
    { type: 'text', text: ['Une demande'] },
    { type: 'actions', actions: [accept, { ...accept, argument: 'intro_2', label: 'Accepter l’autre' }] },
  ],
}
const done: Message = { summary: 'Acceptée', blocks: [{ type: 'text', text: ['Acceptée'] }] }
const oneField = { ...form, fields: form.fields.slice(1) }
const shows = async (): Promise<Reply> => ({ kind: 'message', message: asking })

test('une commande tapée dans un canal n’est répondue qu’à la personne, et porte tout ce qu’il faut', async () => {
  const { somebody, keys, adapter, world } = await startToyMattermost({
    answers: {
      command: async (gesture, name, text) =>
        saying(`${name} ${text} ${gesture.actor.workspace} ${gesture.conversation?.isPrivate}`),
    },
  })
  const [alice, bob] = [await somebody('alice'), await somebody('bob')]
  await alice.type('/relation EHPAD <b> @all')
  const [answer] = await alice.see(1)
  expect(answer && wordsOf(answer)).toBe(`relation EHPAD <b> @all ${adapter.port.workspace} false`)
  expect(answer?.message).not.toContain('@all')
  expect(bob.person.posts(bob.channelOf('place'))).toEqual([])
  expect(world.posts.size).toBe(0)
  expect(keys).toHaveLength(1)
})

test('tapée en privé, une commande a pour réponse un message ordinaire, que son bouton remplace', async () => {
  const { somebody, world } = await startToyMattermost({
    answers: { command: shows, action: async () => ({ kind: 'replace', message: done }) },
  })
  const alice = await somebody('alice')
  await alice.type('/relation', 'private')
  const [message] = await alice.see(1, 'private')
  await alice.press('Accepter', 'private')
  await alice.person.until(() => alice.person.posts(alice.channelOf('private'))[0]?.message === 'Acceptée', 5000)
  expect(world.posts.get(message?.id ?? '')?.props).toEqual({ from_bot: 'true' })
})

test('une réponse lente vient plus tard, par l’adresse de la commande, ou en privé quand celle-ci n’est plus bonne', async () => {
  const { somebody, world, mattermost } = await startToyMattermost({
    answers: { command: async (_, _name, text) => late(saying(`enfin ${text}`), 400) },
  })
  const alice = await somebody('alice')
  await alice.type('/relation un')
  expect((await alice.see(1)).map(wordsOf)).toEqual(['enfin un'])
  expect(world.posts.size).toBe(0)
  mattermost.failNext(/hooks/, { status: 404 })
  await alice.type('/relation deux')
  expect((await alice.see(1, 'private')).map(wordsOf)).toEqual(['enfin deux'])
})

test('un bouton sur un message que seule la personne voit : la suite est en privé, et il dit où', async () => {
  const { somebody } = await startToyMattermost({ answers: { command: shows, action: shows } })
  const alice = await somebody('alice')
  await alice.type('/relation')
  await alice.see(1)
  await alice.press('Accepter')
  const [, whisper] = await alice.see(2)
  expect(whisper?.message).toContain('notre conversation privée')
  expect(whisper?.message).toContain('/labo/messages/@passerelle')
  expect((await alice.see(1, 'private')).map(wordsOf)).toEqual(['Une demande'])
})

test('deux clics sur le même bouton portent la même clé, deux boutons n’ont pas la même', async () => {
  const { somebody, keys } = await startToyMattermost({ answers: { command: shows } })
  const alice = await somebody('alice')
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  await alice.press('Accepter', 'private')
  await alice.press('Accepter', 'private')
  await alice.press('Accepter l’autre', 'private')
  const [first, second, third] = keys.slice(1)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('un message remplacé qui montre de nouveau le même bouton : le presser est un autre geste', async () => {
  let ahead = 0
  const { somebody, keys } = await startToyMattermost({
    answers: { command: shows, action: async () => ({ kind: 'replace', message: asking }) },
    now: () => new Date(Date.now() + ahead),
  })
  const alice = await somebody('alice')
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  ahead = 60_000
  await alice.press('Accepter', 'private')
  await alice.press('Accepter', 'private')
  expect(new Set(keys.slice(1)).size).toBe(2)
})

test('un bouton lent remplace quand même son message', async () => {
  const { somebody } = await startToyMattermost({
    answers: { command: shows, action: () => late({ kind: 'replace', message: done }, 400) },
  })
  const alice = await somebody('alice')
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  await alice.press('Accepter', 'private')
  await alice.person.until(() => alice.person.posts(alice.channelOf('private'))[0]?.message === 'Acceptée', 5000)
})

test('un formulaire s’ouvre, garde ses erreurs, puis sa réponse vient en privé ; renvoyé, il ne fait rien de plus', async () => {
  const submitted: unknown[] = []
  const { somebody, keys } = await startToyMattermost({
    answers: {
      command: async () => ({ kind: 'form', form }),
      lookup: async (_, _lookup, query) => (query === 'tilleuls' ? [{ label: 'Les Tilleuls', value: 'est_1' }] : []),
      submit: async (_, id, state, values) => {
        submitted.push({ id, state, values })
        const { reason } = values
        return reason ? saying('Demandée') : { kind: 'errors', errors: { reason: 'Dites pourquoi.' } }
      },
    },
  })
  const alice = await somebody('alice')
  await alice.type('/relation')
  const { dialog, url } = await alice.dialog()
  const place = alice.channelOf('place')
  expect(await alice.person.submit(place, { establishment: 'chênes' })).toHaveProperty('establishment')
  expect(await alice.person.submit(place, { establishment: 'tilleuls' })).toEqual({ reason: 'Dites pourquoi.' })
  const values = { establishment: 'tilleuls', reason: 'Pour voir' }
  expect(await alice.person.submit(place, values)).toEqual({})
  expect((await alice.see(1, 'private')).map(wordsOf)).toEqual(['Demandée'])
  expect(submitted.at(-1)).toEqual({
    id: form.id,
    state: form.state,
    values: { establishment: 'est_1', reason: 'Pour voir' },
  })
  const again = { type: 'dialog_submission', state: dialog.state, user_id: alice.id, submission: values }
  const replayed = await fetch(url, { method: 'POST', body: JSON.stringify(again) })
  expect(await replayed.json()).toEqual({})
  expect(submitted).toHaveLength(2)
  expect(new Set(keys.slice(1)).size).toBe(1)
})

test('un formulaire renvoyé bien plus tard à un autre processus, qui n’en sait rien, n’est pas répondu deux fois', async () => {
  let ahead = 0
  const { somebody, world, doors } = await startToyMattermost({
    answers: { command: async () => ({ kind: 'form', form: oneField }), submit: async () => saying('Demandée') },
    now: () => new Date(Date.now() + ahead),
  })
  const alice = await somebody('alice')
  await alice.type('/relation')
  const { dialog } = await alice.dialog()
  await alice.person.submit(alice.channelOf('place'), {})
  await alice.see(1, 'private')
  ahead = 3_600_000
  const another = doors()
  expect(await another.dialog({ state: dialog.state, user_id: alice.id, submission: {} })).toEqual({})
  await another.settle()
  expect(world.posts.size).toBe(1)
})

test('quand le serveur ne laisse pas relire ce qui fut dit, ou le message pressé, la réponse vient quand même', async () => {
  const { somebody, mattermost } = await startToyMattermost({
    answers: {
      command: async (_, name) => (name === 'relation' ? { kind: 'form', form: oneField } : shows()),
      submit: async () => saying('Demandée'),
      action: async () => ({ kind: 'replace', message: done }),
    },
  })
  const alice = await somebody('alice')
  const faults = [{ status: 404 }, { status: 403 }, { rateLimit: 1 }] as const
  for (const [index, fault] of faults.entries()) {
    mattermost.failNext(/GET .*\/posts\?since/, fault)
    await alice.type('/relation')
    await alice.dialog()
    await alice.person.submit(alice.channelOf('place'), {})
    expect((await alice.see(index + 1, 'private')).map(wordsOf)[index]).toBe('Demandée')
  }
  await alice.type('/passerelle', 'private')
  const { length } = await alice.see(4, 'private')
  mattermost.failNext(/GET .*\/posts\/[a-z0-9]+$/, { status: 403 })
  await alice.press('Accepter', 'private')
  await alice.person.until(() => alice.person.posts(alice.channelOf('private')).at(-1)?.message === 'Acceptée', 5000)
  expect(alice.person.posts(alice.channelOf('private'))).toHaveLength(length)
  expect(mattermost.world.faults).toEqual([])
})

test('trop tard pour ouvrir un formulaire : un bouton le porte et l’ouvre', async () => {
  const { somebody, mattermost } = await startToyMattermost({
    answers: { command: async () => ({ kind: 'form', form }), submit: async () => saying('Demandée') },
  })
  mattermost.failNext(/dialogs\/open/, { status: 400 })
  const alice = await somebody('alice')
  await alice.type('/relation')
  await alice.see(1)
  await alice.press('Ouvrir le formulaire')
  expect((await alice.dialog()).dialog.title).toBe(form.title)
})

test('après un formulaire, un autre : le serveur qui enchaîne l’ouvre, l’autre donne un bouton', async () => {
  for (const generation of ['5.37', 'recent'] as const) {
    const next = { ...oneField, id: 'suite', title: 'Et ensuite' }
    const { somebody } = await startToyMattermost({
      generation,
      answers: {
        command: async () => ({ kind: 'form', form: oneField }),
        submit: async (_, id) => (id === 'suite' ? saying('Fini') : { kind: 'form', form: next }),
      },
    })
    const alice = await somebody('alice')
    await alice.type('/relation')
    await alice.dialog()
    await alice.person.submit(alice.channelOf('place'), {})
    if (generation === '5.37') {
      await alice.see(1, 'private')
      await alice.press('Continuer', 'private')
    }
    expect((await alice.dialog()).dialog.title).toBe('Et ensuite')
    await alice.person.submit(alice.channelOf('place'), {})
    await alice.person.until(
      () => alice.person.posts(alice.channelOf('private')).some((post) => wordsOf(post) === 'Fini'),
      5000,
    )
  }
})

test('un menu qui cherche demande au robot, pour un formulaire ouvert à cette personne et un champ qui cherche', async () => {
  const { somebody, adapter, port } = await startToyMattermost({
    generation: 'recent',
    answers: { lookup: async (_, lookup, query) => [{ label: `${lookup} ${query}`, value: 'est_1' }] },
  })
  const alice = await somebody('alice')
  const fields = [{ id: 'establishment', as: 'found', lookup: 'establishments' }] as const
  const state = createSeal(['un secret des tests']).close({
    ...{ purpose: 'dialog', scope: 'private', server: port.workspace, user: alice.id, channel: '' },
    payload: packState({ channel: '', scope: 'private' }, packCarried({ form: 'f', state: '', fields }), new Date()),
    expiresAt: new Date(Date.now() + 60_000),
  })
  const search = (user_id: string, selected_field: string) =>
    adapter.doors.lookup({ state, user_id, submission: { query: 'til', selected_field } })
  expect(await search(alice.id, 'establishment')).toEqual({ items: [{ text: 'establishments til', value: 'est_1' }] })
  expect(await search(alice.id, 'reason')).toEqual({ items: [] })
  expect(await search('mallory', 'establishment')).toBeUndefined()
})

test('ce qui ne se reprend pas se confirme d’abord, et n’agit qu’ensuite, en place', async () => {
  const pressed: string[] = []
  const confirm = { title: 'Refuser ?', text: 'L’établissement sera prévenu.', confirm: 'Refuser', cancel: 'Garder' }
  const refuse: Action = { act: 'relation.refuser', argument: 'intro_1', label: 'Refuser', confirm }
  const { somebody } = await startToyMattermost({
    answers: {
      command: async () => ({
        kind: 'message',
        message: { summary: 'Une demande', blocks: [{ type: 'actions', actions: [refuse] }] },
      }),
      action: async (_, act, argument) => {
        pressed.push(`${act} ${argument}`)
        return { kind: 'replace', message: done }
      },
    },
  })
  const alice = await somebody('alice')
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  await alice.press('Refuser', 'private')
  const { dialog } = await alice.dialog()
  expect(dialog.introduction_text).toContain('sera prévenu')
  expect(pressed).toEqual([])
  expect(await alice.person.submit(alice.channelOf('private'), { confirmed: 'oui' })).toEqual({})
  await alice.person.until(() => alice.person.posts(alice.channelOf('private'))[0]?.message === 'Acceptée', 5000)
  expect(pressed).toEqual(['relation.refuser intro_1'])
})

test('ce qui est écrit ou déposé en privé est entendu, une fois, et ce que le robot écrit ne l’est pas', async () => {
  const { somebody, keys } = await startToyMattermost({
    answers: {
      message: async (_, { text, files: [file] }) =>
        saying(`${text} ${file?.name} ${file ? Buffer.from(await file.read()).toString() : ''}`),
    },
  })
  const alice = await somebody('alice')
  const conversation = alice.channelOf('private')
  const file = await alice.person.rest.upload(conversation, 'relevés.csv', new Uint8Array(Buffer.from('a;b')))
  await alice.person.write(conversation, 'bonjour', [file])
  const [, answer] = await alice.see(2, 'private')
  expect(answer && wordsOf(answer)).toBe('bonjour relevés.csv a;b')
  expect(keys).toHaveLength(1)
})

test('une socket perdue est rouverte, et ce qui fut écrit entretemps est entendu', async () => {
  const { somebody, world, bot, logs } = await startToyMattermost({
    answers: { message: async (_, { text }) => saying(`entendu ${text}`) },
  })
  const alice = await somebody('alice')
  const conversation = alice.channelOf('private')
  await alice.person.write(conversation, 'un')
  await alice.see(2, 'private')
  world.hub.cut(bot.id)
  await alice.person.write(conversation, 'deux')
  const posts = await alice.see(4, 'private')
  expect(posts.map(wordsOf)).toContain('entendu deux')
  await vi.waitFor(() => expect(logs.some((line) => line.includes('socket closed'))).toBe(true))
})
