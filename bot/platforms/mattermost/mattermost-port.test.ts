import { expect, test } from 'vitest'
import { wordsOf } from '../../../testing/mattermost/client/seen.ts'
import { addChannel, joinChannel } from '../../../testing/mattermost/state/channels.ts'
import { addUser, changeUser } from '../../../testing/mattermost/state/people.ts'
import { startToyMattermost } from '../../../testing/toy-mattermost.ts'
import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import { type Said, say } from '../../say.ts'
import type { PostResult } from '../port.ts'

const reminder: Message = {
  summary: 'Un rappel',
  blocks: [
    { type: 'text', text: ['Un rappel'] },
    { type: 'actions', actions: [{ act: 'rappel.reporter', argument: 'nudge_1', label: 'Plus tard' }] },
  ],
}
const postponed = notice(['Reporté'])
const refOf = (result: PostResult): string => (result.kind === 'sent' ? result.ref : '')

test('un rappel se retrouve à sa clé, envoyé deux fois il n’est là qu’une, et son bouton le remplace sans la lui ôter', async () => {
  const since = new Date()
  const { port, somebody, world } = await startToyMattermost({
    answers: { action: async () => ({ kind: 'replace', message: postponed }) },
  })
  const alice = await somebody('alice')
  expect(await port.findSent(alice.id, 'rappel-1', since)).toBeUndefined()
  const ref = refOf(await port.send(alice.id, reminder, 'rappel-1'))
  expect(refOf(await port.send(alice.id, reminder, 'rappel-1'))).toBe(ref)
  expect(world.posts.size).toBe(1)
  await alice.see(1, 'private')
  await alice.press('Plus tard', 'private')
  await alice.person.until(() => alice.person.posts(alice.channelOf('private'))[0]?.message === 'Reporté', 5000)
  expect(await port.findSent(alice.id, 'rappel-1', since)).toBe(ref)
  expect(await port.findSent(alice.id, 'rappel-2', since)).toBeUndefined()
})

test('la clé d’un rappel écrite par quelqu’un d’autre que le robot ne compte pas', async () => {
  const { port, somebody } = await startToyMattermost()
  const alice = await somebody('alice')
  const post = { channel_id: alice.channelOf('private'), message: 'x', props: { passerelle: { nudge: 'rappel-1' } } }
  await alice.person.rest.call('POST', '/posts', post)
  expect(await port.findSent(alice.id, 'rappel-1', new Date(0))).toBeUndefined()
})

test('ce qui empêche d’envoyer est dit : sûrement pas parti, à refaire plus tard, ou peut-être parti', async () => {
  const { port, somebody, world, mattermost } = await startToyMattermost()
  const alice = await somebody('alice')
  const send = () => port.send(alice.id, reminder, 'rappel-1')
  mattermost.failNext(/POST .*\/posts$/, { rateLimit: 7 })
  const limited = await send()
  expect(limited).toMatchObject({ kind: 'later', retryAt: expect.any(Date) })
  mattermost.failNext(/POST .*\/posts$/, { status: 500 })
  expect(await send()).toMatchObject({ kind: 'unknown' })
  mattermost.failNext(/POST .*\/posts$/, { status: 400 })
  expect(await send()).toMatchObject({ kind: 'refused' })
  mattermost.failNext(/POST .*\/posts$/, { cut: 'after' })
  expect(await send()).toMatchObject({ kind: 'unknown' })
  expect(await port.findSent(alice.id, 'rappel-1', new Date(0))).toBeDefined()
  mattermost.failNext(/channels\/direct/, { cut: 'before' })
  const bob = await somebody('bob')
  expect(await port.send(bob.id, reminder, 'rappel-2')).toMatchObject({ kind: 'later' })
  changeUser(world, bob.id, { delete_at: Date.now() })
  expect(await port.send(bob.id, reminder, 'rappel-2')).toMatchObject({ kind: 'refused', error: 'account_deactivated' })
})

test('un message est changé à distance ; supprimé, il ne l’est plus', async () => {
  const { port, somebody, mattermost } = await startToyMattermost()
  const alice = await somebody('alice')
  const ref = refOf(await port.send(alice.id, reminder, 'rappel-1'))
  expect([await port.edit(ref, postponed), await port.edit(ref, postponed)]).toEqual([true, true])
  const [post] = await alice.see(1, 'private')
  expect(post && wordsOf(post)).toBe('Reporté')
  mattermost.world.posts.delete(post?.id ?? '')
  expect(await port.edit(ref, postponed)).toBe(false)
})

test('dans un canal, chacun peut presser un bouton ; la suite n’est dite qu’à lui, et le message se remplace pour tous', async () => {
  const since = new Date()
  const { port, somebody, place } = await startToyMattermost({
    answers: {
      action: async ({ actor }) =>
        actor.user === bob.id ? { kind: 'replace', message: postponed } : { kind: 'message', message: notice(['Vu']) },
    },
  })
  const [alice, bob] = [await somebody('alice'), await somebody('bob')]
  const ref = refOf(await port.post(place.id, reminder, 'nouvelle-1'))
  expect(await port.findPosted(place.id, 'nouvelle-1', since)).toBe(ref)
  await alice.see(1)
  await alice.press('Plus tard')
  expect((await alice.see(2)).map(wordsOf)).toEqual(['Un rappel', 'Vu'])
  await bob.see(1)
  await bob.press('Plus tard')
  await bob.person.until(() => bob.person.posts(place.id)[0]?.message === 'Reporté', 5000)
  expect(bob.person.posts(place.id)).toHaveLength(1)
  expect(await port.findPosted(place.id, 'nouvelle-1', since)).toBe(ref)
})

test('les personnes d’un canal sont dites sans les robots ni les comptes fermés ; un canal sans le robot ne se voit pas', async () => {
  const { port, somebody, world, place, team, bot } = await startToyMattermost()
  const [alice, bob] = [await somebody('alice'), await somebody('bob')]
  changeUser(world, bob.id, { delete_at: Date.now() })
  const other = addUser(world, { username: 'autre-robot', is_bot: true })
  joinChannel(world, place.id, other.id)
  expect(await port.membersOf(place.id)).toEqual([alice.id])
  expect(await port.membersOf(team.id)).toBeUndefined()
  const elsewhere = addChannel(world, { team_id: team.id, name: 'ailleurs' })
  expect(await port.post(elsewhere.id, reminder, 'nouvelle-1')).toMatchObject({ kind: 'lost' })
  expect(await port.isPublic(elsewhere.id)).toBeUndefined()
  expect(await port.isPublic(place.id)).toBe(true)
  const closed = addChannel(world, { team_id: team.id, name: 'fermé', type: 'P' })
  joinChannel(world, closed.id, bot.id)
  expect(await port.isPublic(closed.id)).toBe(false)
})

test('l’accueil est un seul message épinglé, tenu à jour', async () => {
  const { port, somebody, world } = await startToyMattermost()
  const alice = await somebody('alice')
  await port.showHome(alice.id, notice(['Rien à faire']))
  await port.showHome(alice.id, notice(['Une valeur à saisir']))
  expect([...world.posts.values()]).toMatchObject([{ message: 'Une valeur à saisir', is_pinned: true }])
})

test('un compte se reconnaît à son adresse si le serveur la vérifie, et si quelqu’un de vivant le tient', async () => {
  const { port, somebody, world, bot } = await startToyMattermost()
  const alice = await somebody('alice')
  expect(await port.findUser('alice@exemple.fr')).toBe(alice.id)
  expect(await port.findUser('inconnue@exemple.fr')).toBeUndefined()
  expect(await port.findUser(bot.email)).toBeUndefined()
  changeUser(world, alice.id, { delete_at: Date.now() })
  expect(await port.findUser('alice@exemple.fr')).toBeUndefined()
})

test('sur un serveur où chacun écrit l’adresse qu’il veut, personne n’est reconnu, et la page de santé dit quoi faire', async () => {
  const { port, somebody } = await startToyMattermost({ settings: { RequireEmailVerification: false } })
  await somebody('alice')
  expect(await port.findUser('alice@exemple.fr')).toBeUndefined()
  const checks = await port.check()
  const said = ({ key, values }: Said) => say('FR', key, values)
  const wrong = checks.filter(({ isGood }) => !isGood)
  expect(wrong.map(({ name, mend }) => [said(name), mend && said(mend)])).toEqual([
    ['Adresses e-mail des comptes', expect.stringContaining('MATTERMOST_TRUST_EMAILS')],
  ])
  expect(checks.map(({ found }) => said(found))).toEqual(
    expect.arrayContaining([expect.stringMatching(/@passerelle, réponse en \d+ ms/), '5.37.0', 'jetons connus : 2']),
  )
})

test('une image part en pièce jointe, en privé', async () => {
  const picture = { name: 'courbe.png', png: new Uint8Array([1, 2, 3]), alt: 'La courbe monte.' }
  const { somebody, world } = await startToyMattermost({
    answers: {
      command: async () => ({
        kind: 'message',
        message: { summary: 'La courbe', blocks: [{ type: 'picture', picture }] },
      }),
    },
  })
  const alice = await somebody('alice')
  await alice.type('/relation')
  expect((await alice.see(1))[0]?.message).toContain('notre conversation privée')
  const [post] = await alice.see(1, 'private')
  const [file] = post?.file_ids ?? []
  expect(world.files.get(file ?? '')).toMatchObject({ name: 'courbe.png', bytes: Buffer.from([1, 2, 3]) })
  expect(post && wordsOf(post)).toContain('La courbe monte.')
})
