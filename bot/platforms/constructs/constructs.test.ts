import { describe, expect, test } from 'vitest'
import { meeting } from '../../../testing/invitation.ts'
import type { Field, Form } from '../../model/form.ts'
import type { Action, Block } from '../../model/message.ts'
import { say } from '../../say.ts'
import { readProfile } from '../mattermost/render/profile.ts'
import { placeErrors } from '../mattermost/render/read-submission.ts'
import { confirmationForm, renderDialog } from '../mattermost/render/render-dialog.ts'
import { renderPost } from '../mattermost/render/render-post.ts'
import { renderForm } from '../slack/render-form.ts'
import { renderMessage } from '../slack/render-message.ts'
import { type Column, columns, constructs, type Way } from './constructs.ts'
import { constructsPage } from './write-constructs.ts'

const wiring = {
  actionUrl: 'https://p.fr/mattermost/action',
  lookupUrl: 'https://p.fr/mattermost/lookup',
  timeZone: 'Europe/Paris',
  press: () => 'signé',
  state: (carried: string) => carried,
}
const profiles = {
  recent: readProfile({ version: '11.1.0', clientConfig: { FeatureFlagMmBlocksEnabled: 'true' } }),
  old: readProfile({ version: '5.37.0', clientConfig: {} }),
}

const action: Action = { act: 'a.b', argument: 'x', label: 'Agir' }
const confirm = { title: 'Sûr ?', text: 'On ne revient pas.', confirm: 'Oui', cancel: 'Non' }
const many = <Thing>(count: number, thing: Thing): Thing[] => Array.from({ length: count }, () => thing)

/** One message of each construct: the names and values before it keep it out of the first lines of a post. */
const blocks: Readonly<Record<keyof typeof constructs.message, Block>> = {
  heading: { type: 'heading', text: 'Titre' },
  text: { type: 'text', text: ['Texte'] },
  fields: { type: 'fields', fields: [{ label: 'Nom', value: ['Valeur'] }] },
  context: { type: 'context', text: ['Précision'] },
  divider: { type: 'divider' },
  actions: { type: 'actions', actions: [action, action] },
  manyActions: { type: 'actions', actions: many(30, action) },
  linkAction: { type: 'actions', actions: [{ url: 'https://p.fr/', label: 'Ouvrir' }] },
  confirm: { type: 'actions', actions: [{ ...action, confirm }] },
  picture: { type: 'picture', picture: { name: 'c.png', png: new Uint8Array([1]), alt: 'Une courbe' } },
  calendar: { type: 'calendar', event: meeting },
  tooLong: { type: 'fields', fields: many(300, { label: 'Nom', value: ['x'.repeat(100)] }) },
}

type Tree = Readonly<Record<string, unknown>>

/** The objects of a tree, whatever holds them. */
const objectsIn = (value: unknown): Tree[] =>
  typeof value !== 'object' || value === null ? [] : [value as Tree, ...Object.values(value).flatMap(objectsIn)]

const count = (objects: readonly Tree[], type: string): number => objects.filter((each) => each['type'] === type).length

function slackWay(block: Block): Way {
  const { blocks: rendered } = renderMessage({ summary: 's', blocks: [block] }, 'FR')
  const [first] = rendered
  const objects = objectsIn(rendered)
  if (block.type === 'picture') return 'file'
  if (JSON.stringify(rendered).includes(say('FR', 'slack.cut'))) return 'cut'
  if (first?.type === 'actions') {
    if (objects.some((each) => each['confirm'])) return 'askBefore'
    if (objects.some((each) => each['url'])) return 'linkButton'
    return rendered.length > 1 ? 'rows' : 'buttons'
  }
  const known: Readonly<Record<string, Way>> = {
    ...{ header: 'title', rich_text: 'paragraph', section: 'pairs', context: 'small', divider: 'rule' },
  }
  return known[first?.type ?? ''] ?? 'sentence'
}

const before: Block = { type: 'actions', actions: [action] }

function postWay(block: Block, column: 'recent' | 'old'): Way {
  const { message, props, picture } = renderPost(
    { summary: 's', blocks: [before, block] },
    'FR',
    profiles[column],
    wiring,
  )
  const all = JSON.stringify([message, props])
  const { attachments, mm_blocks: below } = props as { attachments?: Tree[]; mm_blocks?: Tree[] }
  const objects = objectsIn(below ?? attachments).slice(0)
  const last = (below ?? attachments)?.at(-1) ?? {}
  if (picture) return all.includes(picture.alt) ? 'fileAndWords' : 'file'
  if (all.includes('ne tient pas')) return column === 'old' ? 'gathered' : 'cut'
  if (block.type === 'actions' && block.actions.some((each) => 'confirm' in each)) {
    const form = confirmationForm({ ...action, confirm }, 'f', '')
    return renderDialog(form, 'FR', profiles[column], wiring).elements[0]?.type === 'bool' ? 'askByForm' : 'buttons'
  }
  if (all.includes('openURL')) return 'linkButton'
  if (all.includes('[Ouvrir](')) return 'link'
  if (count(objects, 'select') + count(objects, 'static_select') > 0) return 'menu'
  if (block.type === 'actions') return 'buttons'
  if (last['fields']) return 'pairs'
  const known: Readonly<Record<string, Way>> = { column_set: 'columns', divider: 'rule' }
  if (known[String(last['type'])]) return known[String(last['type'])] ?? 'rule'
  if (last['is_subtle']) return 'small'
  const text = String(last['text'])
  if (text === '---') return 'rule'
  return text.startsWith('#### ') ? 'title' : 'paragraph'
}

const option = { label: 'Un', value: 'un' }
const base = { id: 'f', label: 'Champ' }
const options = (length: number) => Array.from({ length }, (_, index) => ({ label: `N° ${index}`, value: `v${index}` }))

const fields: Readonly<Record<keyof typeof constructs.form, Field>> = {
  text: { ...base, type: 'text' },
  longText: { ...base, type: 'text', multiline: true },
  choice: { ...base, type: 'choice', options: [option] },
  noChoice: { ...base, type: 'choice', options: [] },
  choices: { ...base, type: 'choices', options: options(3) },
  manyChoices: { ...base, type: 'choices', options: options(20) },
  lookup: { ...base, type: 'lookup', lookup: 'l' },
  date: { ...base, type: 'date' },
  moment: { ...base, type: 'moment' },
  check: { ...base, type: 'check', option },
}

const formOf = (field: Field): Form => ({
  id: 'f',
  title: 'F',
  submit: 'OK',
  cancel: 'Non',
  state: '',
  fields: [field],
})

function inputWay(field: Field): Way {
  const [, input] = objectsIn(renderForm(formOf(field), 'FR').blocks)
  const element = (input?.['element'] ?? {}) as Tree
  const known: Readonly<Record<string, Way>> = {
    plain_text_input: element['multiline'] ? 'area' : 'line',
    ...{ static_select: 'select', multi_static_select: 'multiple', external_select: 'search' },
    ...{ datepicker: 'datePicker', datetimepicker: 'momentPicker', checkboxes: 'box' },
  }
  return known[String(element['type'])] ?? 'sentence'
}

function elementWay(field: Field, column: 'recent' | 'old'): Way {
  const { elements, introduction_text } = renderDialog(formOf(field), 'FR', profiles[column], wiring)
  const [element] = elements
  if (introduction_text.includes(say('FR', 'mattermost.no-choice').slice(0, 20))) return 'sentence'
  if (element?.multiselect) return 'multiple'
  if (element?.data_source === 'dynamic') return 'search'
  if (elements.length > 1) return 'boxes'
  if (element?.help_text === say('FR', 'mattermost.list-hint')) return 'typedList'
  if (element?.placeholder === say('FR', 'mattermost.day-placeholder')) return 'typedDate'
  if (element?.placeholder === say('FR', 'mattermost.moment-placeholder')) return 'typedMoment'
  if (field.type === 'lookup' && element?.type === 'text') return 'typedSearch'
  const known: Readonly<Record<string, Way>> = {
    ...{ text: 'line', textarea: 'area', select: 'select', bool: 'box', date: 'datePicker', datetime: 'momentPicker' },
  }
  return known[element?.type ?? ''] ?? 'sentence'
}

/** What renderers show, or, for what the adapters do, what they are told of the server. */
const nextFormWay = (column: Column): Way =>
  column === 'slack' || profiles[column].dialog.steps ? 'sameWindow' : 'continueButton'

describe('la table de ce qui est montré est celle des rendus', () => {
  test.each(Object.keys(columns) as Column[])('%s', (column) => {
    const messages = Object.entries(blocks).map(([name, block]) => [
      name,
      column === 'slack' ? slackWay(block) : postWay(block, column),
    ])
    expect(Object.fromEntries(messages)).toEqual(
      Object.fromEntries(Object.entries(constructs.message).map(([name, construct]) => [name, construct[column]])),
    )
    const forms = Object.entries(fields).map(([name, field]) => [
      name,
      column === 'slack' ? inputWay(field) : elementWay(field, column),
    ])
    expect(Object.fromEntries(forms)).toEqual(
      Object.fromEntries(Object.entries(constructs.form).map(([name, construct]) => [name, construct[column]])),
    )
    expect(nextFormWay(column)).toBe(constructs.answer.nextForm[column])
  })

  test('une erreur se montre sous son champ, dans chaque forme d’un champ', () => {
    for (const profile of Object.values(profiles)) {
      const { state, elements } = renderDialog(formOf(fields.choices), 'FR', profile, wiring)
      const { errors } = placeErrors(state, { f: 'Choisissez.' })
      expect(elements.map(({ name }) => name)).toContain(Object.keys(errors)[0])
    }
  })

  test('la page qui le raconte en vient', async () => {
    await expect(constructsPage).toMatchFileSnapshot('../../../docs/messages-et-formulaires.md')
  })
})
