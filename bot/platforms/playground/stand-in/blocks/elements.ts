import { also, byType, type Check, flag, integer, list, matching, shape, string, word } from './checks.ts'
import { action, boxOption, menuOption, opaque, optionGroup, plainText, type, withChoices } from './objects.ts'

const placeholder = { placeholder: plainText(150) } as const
const date = matching(/^\d{4}-\d{2}-\d{2}$/, 'date (YYYY-MM-DD)')
const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'time (HH:mm)')
const number = matching(/^-?\d+(\.\d+)?$/, 'number')
const several = { max_selected_items: integer(1, 1000) } as const
const choices = { options: list(menuOption, 100), option_groups: list(optionGroup, 100) } as const

const select = (extra: Readonly<Record<string, Check>>): Check => shape(type, { ...action, ...placeholder, ...extra })

const button = shape(
  { ...type, text: plainText(75) },
  {
    ...action,
    value: string(2000),
    url: string(3000),
    style: word('primary', 'danger'),
    accessibility_label: string(75),
  },
)

const ordered = (check: Check, low: string, high: string): Check =>
  also(check, (value) =>
    Number(value[low] ?? -Infinity) > Number(value[high] ?? Infinity)
      ? `\`${low}\` must not exceed \`${high}\``
      : undefined,
  )

const textInput = ordered(
  shape(type, {
    ...action,
    ...placeholder,
    initial_value: string(3000, 0),
    multiline: flag,
    min_length: integer(0, 3000),
    max_length: integer(1, 3000),
    dispatch_action_config: opaque,
  }),
  'min_length',
  'max_length',
)

const numberInput = ordered(
  shape(
    { ...type, is_decimal_allowed: flag },
    {
      ...action,
      ...placeholder,
      initial_value: number,
      min_value: number,
      max_value: number,
      dispatch_action_config: opaque,
    },
  ),
  'min_value',
  'max_value',
)

const shortText = shape(type, { ...action, ...placeholder, initial_value: string(3000, 0) })
const boxes = list(boxOption, 10)

const selects: Readonly<Record<string, Check>> = {
  static_select: withChoices(select({ ...choices, initial_option: menuOption })),
  multi_static_select: withChoices(select({ ...choices, ...several, initial_options: list(menuOption, 100) })),
  external_select: select({ initial_option: menuOption, min_query_length: integer(0, 100) }),
  multi_external_select: select({
    ...several,
    initial_options: list(menuOption, 100),
    min_query_length: integer(0, 100),
  }),
  users_select: select({ initial_user: string(255) }),
  multi_users_select: select({ ...several, initial_users: list(string(255), 100, 0) }),
  conversations_select: select({
    initial_conversation: string(255),
    default_to_current_conversation: flag,
    response_url_enabled: flag,
    filter: opaque,
  }),
  multi_conversations_select: select({
    ...several,
    initial_conversations: list(string(255), 100, 0),
    default_to_current_conversation: flag,
    filter: opaque,
  }),
  datepicker: select({ initial_date: date }),
  timepicker: select({ initial_time: time, timezone: string(100) }),
}

const boxGroups: Readonly<Record<string, Check>> = {
  checkboxes: shape({ ...type, options: boxes }, { ...action, initial_options: boxes }),
  radio_buttons: shape({ ...type, options: boxes }, { ...action, initial_option: boxOption }),
}

/** Slack takes instants of ten digits. */
const datetimepicker = shape(type, { ...action, initial_date_time: integer(1_000_000_000, 9_999_999_999) })

const image = shape({ ...type, alt_text: string(2000) }, { image_url: string(3000), slack_file: opaque })
const overflow = shape({ ...type, options: list(menuOption, 5) }, action)

/** What may stand in an `actions` block. */
export const actionElement = byType({ button, overflow, datetimepicker, ...selects, ...boxGroups }, 'element')

/** What may stand beside a section. */
export const accessory = byType({ button, overflow, image, ...selects, ...boxGroups }, 'element')

/** What an `input` block may hold. */
export const inputElement = byType(
  {
    datetimepicker,
    plain_text_input: textInput,
    number_input: numberInput,
    email_text_input: shortText,
    url_text_input: shortText,
    ...selects,
    ...boxGroups,
  },
  'element',
)

/** The small pictures of a `context` block. */
export const contextImage = image
