import { randomBytes } from 'node:crypto'
import type { Block } from '../block-kit.ts'
import type { Fields } from '../types.ts'
import { type Complaint, isFields } from './checks.ts'

const shortId = (): string => randomBytes(3).toString('base64url')

const withActionId = (element: unknown): unknown =>
  isFields(element) && element.type !== 'image' ? { action_id: shortId(), ...element } : element

const identified = (block: Fields): Fields => ({
  block_id: shortId(),
  ...block,
  ...(block.type === 'actions' && Array.isArray(block.elements) ? { elements: block.elements.map(withActionId) } : {}),
  ...(block.element === undefined ? {} : { element: withActionId(block.element) }),
  ...(block.accessory === undefined ? {} : { accessory: withActionId(block.accessory) }),
})

/** Gives an id to the blocks and elements that have none, as Slack does. Call it on sound blocks only. */
export const identify = (blocks: readonly Fields[]): readonly Block[] =>
  // The validator has just established the shape that `Block` describes.
  blocks.map(identified) as unknown as readonly Block[]

const repeated = (ids: readonly unknown[]): ReadonlySet<unknown> => {
  const given = ids.filter((id) => id !== undefined)
  return new Set(given.filter((id, index) => given.indexOf(id) !== index))
}

const actionIds = ({ elements }: Fields): readonly unknown[] =>
  Array.isArray(elements) ? elements.map((element) => isFields(element) && element.action_id) : []

const twice = (path: string, ids: readonly unknown[], name: string): readonly Complaint[] =>
  [...repeated(ids)].map((id) => ({ path, message: `${name} \`${id}\` already exists` }))

/** Ids used twice: a `block_id` in the payload, an `action_id` in one block. */
export const repeatedIds = (blocks: readonly Fields[], path: string): readonly Complaint[] => [
  ...twice(
    path,
    blocks.map(({ block_id }) => block_id),
    'block_id',
  ),
  ...blocks.flatMap((block, index) =>
    block.type === 'actions' ? twice(`${path}/${index}/elements`, actionIds(block), 'action_id') : [],
  ),
]
