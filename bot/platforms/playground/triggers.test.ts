import type { BlockAction, types } from '@slack/bolt'
import { expect, onTestFinished, test } from 'vitest'
import { amina, louis, startToyBot } from '../../../testing/toy-bot.ts'
import { form, plain } from '../../../testing/toy-form.ts'
import type { StandInOptions } from './stand-in/state/world.ts'

const start = async (options?: Partial<StandInOptions>) => {
  const bot = await startToyBot(options)
  onTestFinished(() => bot.close())
  return bot
}

test('un déclencheur ne vaut que trois secondes, et une seule fois', async () => {
  const clock = { ahead: 0 }
  const { app, standIn } = await start({ now: () => new Date(Date.now() + clock.ahead) })
  const errors: unknown[] = []
  app.command('/deux-fois', async ({ ack, client, body }) => {
    await ack()
    const open = (trigger_id: string) =>
      client.views.open({ trigger_id, view: form }).catch((error) => errors.push(error.data.error))
    await open(body.trigger_id)
    await open(body.trigger_id)
    await open('1234.5678.abcd')
  })
  app.command('/tard', async ({ ack, client, body }) => {
    await ack()
    clock.ahead = 3500
    await client.views.open({ trigger_id: body.trigger_id, view: form }).catch((error) => errors.push(error.data.error))
  })
  await standIn.typeCommand({ user: amina.id, text: '/deux-fois' })
  await expect.poll(() => errors).toEqual(['exchanged_trigger_id', 'invalid_trigger_id'])
  await standIn.typeCommand({ user: louis.id, text: '/tard' })
  await expect.poll(() => errors.at(-1)).toBe('expired_trigger_id')
  expect(standIn.openView(louis.id)).toBeUndefined()
})

test('on ne peut pas empiler plus de trois fenêtres', async () => {
  const { app, standIn } = await start()
  const blocks: types.KnownBlock[] = [
    {
      type: 'actions',
      block_id: 'plus',
      elements: [{ type: 'button', action_id: 'plus', text: plain('Encore') }],
    },
  ]
  const view: types.ModalView = { type: 'modal', title: plain('Pile'), blocks }
  const refusal = Promise.withResolvers<string>()
  app.command('/pile', async ({ ack, client, body }) => {
    await ack()
    await client.views.open({ trigger_id: body.trigger_id, view })
  })
  app.action<BlockAction>('plus', async ({ ack, client, body }) => {
    await ack()
    await client.views.push({ trigger_id: body.trigger_id, view }).catch((error) => refusal.resolve(error.data.error))
  })
  const user = amina.id
  await standIn.typeCommand({ user, text: '/pile' })
  let top = await standIn.until(() => standIn.openView(user))
  for (const _ of [1, 2]) {
    const { id } = top
    await standIn.pressButton({ user, viewId: id, block_id: 'plus', action_id: 'plus' })
    top = await standIn.until(() => {
      const next = standIn.openView(user)
      return next?.id !== id && next
    })
  }
  await standIn.pressButton({ user, viewId: top.id, block_id: 'plus', action_id: 'plus' })
  expect(await refusal.promise).toBe('push_limit_reached')
})
