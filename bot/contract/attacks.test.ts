/** Attacks on the whole bot, counted by what they leave in the database: nothing. */
import { expect, vi } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../testing/chat.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { type TwoWorlds, twoWorlds } from '../../testing/makers/two-worlds.ts'
import type { Callback, World } from '../../testing/mattermost/state/world.ts'
import type { Talker } from '../../testing/sight.ts'
import { mattermostTest } from '../../testing/stages/mattermost-test.ts'

const consentVersion = 'J’ai lu ce texte et je suis d’accord'
const request = { purpose: 'Essayer les repères.', effort: 'Une heure.', consentVersion }

const eventsOf = (db: Db) => db.selectFrom('event').select(['id', 'kind']).orderBy('id').execute()

/** Three gestures with an effect, one of each sort: a form, a button, a line. */
async function act(db: Db, person: Talker, { experiment }: TwoWorlds): Promise<void> {
  await aMilestone(db, { experiment, dueOn: '2026-06-01' })
  await person.type('/relation résidence des lilas')
  await person.press('Demander une rencontre')
  await person.fill(request)
  await person.type('/jalon mi-parcours')
  await person.press('C’est fait')
  await person.type('/passerelle langue en')
}

chatTest(
  'Slack : une requête rejouée telle quelle, signature comprise, n’a pas de second effet',
  async ({ db, chat }) => {
    const worlds = await twoWorlds(db)
    const sent: Parameters<typeof fetch>[] = []
    const real = globalThis.fetch
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((...call) => {
      if (String(call[0]).endsWith('/slack/events')) sent.push(call)
      return real(...call)
    })
    try {
      await act(db, chat.as(worlds.lea), worlds)
    } finally {
      spy.mockRestore()
    }
    const before = await eventsOf(db)
    expect(before.length).toBeGreaterThanOrEqual(3)
    expect(sent.length).toBeGreaterThanOrEqual(6)
    for (const [url, init] of sent) {
      const { signal, ...same } = init ?? {}
      expect((await real(url, same)).status).toBe(200)
    }
    await chat.as(worlds.lea).type('/passerelle')
    expect(await eventsOf(db)).toEqual(before)
  },
)

/** Sends a callback again, byte for byte. */
const replay = ({ url, headers, body }: Callback): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: headers.filter(([name]) => name !== 'Content-Length').map(([...pair]) => pair),
    body,
  })

mattermostTest('Mattermost : une requête rejouée telle quelle n’a pas de second effet', async ({ db, lab }) => {
  const worlds = await twoWorlds(db)
  await act(db, await lab.stage.as(worlds.lea), worlds)
  const before = await eventsOf(db)
  expect(before.length).toBeGreaterThanOrEqual(3)
  const sent = lab.world.callbacks.splice(0)
  expect(sent.length).toBeGreaterThanOrEqual(6)
  for (const callback of sent) expect((await replay(callback)).status).toBe(200)
  expect(await eventsOf(db)).toEqual(before)
})

/** What was sent with a dialog, as whoever listens at the server could read it. */
function sentDialog({ callbacks }: World) {
  const last = callbacks.findLast(({ url }) => url.endsWith('/mattermost/dialog'))
  if (!last) throw new Error('No dialog was sent.')
  return { url: last.url, said: JSON.parse(last.body) as Record<string, unknown> }
}

mattermostTest('Mattermost : un formulaire volé, détourné ou mal rempli ne fait rien', async ({ db, lab }) => {
  const { stage, world } = lab
  const worlds = await twoWorlds(db)
  const { paul, lea } = worlds
  const [thief, victim] = [await stage.clientOf(paul), await stage.as(lea)]
  await stage.as(paul).then((person) => person.type('/passerelle'))
  await victim.type('/relation résidence des lilas')
  await victim.press('Demander une rencontre')
  const invented = await victim.fill({ ...request, purpose: '' })
  expect(Object.keys(invented.errors)).toEqual(['purpose'])
  await victim.fill(request)
  const { url, said } = sentDialog(world)
  const before = await eventsOf(db)
  const submit = (changed: object) =>
    thief.person.rest
      .call<{ error?: string; errors?: object }>('POST', '/actions/dialogs/submit', {
        ...{ url, state: said['state'], submission: said['submission'], callback_id: said['callback_id'] },
        ...{ channel_id: thief.channel, team_id: stage.teamId, ...changed },
      })
      .then(({ error }) => error)
  expect(await submit({})).toContain('Ce formulaire n’est pas')
  expect(await submit({ state: '' })).toContain('Ce formulaire n’est pas')
  expect(await submit({ state: `${said['state']}A` })).toContain('Ce formulaire n’est pas')
  expect(await submit({ user_id: said['user_id'] })).toContain('Ce formulaire n’est pas')
  expect(await eventsOf(db)).toEqual(before)
})

mattermostTest(
  'Mattermost : ce que le formulaire ne demande pas, ou pas ainsi, n’est pas pris',
  async ({ db, lab }) => {
    const worlds = await twoWorlds(db)
    const victim = await lab.stage.as(worlds.lea)
    await victim.type('/relation résidence des lilas')
    await victim.press('Demander une rencontre')
    const { person, channel } = await lab.stage.clientOf(worlds.lea)
    const open = person.dialog()
    if (!open) throw new Error('No form is open.')
    const names = (open.dialog.elements ?? []).map(({ name }) => name)
    const ofKind = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]))
    const wrong = [
      { inconnu: { $ne: 1 } },
      [1, 2],
      null,
      'x',
      ofKind(['x']),
      ofKind({ a: 1 }),
      ofKind(12),
      ofKind(null),
    ]
    for (const submission of [...wrong, { ...ofKind('x'.repeat(16_000)), ...request, purpose: 'x'.repeat(16_000) }]) {
      const answer = await person.rest.call<object>('POST', '/actions/dialogs/submit', {
        ...{ url: open.url, state: open.dialog.state, callback_id: 'autre', submission },
        ...{ channel_id: channel, team_id: lab.stage.teamId },
      })
      expect(JSON.stringify(answer)).toMatch(/error/)
    }
    expect(await db.selectFrom('introduction').selectAll().execute()).toEqual([])
    expect((await victim.fill(request)).text).toContain('Votre demande de mise en relation avec')
  },
)
