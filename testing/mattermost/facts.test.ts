/** What was observed on a real 5.37, held by the stand-in: what an adapter may not assume away. */
import { expect, test } from 'vitest'
import { listen } from './client/events.ts'
import { createRest, type Refusal } from './client/rest.ts'
import type { SeenPost } from './client/seen.ts'
import { pressablesOf } from './client/seen.ts'
import { type Answered, anIntegration } from './integration.ts'
import { aLab } from './lab.ts'
import { issueToken } from './state/people.ts'
import { addPost } from './state/posts.ts'

const json = (value: object): Answered => ({ body: JSON.stringify(value) })

const refused = (status: number, id: string) => expect.objectContaining({ status, id: expect.stringContaining(id) })

const last = (posts: readonly SeenPost[]) => posts.at(-1)

test('une commande : 200 et du JSON, sinon une erreur ; la réponse au canal est postée par la personne', async () => {
  const answers: Answered[] = [
    json({ text: 'Pour vous <!channel>', skip_slack_parsing: true }),
    json({ text: 'Pour <!channel>' }),
    json({ text: 'Pour tous', response_type: 'in_channel' }),
    { body: '{}', contentType: 'application/json; charset=utf-8' },
    { status: 202, body: '{}' },
    { body: '' },
  ]
  const integration = await anIntegration(() => answers.shift() ?? {})
  const { alice, channel, signIn, command } = await aLab()
  await command('essai', integration.url)
  const person = await signIn(alice)
  const said = async () => {
    await person.type(channel.id, '/essai')
    await person.until(() => person.posts(channel.id).length > 0, 1000)
    return last(person.posts(channel.id))
  }
  expect(await said()).toMatchObject({ message: 'Pour vous <!channel>', type: 'system_ephemeral', user_id: alice.id })
  await person.type(channel.id, '/essai')
  await person.until(() => person.posts(channel.id).length === 2, 1000)
  expect(last(person.posts(channel.id))).toMatchObject({ message: 'Pour @channel' })
  await person.type(channel.id, '/essai')
  await person.until(() => person.posts(channel.id).length === 3, 1000)
  expect(last(person.posts(channel.id))).toMatchObject({ message: 'Pour tous', type: '', user_id: alice.id })
  await person.type(channel.id, '/essai')
  await person.until(() => person.posts(channel.id).length === 4, 1000)
  expect(last(person.posts(channel.id))).toMatchObject({ message: '{}' })
  await expect(person.type(channel.id, '/essai')).rejects.toEqual(refused(500, 'failed_resp'))
  await expect(person.type(channel.id, '/essai')).rejects.toEqual(refused(500, 'failed'))
  await expect(person.type(channel.id, '/inconnue')).rejects.toEqual(refused(404, 'not_found'))
})

test('une adresse de réponse : bâtie sur l’hôte que dit la personne, cinq fois, une demi-heure', async () => {
  const integration = await anIntegration(() => json({}))
  const clock = { at: new Date('2026-11-27T10:00:00Z') }
  const { alice, server, channel, signIn, restOf, command } = await aLab({ now: () => clock.at })
  await command('essai', integration.url)
  const person = await signIn(alice)
  const urlOf = async () => {
    await person.type(channel.id, '/essai')
    return new URLSearchParams(integration.received.at(-1)?.body).get('response_url') ?? ''
  }
  const answer = (url: string) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"Plus tard"}' })
  const url = await urlOf()
  for (const _ of [1, 2, 3, 4, 5]) expect((await answer(url)).status).toBe(200)
  expect((await answer(url)).status).toBe(400)
  const other = await urlOf()
  clock.at = new Date('2026-11-27T10:31:00Z')
  expect((await answer(other)).status).toBe(404)
  const elsewhere = createRest(server.url.replace('127.0.0.1', 'localhost'), restOf(alice).token)
  await elsewhere
    .call('POST', '/commands/execute', { channel_id: channel.id, command: '/essai' })
    .catch(() => undefined)
  expect(new URLSearchParams(integration.received.at(-1)?.body).get('response_url')).toMatch(/^http:\/\/localhost:/)
})

test('un bouton : toujours du JSON ; ce que « update » laisse, garde et perd ; les identifiants qui ne se pressent pas', async () => {
  const answers: Answered[] = [
    json({}),
    json({ update: { message: 'Changé' } }),
    json({ update: { props: {} } }),
    { body: '' },
    { status: 500, body: '{"ephemeral_text":"perdu"}' },
    json({ ephemeral_text: 'Rien que vous' }),
  ]
  const integration = await anIntegration(() => answers.shift() ?? {})
  const { alice, bot, channel, world, signIn } = await aLab()
  const person = await signIn(alice)
  const action = (id: string) => ({ id, name: id, integration: { url: integration.url } })
  const post = () =>
    addPost(world, {
      ...{ channel_id: channel.id, user_id: bot.id, message: 'Bonjour' },
      props: { attachments: [{ actions: [action('oui'), action('avec_tiret')] }] },
    })
  const { id, props } = post()
  expect(props).toMatchObject({ from_bot: 'true', attachments: [{ fallback: '', fields: null }] })
  const press = (postId = id, actionId = 'oui') => person.press({ postId, actionId, label: '' })
  const now = (postId = id) => world.posts.get(postId)
  await press()
  expect(now()).toMatchObject({ message: 'Bonjour' })
  await press()
  expect(now()).toMatchObject({ message: 'Changé', props })
  await press()
  expect(now()).toMatchObject({ message: '', props: {} })
  expect(now()?.props).toEqual({})
  const other = post()
  await expect(press(other.id, 'avec_tiret')).rejects.toEqual(refused(404, 'api.context.404'))
  await expect(press(other.id, 'inconnu')).rejects.toEqual(refused(404, 'action_id'))
  await expect(press(other.id)).rejects.toEqual(refused(400, 'action_integration'))
  await expect(press(other.id)).rejects.toEqual(refused(400, 'action_integration'))
  await press(other.id)
  await person.until(() => last(person.posts(channel.id))?.message === 'Rien que vous', 1000)
})

test('un message pour une personne seule : ses boutons se pressent, il ne se remplace pas', async () => {
  const attachments = [{ actions: [{ name: 'Oui', integration: { url: '' } }] }]
  const integration = await anIntegration(({ path }) =>
    path === '/commande' ? json({ text: 'Seule', attachments }) : json({ update: { message: 'Changé' } }),
  )
  attachments[0]?.actions.splice(0, 1, { name: 'Oui', integration: { url: `${integration.url}/bouton` } })
  const { alice, channel, signIn, command } = await aLab()
  await command('essai', `${integration.url}/commande`)
  const person = await signIn(alice)
  await person.type(channel.id, '/essai')
  await person.until(() => person.posts(channel.id).length > 0, 1000)
  const [button] = pressablesOf(last(person.posts(channel.id)) as SeenPost)
  if (!button) throw new Error('No button.')
  await expect(person.press(button)).rejects.toEqual(refused(404, 'app.post.get'))
  expect(integration.received.at(-1)?.path).toBe('/bouton')
})

test('un formulaire : un déclencheur de trois secondes, que le serveur signe ; rien d’autre n’est vérifié', async () => {
  const seen: string[] = []
  const answers: Answered[] = [json({ errors: { objet: 'Trop court' } }), { status: 500 }, { body: '' }]
  const integration = await anIntegration(({ path, body }) => {
    if (path !== '/essai') return answers.shift() ?? json({})
    seen.push(new URLSearchParams(body).get('trigger_id') ?? '')
    return json({})
  })
  const clock = { at: Date.now() }
  const { alice, bob, bot, channel, server, signIn, restOf, command } = await aLab({ now: () => new Date(clock.at) })
  await command('essai', `${integration.url}/essai`)
  const [person, other] = [await signIn(alice), await signIn(bob)]
  const dialog = {
    title: 'Un titre bien trop long pour un formulaire',
    elements: [{ name: 'objet', type: 'texte' }],
    state: 's',
  }
  const open = (trigger_id: string | undefined) =>
    restOf(bot).call('POST', '/actions/dialogs/open', { trigger_id, url: `${integration.url}/dialog`, dialog })
  await person.type(channel.id, '/essai')
  await open(seen[0])
  await person.until(() => person.dialog() !== undefined, 1000)
  expect(person.dialog()).toMatchObject({ dialog })
  expect(await person.submit(channel.id, { objet: 'x' })).toEqual({ objet: 'Trop court' })
  await expect(person.submit(channel.id, { objet: 'x' })).rejects.toEqual(refused(400, 'action_integration'))
  expect(await person.submit(channel.id, { objet: 'x' })).toEqual({})
  expect(person.dialog()).toBeUndefined()
  const forged = { url: `${integration.url}/dialog`, callback_id: 'tout', state: 'forgé', submission: { inconnu: 12 } }
  await other.rest.call('POST', '/actions/dialogs/submit', {
    ...{ ...forged, user_id: alice.id, channel_id: channel.id, team_id: channel.team_id },
  })
  expect(JSON.parse(integration.received.at(-1)?.body ?? '')).toMatchObject({
    ...{ user_id: bob.id, state: 'forgé', submission: { inconnu: 12 } },
  })
  clock.at += 3001
  await expect(open(seen[0])).rejects.toEqual(refused(400, 'expired'))
  await expect(open(Buffer.from('a:b:c:d').toString('base64'))).rejects.toEqual(refused(400, 'verify_signature'))
  expect(server.world.settings.EnableUserAccessTokens).toBe(false)
})

test('un message envoyé deux fois sous la même clé est un seul message, trente secondes ; les tailles sont comptées', async () => {
  const clock = { at: Date.now() }
  const { alice, bot, world, direct, restOf, server } = await aLab({ now: () => new Date(clock.at) })
  const rest = restOf(bot)
  const channel = direct(alice)
  const send = (more: object) =>
    rest.call<SeenPost>('POST', '/posts', { channel_id: channel.id, message: 'Rappel', ...more })
  const [one, two] = [await send({ pending_post_id: 'k' }), await send({ pending_post_id: 'k' })]
  expect(two.id).toBe(one.id)
  clock.at += 30_001
  expect((await send({ pending_post_id: 'k' })).id).not.toBe(one.id)
  await expect(send({ message: 'a'.repeat(16_384) })).rejects.toEqual(refused(400, 'msg'))
  await expect(send({ props: { long: 'a'.repeat(8000) } })).rejects.toEqual(refused(400, 'props'))
  server.failNext(/POST .*\/posts$/, { cut: 'after' })
  await expect(send({ message: 'Coupé' })).rejects.toThrow('fetch failed')
  expect([...world.posts.values()].at(-1)?.message).toBe('Coupé')
  server.failNext(/POST .*\/posts$/, { rateLimit: 2 })
  await expect(send({})).rejects.toEqual(refused(429, ''))
  const buttons = {
    attachments: [{ actions: [{ id: 'oui', name: 'Oui', integration: { url: 'http://127.0.0.1/' } }] }],
  }
  const posted = await send({ props: buttons })
  expect(JSON.stringify(posted)).not.toContain('integration')
  await rest.call('PUT', `/posts/${posted.id}`, posted)
  expect(JSON.stringify(world.posts.get(posted.id))).not.toContain('integration')
})

test('qui peut quoi : un robot n’a pas besoin d’équipe pour écrire à quelqu’un, mais ne crée ni commande ni message éphémère', async () => {
  const { alice, bot, channel, world, server, signIn, restOf } = await aLab({
    settings: { RequireEmailVerification: true },
  })
  const rest = restOf(bot)
  const person = await signIn(alice)
  expect(await rest.call('GET', '/users/email/alice@localhost')).not.toHaveProperty('email_verified')
  await rest.call('POST', '/channels/direct', [bot.id, alice.id])
  await expect(rest.call('POST', '/posts', { channel_id: channel.id, message: 'Bonjour' })).rejects.toEqual(
    refused(403, ''),
  )
  await expect(rest.call('POST', '/posts/ephemeral', {})).rejects.toEqual(refused(403, ''))
  await expect(rest.call('POST', '/commands', { team_id: channel.team_id, trigger: 'x' })).rejects.toEqual(
    refused(403, ''),
  )
  const admin = createRest(server.url, server.adminToken)
  await expect(admin.call('POST', '/bots', { username: 'robot' })).rejects.toEqual(refused(403, 'create_disabled'))
  await admin.call('DELETE', `/users/${alice.id}`)
  expect(await rest.call('GET', `/users/${alice.id}`)).toMatchObject({ delete_at: expect.any(Number) })
  await rest.call('POST', '/posts', {
    channel_id: (await rest.call<SeenPost>('POST', '/channels/direct', [bot.id, alice.id])).id,
    message: 'Bonjour',
  })
  await expect(person.rest.call('GET', '/users/me')).rejects.toEqual(refused(401, ''))
  expect(world.hub.listeners.size).toBe(1)
})

test('une adresse de l’intérieur n’est appelée que si le serveur le permet', async () => {
  const integration = await anIntegration(() => json({}))
  const { alice, channel, signIn, command } = await aLab({ settings: { AllowedUntrustedInternalConnections: '' } })
  await command('essai', integration.url)
  const person = await signIn(alice)
  const error: Refusal = await person.type(channel.id, '/essai').then(
    () => Promise.reject(new Error('It went through.')),
    (reason) => reason,
  )
  expect(error).toEqual(refused(500, 'failed'))
  expect(error.message).toContain('address forbidden')
})

test('dans un fil, la réponse reste dans le fil, mais la commande n’en dit rien', async () => {
  const integration = await anIntegration(() => json({ text: 'Dans le fil' }))
  const { alice, channel, signIn, command } = await aLab()
  await command('essai', integration.url)
  const person = await signIn(alice)
  await person.write(channel.id, 'Un fil')
  await person.until(() => person.posts(channel.id).length === 1, 1000)
  const [root] = person.posts(channel.id)
  const typed = { channel_id: channel.id, team_id: channel.team_id, command: '/essai', root_id: root?.id }
  await person.rest.call('POST', '/commands/execute', typed)
  await person.until(() => person.posts(channel.id).length === 2, 1000)
  expect(last(person.posts(channel.id))).toMatchObject({ message: 'Dans le fil', root_id: root?.id })
  expect(integration.received[0]?.body).not.toContain('root_id')
})

test('la socket d’un jeton révoqué reste ouverte ; un jeton faux la ferme sans un mot', async () => {
  const { alice, bot, world, direct, server, signIn } = await aLab()
  const person = await signIn(alice)
  const { token, id: token_id } = issueToken(world, bot.id)
  const heard: string[] = []
  const stop = await listen(createRest(server.url, token), ({ event }) => heard.push(event))
  await createRest(server.url, server.adminToken).call('POST', '/users/tokens/revoke', { token_id })
  await expect(createRest(server.url, token).call('GET', '/users/me')).rejects.toEqual(refused(401, ''))
  await person.write(direct(alice).id, 'Toujours là ?')
  await expect.poll(() => heard).toContain('posted')
  stop()
  await expect(listen(createRest(server.url, 'faux'), () => undefined)).rejects.toThrow('websocket')
})
