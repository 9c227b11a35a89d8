/** What staff say of a call. Pure: no database, no clock, no GraphQL. */
import type { CallRow } from '#db/calls.ts'
import type { PriorityNeedRow } from '#db/priority-needs.ts'
import type { PriorityNeedInput, SetCallInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'

const LONGEST = { text: 10_000, title: 200, description: 2000, direction: 200 }
const MOST_NEEDS = 20

/** A need as it is asked for: with an id, one that the call has already. */
export type NeedAsked = Pick<PriorityNeedRow, 'title' | 'description' | 'direction' | 'challenge'> &
  Partial<Pick<PriorityNeedRow, 'id'>>

/** A call as it is asked for. */
export interface CallAsked extends Pick<CallRow, 'opensOn' | 'closesOn' | 'text'> {
  readonly needs: readonly NeedAsked[]
}

/** A call as it is asked for among the needs that it has, or why it cannot be so. */
export function readCall(input: SetCallInput, known: readonly PriorityNeedRow[]): CallAsked | InvalidInput {
  const { opensOn, closesOn } = input
  const text = input.text.trim()
  if (opensOn > closesOn) return invalid('closesOn', 'invalid.period-reversed')
  if (text === '' || text.length > LONGEST.text) return invalid('text', 'invalid.call-text')
  if (input.priorityNeeds.length < 1 || input.priorityNeeds.length > MOST_NEEDS)
    return invalid('priorityNeeds', 'invalid.needs')
  const needs: NeedAsked[] = []
  for (const asked of input.priorityNeeds) {
    const need = readNeed(asked, known)
    if (!need || needs.some(({ id }) => id !== undefined && id === need.id))
      return invalid('priorityNeeds', 'invalid.need')
    needs.push(need)
  }
  return { opensOn, closesOn, text, needs }
}

function readNeed(asked: PriorityNeedInput, known: readonly PriorityNeedRow[]): NeedAsked | undefined {
  const id = asked.id ? parseId('priority_need', asked.id) : undefined
  const isUnknown = Boolean(asked.id) && !known.some((need) => need.id === id)
  const title = asked.title.trim()
  const [description, direction] = [trimmed(asked.description), trimmed(asked.direction)]
  const isTooLong =
    title.length > LONGEST.title ||
    (description?.length ?? 0) > LONGEST.description ||
    (direction?.length ?? 0) > LONGEST.direction
  if (isUnknown || title === '' || isTooLong) return undefined
  return { ...(id ? { id } : {}), title, description, direction, challenge: asked.challenge ?? null }
}

const invalid = (field: keyof SetCallInput, text: InvalidInput['text']): InvalidInput => ({
  kind: 'invalid-input',
  field,
  text,
})
