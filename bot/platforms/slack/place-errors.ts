import type { ViewOutput } from '@slack/bolt'

/**
 * Errors by `block_id`, as Slack wants them: it refuses the whole answer when one names no input of the view, so what
 * concerns no field stands under the last one. Empty when the view has no field.
 */
export function placeErrors(
  { blocks }: Pick<ViewOutput, 'blocks'>,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const inputs = blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id ?? '')
  const last = inputs.at(-1)
  if (last === undefined) return {}
  const placed = Map.groupBy(Object.entries(errors), ([field]) => (inputs.includes(field) ? field : last))
  return Object.fromEntries([...placed].map(([field, all]) => [field, all.map(([, text]) => text).join(' ')]))
}
