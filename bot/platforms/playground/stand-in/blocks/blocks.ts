import { also, byType, type Check, flag, integer, list, shape, string } from './checks.ts'
import { accessory, actionElement, contextImage, inputElement } from './elements.ts'
import { anyText, opaque, plainText, type } from './objects.ts'
import { richText, table } from './rich-text.ts'

const id = { block_id: string(255) } as const

const section = also(
  shape(type, {
    ...id,
    text: anyText(3000),
    fields: list(anyText(2000), 10),
    accessory,
    expand: flag,
  }),
  ({ text, fields }) => (text === undefined && fields === undefined ? 'must define `text` or `fields`' : undefined),
)

const contextElement = byType({ image: contextImage, mrkdwn: anyText(3000), plain_text: anyText(3000) }, 'element')

const input = shape(
  { ...type, label: plainText(2000), element: inputElement },
  { ...id, hint: plainText(2000), optional: flag, dispatch_action: flag },
)

const image = also(
  shape(
    { ...type, alt_text: string(2000) },
    { ...id, title: plainText(2000), image_url: string(3000), slack_file: opaque },
  ),
  ({ image_url, slack_file }) =>
    image_url === undefined && slack_file === undefined ? 'must define `image_url` or `slack_file`' : undefined,
)

const header = shape({ ...type, text: plainText(150) }, { ...id, level: integer(1, 4) })

const common: Readonly<Record<string, Check>> = {
  section,
  header,
  divider: shape(type, id),
  context: shape({ ...type, elements: list(contextElement, 10) }, id),
  actions: shape({ ...type, elements: list(actionElement, 25) }, id),
  input,
  image,
  rich_text: richText,
}

/** A block of a message. */
export const messageBlock = byType(
  { ...common, table, markdown: shape({ ...type, text: string(12_000) }, id) },
  'block type',
)

/** A block of a modal or of a Home tab. */
export const viewBlock = byType(common, 'block type')
