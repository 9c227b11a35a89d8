import type { types } from '@slack/bolt'
import { expect, onTestFinished, test } from 'vitest'
import { amina, startToyBot } from '../../../testing/toy-bot.ts'
import { form, plain } from '../../../testing/toy-form.ts'
import type { StandInOptions } from './stand-in/state/world.ts'

const start = async (options?: Partial<StandInOptions>) => {
  const bot = await startToyBot(options)
  onTestFinished(() => bot.close())
  return bot
}

const startWithForm = async (options?: Partial<StandInOptions>) => {
  const bot = await start(options)
  bot.app.command('/releve', async ({ ack, client, body }) => {
    await ack()
    await client.views.open({ trigger_id: body.trigger_id, view: form })
  })
  bot.app.options('choix', ({ ack, payload }) =>
    ack({ options: [{ text: plain(`Bénéficiaires (${payload.value})`), value: 'i-1' }] }),
  )
  return bot
}

const openForm = async ({ standIn }: Awaited<ReturnType<typeof start>>) => {
  await standIn.typeCommand({ user: amina.id, text: '/releve' })
  return standIn.until(() => standIn.openView(amina.id))
}

test('un formulaire s’ouvre, propose des choix, refuse une saisie, puis accepte', async () => {
  const bot = await startWithForm()
  const { app, standIn } = bot
  const received: unknown[] = []
  app.view('releve', async ({ ack, view }) => {
    received.push(view.state.values)
    const tooMany = view.state.values.valeur?.nombre?.value === '999'
    await (tooMany ? ack({ response_action: 'errors', errors: { valeur: 'C’est trop.' } }) : ack())
  })
  const { id } = await openForm(bot)
  const user = amina.id

  const found = await standIn.suggest({
    user,
    viewId: id,
    block_id: 'indicateur',
    action_id: 'choix',
    value: 'bén',
  })
  expect(found.options.map(({ text }) => text.text)).toEqual(['Bénéficiaires (bén)'])

  const empty = await standIn.submitView({ user, viewId: id })
  expect(Object.keys(empty.errors)).toEqual(['indicateur', 'valeur'])
  expect(received).toEqual([])

  const refused = await standIn.submitView({
    user,
    viewId: id,
    values: { indicateur: 'i-1', valeur: '999' },
  })
  expect(refused.errors).toEqual({ valeur: 'C’est trop.' })
  expect(refused.view?.id).toBe(id)

  const accepted = await standIn.submitView({ user, viewId: id, values: { nombre: '12.5' } })
  expect(accepted).toMatchObject({ ok: true, view: undefined, errors: {} })
  expect(received.at(-1)).toMatchObject({
    indicateur: { choix: { type: 'external_select', selected_option: { value: 'i-1' } } },
    valeur: { nombre: { type: 'number_input', value: '12.5' } },
    note: { texte: { type: 'plain_text_input', value: null } },
  })
})

test('le client contrôle lui-même les bornes d’un nombre', async () => {
  const bot = await startWithForm()
  const { id: viewId } = await openForm(bot)
  const submit = (valeur: string) => bot.standIn.submitView({ user: amina.id, viewId, values: { valeur } })
  expect((await submit('-1')).errors.valeur).toBe('Saisissez au moins 0.')
  expect((await submit('douze')).errors.valeur).toBe('Saisissez un nombre.')
})

test('une étape suivante garde la même fenêtre ou en ajoute une', async () => {
  const bot = await startWithForm()
  const { app, standIn } = bot
  const step = (title: string): types.ModalView => ({ ...form, title: plain(title), callback_id: title })
  app.view('releve', ({ ack }) => ack({ response_action: 'update', view: step('deux') }))
  app.view('deux', ({ ack }) => ack({ response_action: 'push', view: step('trois') }))
  app.view('trois', ({ ack }) => ack({ response_action: 'clear' }))
  const user = amina.id
  const { id } = await openForm(bot)
  await standIn.suggest({ user, viewId: id, block_id: 'indicateur', action_id: 'choix', value: '' })
  const values = { indicateur: 'i-1', valeur: '3' }

  const second = await standIn.submitView({ user, viewId: id, values })
  expect(second.view).toMatchObject({ id, title: { text: 'deux' }, entries: { valeur: { nombre: '3' } } })
  const third = await standIn.submitView({ user, viewId: id })
  expect(third.view).toMatchObject({ previous: id, root: id, title: { text: 'trois' } })
  const last = await standIn.submitView({ user, viewId: third.view?.id ?? '', values })
  expect(last.view).toBeUndefined()
})

test('une fenêtre fermée le fait savoir au robot s’il l’a demandé', async () => {
  const { app, standIn } = await start()
  const closed = Promise.withResolvers<boolean>()
  app.command('/ouvrir', async ({ ack, client, body }) => {
    await ack()
    const view = { ...form, notify_on_close: true }
    await client.views.open({ trigger_id: body.trigger_id, view })
  })
  app.view({ type: 'view_closed', callback_id: 'releve' }, async ({ ack, body }) => {
    await ack()
    closed.resolve(body.type === 'view_closed' && body.is_cleared)
  })
  await standIn.typeCommand({ user: amina.id, text: '/ouvrir' })
  const view = await standIn.until(() => standIn.openView(amina.id))
  expect((await standIn.closeView({ user: amina.id, viewId: view.id })).view).toBeUndefined()
  expect(await closed.promise).toBe(false)
})

test('une mise à jour qui arrive après une autre est refusée si elle donne l’ancienne empreinte', async () => {
  const bot = await startWithForm()
  const { app } = bot
  const view = await openForm(bot)
  const update = (hash?: string) => app.client.views.update({ view_id: view.id, view: form, ...(hash ? { hash } : {}) })
  expect((await update(view.hash)).view?.id).toBe(view.id)
  await expect(update(view.hash)).rejects.toThrow('hash_conflict')
  expect((await update()).ok).toBe(true)
})

test('on ne choisit que ce qui est proposé, et un choix retiré par une mise à jour ne compte plus', async () => {
  const bot = await startWithForm()
  const { app, standIn } = bot
  const { id: viewId } = await openForm(bot)
  const user = amina.id
  const submit = (indicateur: string) => standIn.submitView({ user, viewId, values: { indicateur } })
  await expect(submit('i-inventé')).rejects.toThrow('n’est pas un choix proposé')

  const menu = (value: string): types.ModalView => ({
    ...form,
    blocks: [
      {
        type: 'input',
        block_id: 'menu',
        label: plain('Menu'),
        element: { type: 'static_select', action_id: 'm', options: [{ text: plain(value), value }] },
      },
    ],
  })
  await app.client.views.update({ view_id: viewId, view: menu('a') })
  await standIn.chooseOption({ user, viewId, block_id: 'menu', action_id: 'm', value: 'a' })
  const { view } = await app.client.views.update({ view_id: viewId, view: menu('b') })
  expect(view?.state).toMatchObject({ values: { menu: { m: { selected_option: null } } } })
})
