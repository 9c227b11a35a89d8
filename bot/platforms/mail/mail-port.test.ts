import { expect, test } from 'vitest'
import { freePort } from '../../../testing/free-port.ts'
import { aMailPort } from '../../../testing/mail-port.ts'
import { notice } from '../../messages/notice.ts'

const message = notice(['Pensez au relevé'])
const to = 'direction@tilleuls.exemple.fr'
const now = () => new Date('2026-06-15T10:00:00Z')

test('chacun a une adresse ; un même envoi garde son Message-ID, un autre en a un autre', async () => {
  const { port, mails } = await aMailPort()
  expect(await port.findUser(to)).toBe(to)
  const first = await port.send(to, message, 'rappel.1')
  const again = await port.send(to, message, 'rappel.1')
  const other = await port.send(to, message, 'rappel.2')
  expect(first).toEqual({ kind: 'sent', ref: expect.stringMatching(/^<[0-9a-f]{40}@valdoise\.exemple\.fr>$/) })
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
  expect(mails.map(({ messageId }) => messageId)).toEqual(
    [first, again, other].map((result) => result.kind === 'sent' && result.ref),
  )
})

test('une adresse qui en cache d’autres est refusée avant de partir', async () => {
  const { port, recipients } = await aMailPort()
  for (const address of [
    'a@exemple.fr, b@exemple.fr',
    'a@exemple.fr\r\nBcc: b@exemple.fr',
    'Nom <a@exemple.fr>',
    'a@exemple.fr>\r\nRCPT TO:<b@exemple.fr',
    'personne',
    '',
  ]) {
    expect(await port.send(address, message, 'k')).toMatchObject({ kind: 'refused' })
  }
  expect(recipients).toEqual([])
})

test('un serveur qui fait patienter aura le mail dix minutes plus tard', async () => {
  const { port, behave, mails } = await aMailPort({ now })
  for (const at of ['recipient', 'text'] as const) {
    for (const code of [421, 450, 451]) {
      behave({ refuse: { at, code } })
      expect(await port.send(to, message, 'k')).toEqual({
        kind: 'later',
        error: expect.stringContaining(String(code)),
        retryAt: new Date('2026-06-15T10:10:00Z'),
      })
    }
  }
  behave({ refuse: { at: 'recipient', code: 452 } })
  expect(await port.send(to, message, 'k')).toEqual({ kind: 'later', error: '452 RCPT TO' })
  behave({})
  expect(await port.send(to, message, 'k')).toMatchObject({ kind: 'sent' })
  expect(mails).toHaveLength(1)
})

test('une boîte qui n’existe pas ou un mail refusé : c’est définitif', async () => {
  const { port, behave } = await aMailPort()
  behave({ refuse: { at: 'recipient', code: 550 } })
  expect(await port.send(to, message, 'k')).toEqual({ kind: 'refused', error: '550 RCPT TO' })
  behave({ refuse: { at: 'text', code: 554 } })
  expect(await port.send(to, message, 'k')).toEqual({ kind: 'refused', error: '554 DATA' })
})

test('une coupure avant le texte ne laisse aucun doute ; après, elle laisse dans le doute, et rien ne repart seul', async () => {
  const { port, behave, mails } = await aMailPort()
  behave({ cut: 'before' })
  expect(await port.send(to, message, 'k')).toMatchObject({ kind: 'later' })
  behave({ cut: 'after' })
  expect(await port.send(to, message, 'k')).toMatchObject({ kind: 'unknown' })
  behave({})
  expect(await port.send(to, message, 'autre')).toMatchObject({ kind: 'sent' })
  expect(mails).toHaveLength(2)
})

test('un silence après le texte laisse dans le doute', async () => {
  const { port, behave } = await aMailPort({ patience: 300 })
  behave({ silent: true })
  expect(await port.send(to, message, 'k')).toMatchObject({ kind: 'unknown' })
})

test('une porte close, un nom inconnu, un mot de passe refusé : rien n’est parti, tout attend', async () => {
  const closed = await aMailPort({ url: `smtp://127.0.0.1:${await freePort()}` })
  expect(await closed.port.send(to, message, 'k')).toEqual({ kind: 'later', error: 'ECONNREFUSED' })
  const lost = await aMailPort({ url: 'smtp://smtp.invalid' })
  expect(await lost.port.send(to, message, 'k')).toMatchObject({ kind: 'later' })
  const { url } = await aMailPort()
  const wrong = await aMailPort({ url: url.replace('//', '//compte:faux@') })
  expect(await wrong.port.send(to, message, 'k')).toEqual({ kind: 'later', error: '535 AUTH PLAIN' })
})

test('personne ne peut dire après coup si un mail est parti', async () => {
  const { port } = await aMailPort()
  expect(port.findSent).toBeUndefined()
})
