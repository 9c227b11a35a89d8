/** Messages and forms with what people, and others, may write in them: for properties that hold of all of them. */
import fc from 'fast-check'
import type { Field, Form, Option } from '#bot/model/form.ts'
import type { Action, Block, LinkAction, Message } from '#bot/model/message.ts'
import type { Inline } from '#bot/model/rich.ts'

/** What is hoped to be read as something else than letters, and what hides or turns the reading. */
const hostile = [
  ...['<!channel>', '<@U1>', '<#C1>', '<http://evil.fr|banque.fr>', '@all', '@channel', '@here', '@léa', '~accueil'],
  ...[
    'https://evil.fr',
    'www.evil.fr',
    'mailto:a@b.fr',
    'a@b.fr',
    '[clic](https://evil.fr)',
    '![x](https://evil.fr/p.png)',
  ],
  ...[
    ':x:',
    ':smile:',
    ':)',
    '<3',
    '#budget',
    '# Titre',
    '> cité',
    '- a',
    '1. b',
    '| a | b |\n|---|---|',
    '===',
    '---',
  ],
  ...[
    '**gras**',
    '_i_',
    '~~b~~',
    '`c`',
    '```\ncode\n```',
    '    code',
    '$x$',
    '&lt;b&gt;',
    '&#64;all',
    '<b>',
    '\\',
    '\\\\*',
  ],
  ...['\u202Efdp.exe', '\u200B', '\u2066', '\uFEFF', '\u0000', '\uD800', 'é\u0301\u0301\u0301\u0301\u0301\u0301\u0301'],
  ...[
    '👩‍🌾',
    '❤️',
    '🏳️‍🌈',
    'שלום',
    'مرحبا',
    '\n',
    '\n\n',
    ' ',
    '\t',
    'é',
    'mot ',
    '12',
    '.',
    ':',
    '@',
    '#',
    '<',
    '&',
    '*',
    '_',
  ],
]

/** A text as a person may type it, sometimes of 16 000 characters. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom(...hostile), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile).map((part) => part.repeat(16_000 / part.length)) },
)

const url = fc.constantFrom(
  'https://exemple.fr/a|b?c=<d>&e=(f)',
  'javascript:alert(1)',
  `https://exemple.fr/${'u'.repeat(4000)}`,
  'mailto:a@b.fr',
  '',
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  typedText,
  fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const, 'code' as const), text: typedText }),
  fc.record({ type: fc.constant('link' as const), url, text: typedText }),
)
const rich = fc.array(inline, { maxLength: 4 })

const style = { style: fc.constantFrom('primary' as const, 'danger' as const) }

const action: fc.Arbitrary<Action> = fc.record(
  {
    act: fc.constantFrom('indicateur.saisir', 'relation.ouvrir'),
    argument: fc.oneof(fc.uuid(), fc.constant(''), fc.constant('x'.repeat(2000))),
    label: typedText,
    ...style,
    confirm: fc.record({ title: typedText, text: typedText, confirm: typedText, cancel: typedText }),
  },
  { requiredKeys: ['act', 'argument', 'label'] },
)
const link: fc.Arbitrary<LinkAction> = fc.record(
  { url, label: typedText, ...style },
  { requiredKeys: ['url', 'label'] },
)

const of = <const Type extends Block['type']>(type: Type) => fc.constant(type)

const picture = fc.record({ name: fc.constant('courbe.png'), png: fc.constant(new Uint8Array([1])), alt: typedText })

const many = <Thing>(count: number, thing: Thing): Thing[] => Array.from({ length: count }, () => thing)

/** What each kind of block may hold; `text` stands for what is typed. */
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: of('heading'), text: typedText }),
  fc.record({ type: of('text'), text: rich }),
  fc.record({ type: of('context'), text: rich }),
  fc.record({ type: of('divider') }),
  fc.record({ type: of('picture'), picture }),
  fc.record({
    type: of('fields'),
    fields: fc.array(fc.record({ label: typedText, value: rich }), { maxLength: 14 }),
  }),
  fc.record({ type: of('actions'), actions: fc.array(fc.oneof(action, action, link), { maxLength: 8 }) }),
  fc.record({ type: of('actions'), actions: action.map((one) => many(200, one)) }),
)

/** Any message. */
export const anyMessage: fc.Arbitrary<Message> = fc.record({
  summary: typedText,
  blocks: fc.oneof(
    { weight: 6, arbitrary: fc.array(block, { maxLength: 8 }) },
    { weight: 1, arbitrary: block.map((one) => many(60, one)) },
  ),
})

/** A message of nothing but what a person typed: no mark, no link of the bot. */
export const typedMessage: fc.Arbitrary<Message> = fc.record({
  summary: typedText,
  blocks: fc.array(
    fc.oneof(
      fc.record({ type: of('text'), text: fc.array(typedText, { minLength: 1, maxLength: 3 }) }),
      fc.record({ type: of('context'), text: fc.array(typedText, { minLength: 1, maxLength: 3 }) }),
      fc.record({
        type: of('fields'),
        fields: fc.array(fc.record({ label: typedText, value: fc.array(typedText, { maxLength: 2 }) }), {
          maxLength: 4,
        }),
      }),
      fc.record({ type: of('actions'), actions: fc.array(action, { minLength: 1, maxLength: 3 }) }),
    ),
    { minLength: 1, maxLength: 5 },
  ),
})

const option: fc.Arbitrary<Option> = fc.record(
  {
    label: typedText,
    value: fc.oneof(fc.uuid(), fc.constantFrom('', 'v', 'v'.repeat(76))),
    description: typedText,
  },
  { requiredKeys: ['label', 'value'] },
)

const kinds = (id: string): fc.Arbitrary<Field> => {
  const named = { id: fc.constant(id), label: typedText, hint: typedText, optional: fc.boolean() }
  const options = fc.oneof(
    fc.array(option, { maxLength: 10 }),
    option.map((one) => many(100, one).map((each, index) => ({ ...each, value: `${each.value}${index}` }))),
  )
  const kind = <const Type extends Field['type']>(type: Type) => ({ type: fc.constant(type), ...named })
  const maxLength = fc.constantFrom(0, 5, 300, 9000)
  return fc.oneof(
    fc.record({ ...kind('text'), multiline: fc.boolean(), maxLength, placeholder: typedText, initial: typedText }),
    fc.record({ ...kind('choice'), options, initial: option }),
    fc.record({ ...kind('choices'), options, initial: fc.array(fc.constantFrom('', 'v', 'w')) }),
    fc.record({ ...kind('lookup'), lookup: fc.constant('lieux'), placeholder: typedText }),
    fc.record({ ...kind('lookup'), lookup: fc.constant('lieux'), initial: option }),
    fc.record({ ...kind('date'), initial: fc.constantFrom('', '2026-02-28', 'demain') }),
    fc.record({ ...kind('moment'), initial: fc.constantFrom('', '2026-02-28T10:07:00Z', 'demain') }),
    fc.record({ ...kind('check'), option }),
  )
}

/** Any form. */
export const anyForm: fc.Arbitrary<Form> = fc.record({
  id: fc.constant('relation.demande'),
  title: typedText,
  intro: rich,
  submit: typedText,
  cancel: typedText,
  fields: fc.nat(12).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => kinds(`f${index}`)))),
  state: fc.constantFrom('', 's'.repeat(2900)),
})
