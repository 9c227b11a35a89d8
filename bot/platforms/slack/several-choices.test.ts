import { expect, test } from 'vitest'
import { amina, late, saying, startToySlack } from '../../../testing/toy-slack.ts'
import type { Bot } from '../../bot.ts'
import { readChoices } from '../../model/choices.ts'
import type { ChoicesField, Form, FormValues } from '../../model/form.ts'

const publics: ChoicesField = {
  type: 'choices',
  id: 'publics',
  label: 'Publics',
  optional: true,
  options: [
    { value: 'ELDERS', label: 'Personnes âgées' },
    { value: 'CARERS', label: 'Proches aidants' },
    { value: 'FAMILIES', label: 'Familles' },
  ],
}

const formWith = (more: Partial<ChoicesField>): Form => ({
  id: 'match.needs',
  title: 'Ce que je cherche',
  submit: 'Enregistrer',
  cancel: 'Fermer',
  state: 'exp_1',
  fields: [
    { ...publics, ...more },
    { type: 'text', id: 'words', label: 'En quelques mots', optional: true },
  ],
})

async function openForm(submit: Bot['submit'], more: Partial<ChoicesField> = {}) {
  const { standIn } = await startToySlack({ command: async () => ({ kind: 'form', form: formWith(more) }), submit })
  await standIn.typeCommand({ user: amina.id, channel: 'C0GENERAL', text: '/relation' })
  const { id: viewId, blocks } = await standIn.until(() => standIn.openView(amina.id))
  const send = (values: Record<string, string | string[]>) => standIn.submitView({ user: amina.id, viewId, values })
  return { standIn, send, blocks }
}

test('plusieurs choix reviennent tous ; aucun, et le champ est absent', async () => {
  const heard: FormValues[] = []
  const { send } = await openForm(async (_gesture, _form, _state, values) => {
    heard.push(values)
    return { kind: 'errors', errors: { publics: 'Encore.' } }
  })
  await send({ publics: ['Personnes âgées', 'Familles'] })
  await send({ publics: [] })
  expect(heard.map(({ publics }) => readChoices(publics))).toEqual([['ELDERS', 'FAMILIES'], []])
  expect(heard[1]).toEqual({})
})

test('le formulaire s’ouvre sur ce qui était choisi, sans ce qui n’existe plus', async () => {
  const heard: FormValues[] = []
  const submit: Bot['submit'] = async (_gesture, _form, _state, values) => {
    heard.push(values)
    return saying('Noté')
  }
  const { send } = await openForm(submit, { initial: ['CARERS', 'GONE', 'FAMILIES'] })
  await send({})
  expect(heard.map(({ publics }) => readChoices(publics))).toEqual([['CARERS', 'FAMILIES']])
})

test('sans facultatif, il en faut un ; sans option, une phrase remplace le champ', async () => {
  const needed = await openForm(async () => saying('Noté'), { optional: false })
  expect((await needed.send({})).errors).toHaveProperty('publics')
  const { blocks } = await openForm(async () => saying('Noté'), { options: [] })
  expect(JSON.stringify(blocks[0])).toContain('Aucun choix possible')
})

test('des erreurs tardives rouvrent le formulaire avec tous les choix', async () => {
  const { standIn, send } = await openForm(() => late({ kind: 'errors', errors: { words: 'Trop long.' } }, 300), {
    initial: ['CARERS'],
  })
  await send({ publics: ['Personnes âgées', 'Familles'] })
  const view = await standIn.until(() =>
    standIn.openView(amina.id)?.callback_id ? standIn.openView(amina.id) : undefined,
  )
  const [element] = view.blocks.flatMap(({ element }) => element ?? [])
  expect(element).toMatchObject({
    type: 'multi_static_select',
    initial_options: [{ value: 'ELDERS' }, { value: 'FAMILIES' }],
  })
})
