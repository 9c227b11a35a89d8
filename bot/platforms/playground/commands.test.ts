import { expect, onTestFinished, test } from 'vitest'
import { amina, louis, startToyBot } from '../../../testing/toy-bot.ts'
import { sign } from './stand-in/gestures/deliver.ts'
import type { StandInOptions } from './stand-in/state/world.ts'

const start = async (options?: Partial<StandInOptions>) => {
  const bot = await startToyBot(options)
  onTestFinished(() => bot.close())
  return bot
}

test('une commande reçoit une réponse que seule la personne voit', async () => {
  const { app, standIn } = await start()
  app.command('/indicateur', async ({ command, ack }) => {
    await ack({ text: `Reçu : ${command.text}, de ${command.user_id} dans ${command.channel_name}` })
  })

  const seen = await standIn.typeCommand({
    user: amina.id,
    channel: 'C0GENERAL',
    text: '/indicateur bénéficiaires 12',
  })

  expect(seen.ok).toBe(true)
  expect(seen.messages).toMatchObject([
    { text: 'Reçu : bénéficiaires 12, de UAMINA dans général', ephemeralFor: 'UAMINA' },
  ])
  expect(standIn.conversation(louis.id, 'C0GENERAL')).toEqual([])
})

test('une réponse partagée montre à tous la commande et sa réponse', async () => {
  const { app, standIn } = await start()
  app.command('/dire', ({ ack }) => ack({ text: 'Pour tous', response_type: 'in_channel' }))

  await standIn.typeCommand({ user: amina.id, channel: '#general', text: '/dire' })

  expect(standIn.conversation(louis.id, 'C0GENERAL').map(({ text }) => text)).toEqual(['/dire', 'Pour tous'])
})

test('une commande qui n’existe pas n’est pas envoyée au robot', async () => {
  const { standIn } = await start({ commands: ['/indicateur'] })
  const seen = await standIn.typeCommand({ user: amina.id, text: '/indikateur 3' })
  expect(seen.notice).toContain('n’est pas une commande valable')
  expect(seen.messages.at(-1)?.author).toBe('USLACKBOT')
})

test('un robot trop lent fait dire à Slack « operation_timeout »', async () => {
  const { app, standIn } = await start({ patienceMs: 100 })
  app.command('/lent', async ({ ack }) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await ack()
  })
  const seen = await standIn.typeCommand({ user: amina.id, text: '/lent' })
  expect(seen.messages.at(-1)?.text).toContain('operation_timeout')
})

test('une réponse aux blocs mal formés ne s’affiche pas', async () => {
  const { app, standIn } = await start()
  app.command('/faux', ({ ack }) => ack({ text: 'x', blocks: [{ type: 'inconnu' }] }))
  const seen = await standIn.typeCommand({ user: amina.id, text: '/faux' })
  expect(seen.notice).toContain('invalid_blocks')
})

test('une adresse de réponse sert cinq fois, pas six', async () => {
  const { app, standIn } = await start()
  const outcomes: string[] = []
  app.command('/bavard', async ({ ack, respond }) => {
    await ack()
    for (const turn of [1, 2, 3, 4, 5, 6]) {
      await respond(`tour ${turn}`).then(
        () => outcomes.push('reçu'),
        () => outcomes.push('refusé'),
      )
    }
  })
  await standIn.typeCommand({ user: amina.id, text: '/bavard' })
  await expect.poll(() => outcomes.length).toBe(6)
  expect(outcomes).toEqual(['reçu', 'reçu', 'reçu', 'reçu', 'reçu', 'refusé'])
  expect(standIn.conversation(amina.id)).toHaveLength(5)
})

test('une adresse de réponse ne sert plus au bout d’une demi-heure', async () => {
  const clock = { ahead: 0 }
  const { app, standIn } = await start({ now: () => new Date(Date.now() + clock.ahead) })
  const refusal = Promise.withResolvers<unknown>()
  app.command('/tard', async ({ ack, respond }) => {
    await ack()
    clock.ahead = 31 * 60_000
    await respond('trop tard').catch(refusal.resolve)
  })
  await standIn.typeCommand({ user: amina.id, text: '/tard' })
  expect(await refusal.promise).toBeInstanceOf(Error)
  expect(standIn.conversation(amina.id)).toEqual([])
})

test('Bolt refuse par 401 une requête mal signée, et accepte la signature du remplaçant', async () => {
  const { app, requestUrl } = await start()
  app.command('/oui', ({ ack }) => ack('oui'))
  const body = new URLSearchParams({ command: '/oui', text: '', team_id: 'T1' }).toString()
  const now = Math.floor(Date.now() / 1000)
  const post = (secret: string) =>
    fetch(requestUrl, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body)),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(now),
        'x-slack-signature': sign(secret, now, body),
      },
    })
  expect((await post('autre-secret')).status).toBe(401)
  expect((await post('secret-de-test')).status).toBe(200)
})

test('le robot prouve que l’adresse est la sienne', async () => {
  const { standIn } = await start()
  expect(await standIn.verifyUrl()).toBe(true)
})
