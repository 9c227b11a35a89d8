import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { listen } from '../../../testing/mattermost/client/events.ts'
import { type SeenDialog, wordsOf } from '../../../testing/mattermost/client/seen.ts'
import { addChannel, joinChannel } from '../../../testing/mattermost/state/channels.ts'
import { createTrigger } from '../../../testing/mattermost/state/trigger.ts'
import type { Fields } from '../../../testing/mattermost/state/types.ts'
import type { World } from '../../../testing/mattermost/state/world.ts'
import { type Somebody, startToyMattermost } from '../../../testing/toy-mattermost.ts'
import { form, late, saying } from '../../../testing/toy-slack.ts'
import type { Bot } from '../../bot.ts'
import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'

const asking: Message = {
  summary: 'Une demande',
  blocks: [{ type: 'actions', actions: [{ act: 'relation.accepter', argument: 'intro_1', label: 'Accepter' }] }],
}
const answers: Partial<Bot> = { command: async () => ({ kind: 'message', message: asking }) }
const A_DAY = 86_400_000

type Lab = Awaited<ReturnType<typeof startToyMattermost>>

/** The context of the first button of the server, which nobody but the server and the bot can read. */
function secretContext({ posts }: World): Fields {
  const [attachment] = [...posts.values()].flatMap(({ props }) => props['attachments'] as Fields[])
  const [action] = (attachment?.['actions'] ?? []) as { integration: { context: Fields } }[]
  return action?.integration.context ?? {}
}

/** Posts a button of one's own that leads to the bot, as anybody can, then presses it; gives what one is told. */
async function pressOwn({ publicUrl }: Lab, who: Somebody, channel: string, context: unknown): Promise<string> {
  const integration = { url: `${publicUrl}/mattermost/action`, context }
  const props = { attachments: [{ actions: [{ id: 'piege', name: 'Piège', type: 'button', integration }] }] }
  const { id } = await who.person.rest.call<{ id: string }>('POST', '/posts', {
    channel_id: channel,
    message: '',
    props,
  })
  const before = who.person.posts(channel).length
  await who.person.press({ postId: id, actionId: 'piege', label: 'Piège' })
  await who.person.until(() => who.person.posts(channel).length > before, 5000)
  const said = who.person.posts(channel).at(-1)
  return said ? wordsOf(said) : ''
}

const post = async ({ publicUrl }: Lab, door: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${publicUrl}/mattermost/${door}`, { method: 'POST', body, headers })
  return { status: response.status, type: response.headers.get('content-type'), answer: await response.text() }
}

test('un bouton forgé, ou le contexte d’un autre posé sur un message à soi, ne fait rien', async () => {
  const lab = await startToyMattermost({ answers })
  const [alice, mallory] = [await lab.somebody('alice'), await lab.somebody('mallory')]
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  const stolen = secretContext(lab.world)
  const known = lab.keys.length
  for (const context of [{}, { t: 'x' }, { t: '["relation.accepter","intro_1"]' }, stolen, { selected_option: 3 }]) {
    expect(await pressOwn(lab, mallory, lab.place.id, context)).toContain('Ce bouton n’est pas pour vous')
  }
  expect(lab.keys).toHaveLength(known)
})

test('un bouton d’un canal ne sert pas dans un autre, et un jeton de bouton n’est pas celui d’un formulaire', async () => {
  const lab = await startToyMattermost({ answers })
  const mallory = await lab.somebody('mallory')
  const elsewhere = addChannel(lab.world, { team_id: lab.team.id, name: 'ailleurs' })
  joinChannel(lab.world, elsewhere.id, mallory.id)
  await lab.port.post(lab.place.id, asking, 'nouvelle-1')
  const context = secretContext(lab.world)
  expect(await pressOwn(lab, mallory, elsewhere.id, context)).toContain('Ce bouton n’est pas pour vous')
  const state = { state: context['t'], user_id: mallory.id, submission: {} }
  expect((await post(lab, 'dialog', JSON.stringify(state))).answer).toContain('Ce formulaire n’est pas pour vous')
  expect(lab.keys).toEqual([])
})

/** A lab where Alice has buttons of her own, in private and in the channel, and where the bot has announced something. */
async function startWithAnnouncement(answers: Partial<Bot>) {
  const lab = await startToyMattermost({ answers })
  const { world, port, place } = lab
  const alice = await lab.somebody('alice')
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  const own = secretContext(world)
  await alice.type('/relation')
  await alice.see(1)
  const [kept] = world.cookies.values()
  const [attachment] = (kept?.post.props['attachments'] ?? []) as { actions: { integration: { context: Fields } }[] }[]
  await port.post(place.id, notice(['Annonce']), 'annonce')
  const [announced] = [...world.posts.values()].filter(({ message }) => message === 'Annonce')
  const press = async (channel_id: string, context: unknown) => {
    const { triggerId: trigger_id } = createTrigger(world, alice.id)
    const body = { user_id: alice.id, channel_id, post_id: announced?.id, trigger_id, context }
    return (await post(lab, 'action', JSON.stringify(body))).answer
  }
  const now = () => world.posts.get(announced?.id ?? '')
  return { ...lab, alice, own, alone: attachment?.actions[0]?.integration.context, announced, press, now }
}

test('un bouton à soi, rejoué dans un autre canal ou sur un autre message du robot, n’y change rien et le dit', async () => {
  const messages: (string | undefined)[] = []
  const { alice, own, alone, announced, press, now, keys, place, port } = await startWithAnnouncement({
    ...answers,
    action: async ({ message }) => {
      messages.push(message)
      return late({ kind: 'replace', message: notice(['Détourné']) }, 400)
    },
  })
  const conversation = alice.channelOf('private')
  const known = keys.length
  expect(await press(place.id, own)).toContain('Ce bouton n’est pas pour vous')
  expect(await press(conversation, alone)).toContain('Ce bouton n’est pas pour vous')
  expect(keys).toHaveLength(known)
  expect(await press(conversation, own)).toBe('{}')
  expect((await alice.see(2, 'private')).map(wordsOf)).toContain('Détourné')
  expect(await press(place.id, alone)).toBe('{}')
  expect((await alice.see(3, 'private')).map(wordsOf)[2]).toBe('Détourné')
  expect(messages[1]).toBeUndefined()
  expect(await port.edit(messages[0] ?? '', notice(['Détourné']))).toBe(false)
  expect(now()).toEqual(announced)
})

test('un bouton qui se confirme, rejoué sur un autre message du robot, n’y change rien une fois confirmé', async () => {
  const confirm = { title: 'Accepter ?', text: 'Ce sera dit.', confirm: 'Accepter', cancel: 'Garder' }
  const button = { act: 'relation.accepter', argument: 'intro_1', label: 'Accepter', confirm }
  const confirmed: Message = { summary: 'Une demande', blocks: [{ type: 'actions', actions: [button] }] }
  const lab = await startWithAnnouncement({
    command: async () => ({ kind: 'message', message: confirmed }),
    action: async () => ({ kind: 'replace', message: notice(['Détourné']) }),
  })
  const { alice, own, announced, press, now } = lab
  const dialogs: SeenDialog[] = []
  const leave = await listen(alice.person.rest, ({ event, data }) => {
    if (event === 'open_dialog') dialogs.push(JSON.parse(String(data['dialog'])) as SeenDialog)
  })
  onTestFinished(leave)
  await press(alice.channelOf('private'), own)
  await vi.waitFor(() => expect(dialogs).toHaveLength(1))
  const state = dialogs[0]?.dialog.state
  const [box] = dialogs[0]?.dialog.elements ?? []
  const submission = box ? { [box.name]: true } : {}
  const sent = { type: 'dialog_submission', state, user_id: alice.id, submission }
  expect((await post(lab, 'dialog', JSON.stringify(sent))).answer).toBe('{}')
  expect((await alice.see(2, 'private')).map(wordsOf)).toContain('Détourné')
  expect(now()).toEqual(announced)
})

test('le message que seule une personne voit ne sert pas à une autre qui en a le cookie', async () => {
  const lab = await startToyMattermost({ answers })
  const [alice, mallory] = [await lab.somebody('alice'), await lab.somebody('mallory')]
  await alice.type('/relation')
  const [seen] = await alice.see(1)
  const [cookie] = lab.world.cookies.keys()
  const actionId = [...lab.world.cookies.values()][0]?.actionId ?? ''
  await mallory.person.press({ postId: seen?.id ?? '', actionId, cookie: cookie ?? '', label: '' })
  expect((await mallory.see(1)).map(wordsOf).join()).toContain('Ce bouton n’est pas pour vous')
  expect(lab.keys).toHaveLength(1)
})

test('un geste que le serveur n’a pas signé, pas pour cette personne, ou pas à l’instant, ne fait rien', async () => {
  const lab = await startToyMattermost({ answers })
  const [alice, mallory] = [await lab.somebody('alice'), await lab.somebody('mallory')]
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  const press = async (trigger_id: unknown) => {
    const body = { user_id: alice.id, channel_id: alice.channelOf('private'), post_id: 'p', trigger_id }
    return (await post(lab, 'action', JSON.stringify({ ...body, context: secretContext(lab.world) }))).answer
  }
  const old = createTrigger({ ...lab.world, now: () => Date.now() - 600_000 }, alice.id).triggerId
  for (const trigger of [undefined, 'x', createTrigger(lab.world, mallory.id).triggerId, old]) {
    expect(await press(trigger)).toContain('n’a pas confirmé')
  }
  expect(lab.keys).toHaveLength(1)
  await press(createTrigger(lab.world, alice.id).triggerId)
  expect(lab.keys).toHaveLength(2)
})

test('quand le serveur change de clé, la nouvelle est apprise, et l’ancienne ne vaut plus', async () => {
  let ahead = 0
  const lab = await startToyMattermost({ answers, now: () => new Date(Date.now() + ahead) })
  const alice = await lab.somebody('alice')
  const before = createTrigger(lab.world, alice.id).triggerId
  Object.assign(lab.world, { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }) })
  ahead = 61_000
  await alice.type('/relation')
  await alice.see(1)
  const body = { user_id: alice.id, channel_id: lab.place.id, post_id: 'p', trigger_id: before }
  await lab.port.post(lab.place.id, asking, 'nouvelle-1')
  const { answer } = await post(lab, 'action', JSON.stringify({ ...body, context: secretContext(lab.world) }))
  expect(answer).toContain('n’a pas confirmé')
  expect(lab.keys).toHaveLength(1)
})

test('le formulaire d’un autre est refusé, et reste à son propriétaire', async () => {
  const lab = await startToyMattermost({
    answers: { command: async () => ({ kind: 'form', form: { ...form, fields: form.fields.slice(1) } }) },
  })
  const [alice, mallory] = [await lab.somebody('alice'), await lab.somebody('mallory')]
  await alice.type('/relation')
  const { dialog, url } = await alice.dialog()
  const sent = { url, state: dialog.state, channel_id: lab.place.id, team_id: lab.team.id, submission: {} }
  const refused = await mallory.person.rest.call<{ error: string }>('POST', '/actions/dialogs/submit', sent)
  expect(refused.error).toContain('Ce formulaire n’est pas pour vous')
  expect(lab.keys).toHaveLength(1)
  await alice.person.submit(lab.place.id, {})
  expect(lab.keys).toHaveLength(2)
})

test('un bouton ou un formulaire trop vieux le dit, et ne fait rien', async () => {
  let ahead = 0
  const lab = await startToyMattermost({
    answers: {
      command: async (_, name) => (name === 'relation' ? { kind: 'message', message: asking } : { kind: 'form', form }),
    },
    now: () => new Date(Date.now() + ahead),
  })
  const alice = await lab.somebody('alice')
  await alice.type('/relation', 'private')
  await alice.see(1, 'private')
  await alice.type('/passerelle', 'private')
  await alice.dialog()
  ahead = 100 * A_DAY
  expect((await alice.person.submit(lab.place.id, { establishment: 'x' }))['']).toContain('resté ouvert trop longtemps')
  await alice.press('Accepter', 'private')
  expect((await alice.see(2, 'private')).map(wordsOf).join()).toContain('Ce bouton est trop ancien')
  expect(lab.keys).toHaveLength(2)
})

/** A server of the attacker, which remembers whether anybody came. */
async function trap() {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { visits, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

test('l’adresse de réponse d’une commande n’est jamais appelée telle quelle', async () => {
  const lab = await startToyMattermost({ answers: { command: () => late(saying('enfin'), 400) } })
  const alice = await lab.somebody('alice')
  const { visits, url } = await trap()
  const [token = ''] = lab.commandTokens
  const id = 'a'.repeat(26)
  for (const response_url of [
    `${url}/hooks/commands/${id}`,
    `${url}/vole`,
    `${url}/hooks/commands/../../x`,
    '::',
    '',
  ]) {
    const trigger_id = createTrigger(lab.world, alice.id).triggerId
    const body = { token, command: '/relation', user_id: alice.id, channel_id: lab.place.id, trigger_id, response_url }
    const sent = await post(lab, 'command', String(new URLSearchParams(body)), { authorization: `Token ${token}` })
    expect(sent).toMatchObject({ status: 200, type: 'application/json', answer: '{}' })
  }
  // The first id is used on the server that was set, where it is unknown: everything ends in private.
  expect((await alice.see(5, 'private')).map(wordsOf)).toEqual(Array.from({ length: 5 }, () => 'enfin'))
  expect(visits).toEqual([])
  expect(lab.world.calls.filter(({ path }) => path.startsWith('/hooks'))).toMatchObject([
    { path: `/hooks/commands/${id}` },
  ])
})

test('une commande dont le jeton est inconnu, ou n’est pas le même partout, ne fait rien', async () => {
  const lab = await startToyMattermost({ answers })
  const alice = await lab.somebody('alice')
  const [token = ''] = lab.commandTokens
  const send = (given: string, authorization: string) => {
    const trigger_id = createTrigger(lab.world, alice.id).triggerId
    const body = { token: given, command: '/relation', user_id: alice.id, channel_id: lab.place.id, trigger_id }
    return post(lab, 'command', String(new URLSearchParams(body)), { authorization })
  }
  for (const [given, header] of [
    ['x', 'Token x'],
    ['', 'Token '],
    [token, 'Token x'],
    [token, ''],
    [token, `Bearer ${token}`],
  ] as const) {
    expect((await send(given, header)).answer).toContain('ne connaît pas le jeton')
  }
  expect(lab.keys).toEqual([])
})

test('un corps énorme est refusé avant d’être lu, n’importe quoi ne casse rien, et rien de secret n’est au journal', async () => {
  const lab = await startToyMattermost({ answers })
  const alice = await lab.somebody('alice')
  for (const door of ['command', 'action', 'dialog', 'lookup']) {
    expect((await post(lab, door, 'x'.repeat(5_000_000))).status).toBe(413)
    for (const body of ['', '[]', '{', 'null', '"x"', '{"context":[],"state":{},"user_id":{}}']) {
      expect(await post(lab, door, body)).toMatchObject({ status: 200, type: 'application/json' })
    }
  }
  await alice.type('/relation secret-confidentiel', 'private')
  await alice.see(1, 'private')
  const log = lab.logs.join('\n')
  const { t } = secretContext(lab.world)
  for (const secret of [lab.botToken, ...lab.commandTokens, String(t), 'confidentiel'])
    expect(log).not.toContain(secret)
})
