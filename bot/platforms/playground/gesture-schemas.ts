const id = { type: 'string', minLength: 1, maxLength: 255 } as const
const text = { type: 'string', minLength: 1, maxLength: 4000 } as const
const entry = {
  anyOf: [
    { type: 'null' },
    { type: 'string', maxLength: 4000 },
    { type: 'array', maxItems: 100, items: { type: 'string', maxLength: 4000 } },
  ],
} as const
const byBlock = { type: 'object', additionalProperties: entry } as const
const values = { type: 'object', additionalProperties: byBlock } as const

const body = (required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) => ({
  type: 'object',
  properties: { user: id, ...required, ...optional },
  required: ['user', ...Object.keys(required)],
  additionalProperties: false,
})

const element = { block_id: id, action_id: id } as const
const place = { channel: id, ts: id, viewId: id, values } as const

const files = {
  type: 'array',
  maxItems: 1,
  items: {
    type: 'object',
    properties: { name: id, contentBase64: { type: 'string', maxLength: 20_000_000 } },
    required: ['name', 'contentBase64'],
    additionalProperties: false,
  },
} as const

/** The JSON schema of each gesture's body. */
export const gestureSchemas = {
  typeCommand: body({ text }, { channel: id }),
  say: body({ text: { type: 'string', maxLength: 4000 } }, { channel: id, files }),
  pressButton: body(element, place),
  chooseOption: body({ ...element, value: entry }, place),
  suggest: body({ ...element, value: { type: 'string', maxLength: 255 } }, place),
  submitView: body({ viewId: id }, { values: byBlock }),
  closeView: body({ viewId: id }, { all: { type: 'boolean' } }),
  openHome: body({}, { tab: { enum: ['home', 'messages'] } }),
} as const

/** The name of a gesture. */
export type Gesture = keyof typeof gestureSchemas
