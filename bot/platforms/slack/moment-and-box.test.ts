import { expect, test } from 'vitest'
import { amina, late, saying, startToySlack } from '../../../testing/toy-slack.ts'
import type { Bot } from '../../bot.ts'
import type { Form, FormValues } from '../../model/form.ts'

const form: Form = {
  id: 'relation.accord',
  title: 'Accord',
  submit: 'Confirmer',
  cancel: 'Fermer',
  state: 'int_1',
  fields: [
    { type: 'moment', id: 'at', label: 'Date et heure', initial: '2026-12-01T09:00:00.000Z', optional: true },
    {
      type: 'check',
      id: 'consent',
      label: 'Votre accord',
      hint: 'Le texte à lire.',
      option: { label: 'Je suis d’accord', value: '2026-11' },
    },
  ],
}

const ticked = 'Je suis d’accord'

async function openForm(submit: Bot['submit']) {
  const { standIn } = await startToySlack({ command: async () => ({ kind: 'form', form }), submit })
  await standIn.typeCommand({ user: amina.id, channel: 'C0GENERAL', text: '/relation' })
  const { id: viewId } = await standIn.until(() => standIn.openView(amina.id))
  const send = (values: Record<string, string>) => standIn.submitView({ user: amina.id, viewId, values })
  return { standIn, send }
}

test('une date avec son heure arrive en instant, une case cochée par la valeur de son choix', async () => {
  const heard: FormValues[] = []
  const { send } = await openForm(async (_gesture, _form, _state, values) => {
    heard.push(values)
    return saying('Noté')
  })
  expect((await send({})).errors).toHaveProperty('consent')
  await send({ consent: ticked })
  expect(heard).toEqual([{ at: '2026-12-01T09:00:00.000Z', consent: '2026-11' }])
})

test('une autre date se choisit, ou aucune', async () => {
  const heard: FormValues[] = []
  const { send } = await openForm(async (_gesture, _form, _state, values) => {
    heard.push(values)
    return { kind: 'errors', errors: { at: 'Cette date est passée.' } }
  })
  await send({ at: String(Date.parse('2026-12-02T13:30:00Z') / 1000), consent: ticked })
  await send({ at: '', consent: ticked })
  expect(heard).toEqual([{ at: '2026-12-02T13:30:00.000Z', consent: '2026-11' }, { consent: '2026-11' }])
})

test('des erreurs tardives rouvrent le formulaire avec la date choisie et la case cochée', async () => {
  const chosen = Date.parse('2026-12-02T13:30:00Z') / 1000
  const { standIn, send } = await openForm(() =>
    late({ kind: 'errors', errors: { at: 'Cette date est passée.' } }, 300),
  )
  await send({ at: String(chosen), consent: ticked })
  const view = await standIn.until(() =>
    standIn.openView(amina.id)?.callback_id ? standIn.openView(amina.id) : undefined,
  )
  const elements = view.blocks.flatMap(({ element }) => element ?? [])
  expect(elements[0]).toMatchObject({ type: 'datetimepicker', initial_date_time: chosen })
  expect(elements[1]).toMatchObject({ type: 'checkboxes', initial_options: [{ value: '2026-11' }] })
})
