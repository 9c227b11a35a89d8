import { also, byType, type Check, flag, list, shape, string, word } from './checks.ts'

const anything: Check = () => []

/** A `plain_text` object. */
export const plainText = (max: number): Check =>
  byType({ plain_text: shape({ type: anything, text: string(max) }, { emoji: flag }) }, 'text object')

/** A `plain_text` or `mrkdwn` object. */
export const anyText = (max: number): Check =>
  byType(
    {
      plain_text: shape({ type: anything, text: string(max) }, { emoji: flag }),
      mrkdwn: shape({ type: anything, text: string(max) }, { verbatim: flag }),
    },
    'text object',
  )

/** The confirmation dialog of an element. */
export const confirm = shape(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: word('primary', 'danger') },
)

const optionWith = (text: Check): Check =>
  shape({ text, value: string(75) }, { description: anyText(75), url: string(3000) })

/** A choice of a menu (plain text) or of checkboxes and radio buttons (also mrkdwn). */
export const menuOption = optionWith(plainText(75))
export const boxOption = optionWith(anyText(75))

/** A labelled group of choices. */
export const optionGroup = shape({ label: plainText(75), options: list(menuOption, 100) })

/** Fields shared by every element that one may act on. */
export const action = { action_id: string(255), confirm, focus_on_load: flag } as const

/** Exactly one of `options` and `option_groups`. */
export const withChoices = (check: Check): Check =>
  also(check, ({ options, option_groups }) =>
    (options === undefined) === (option_groups === undefined)
      ? 'must define either `options` or `option_groups`, not both'
      : undefined,
  )

/** The type field, already matched by `byType`. */
export const type = { type: anything } as const

/** Something whose inside is not looked at. */
export const opaque = anything
