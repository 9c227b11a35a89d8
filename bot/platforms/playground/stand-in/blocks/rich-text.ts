import { byType, flag, integer, list, shape, string, word } from './checks.ts'
import { opaque, type } from './objects.ts'

const style = shape({}, { bold: flag, italic: flag, strike: flag, code: flag, underline: flag })
const styled = { style } as const

const inline = byType(
  {
    text: shape({ ...type, text: string(3000) }, styled),
    link: shape({ ...type, url: string(3000) }, { text: string(3000), unsafe: flag, ...styled }),
    emoji: shape({ ...type, name: string(255) }, { unicode: string(255), ...styled }),
    user: shape({ ...type, user_id: string(255) }, styled),
    channel: shape({ ...type, channel_id: string(255) }, styled),
    usergroup: shape({ ...type, usergroup_id: string(255) }, styled),
    broadcast: shape({ ...type, range: word('here', 'channel', 'everyone') }, styled),
    date: shape(
      { ...type, timestamp: integer(0, 1e12), format: string(255) },
      { url: string(3000), fallback: string(255), ...styled },
    ),
    color: shape({ ...type, value: string(20) }),
  },
  'rich text element',
)

const inlines = list(inline, 1000, 0)
const section = shape({ ...type, elements: inlines })
const bordered = { border: integer(0, 1) } as const

const part = byType(
  {
    rich_text_section: section,
    rich_text_preformatted: shape({ ...type, elements: inlines }, { ...bordered, language: string(50) }),
    rich_text_quote: shape({ ...type, elements: inlines }, bordered),
    rich_text_list: shape(
      {
        ...type,
        style: word('bullet', 'ordered'),
        elements: list(byType({ rich_text_section: section }, 'list item'), 1000),
      },
      { ...bordered, indent: integer(0, 8), offset: integer(0, 10_000) },
    ),
  },
  'rich text part',
)

/** A `rich_text` block. */
export const richText = shape({ ...type, elements: list(part, 1000) }, { block_id: string(255) })

const cell = byType(
  {
    raw_text: shape({ ...type, text: string(3000, 0) }),
    raw_number: shape({ ...type, value: opaque }, { text: string(255) }),
    rich_text: shape({ ...type, elements: list(part, 1000) }, { block_id: string(255) }),
  },
  'table cell',
)

const column = shape({}, { align: word('left', 'center', 'right'), is_wrapped: flag })

/** A `table` block: 100 rows of 20 cells. */
export const table = shape(
  { ...type, rows: list(list(cell, 20), 100) },
  { block_id: string(255), column_settings: list(column, 20, 0) },
)
