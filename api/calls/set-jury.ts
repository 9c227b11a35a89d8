import type { CallRow } from '#db/calls.ts'
import type { Id } from '#db/database.ts'
import { deleteJurors, insertJurors, jurorsOfCalls, jurorsWhoSpoke } from '#db/jurors.ts'
import { membersById } from '#db/members.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { SetJuryInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { holdCall, sameCall } from './reach-call.ts'

const LARGEST = 50

export type SetJuryOutcome =
  | { readonly kind: 'done'; readonly call: CallRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Names the jury of a call, instead of the one before. */
export const setJury = (context: Context, input: SetJuryInput): Promise<SetJuryOutcome> =>
  once<SetJuryOutcome>(context, {
    input,
    change: 'JURY_SET',
    command: (inside) => set(inside, input),
    again: sameCall,
  })

async function set(context: Context, input: SetJuryInput): Promise<SetJuryOutcome> {
  const { db } = context
  const call = await holdCall(context, input.callId)
  if (!call) return { kind: 'not-found' }
  const named = await readJury(context, call, input.memberIds)
  if ('kind' in named) return named
  const before = (await jurorsOfCalls(db, [call.id])).map(({ id }) => id)
  const gone = before.filter((id) => !named.includes(id))
  const speaker = (await jurorsWhoSpoke(db, call.id)).find(({ id }) => gone.includes(id))
  if (speaker) return invalid('invalid.juror-scored', { name: speaker.name })
  if (gone.length > 0) await deleteJurors(db, call.id, gone)
  const { id: callId, programmeId } = call
  const added = named.filter((id) => !before.includes(id)).map((memberId) => ({ programmeId, callId, memberId }))
  if (added.length > 0) await insertJurors(db, added)
  await recordChange(context, {
    subjectId: globalId('call', callId),
    before: { jury: before.map((id) => globalId('member', id)) },
    after: { jury: named.map((id) => globalId('member', id)) },
  })
  return { kind: 'done', call }
}

/** The members named, each once, or why they cannot be a jury: entrepreneurs do not judge each other. */
async function readJury(
  { db }: Context,
  { programmeId }: CallRow,
  given: readonly string[],
): Promise<readonly Id<'member'>[] | InvalidInput> {
  const ids = [...new Set(given)].map((raw) => parseId('member', raw))
  if (ids.length > LARGEST) return invalid('invalid.jury-size')
  const known = ids.filter((id) => id !== undefined)
  if (known.length === 0) return ids.length === 0 ? [] : invalid('invalid.jury')
  const judges = (await membersById(db, known)).filter(
    (member) => member.programmeId === programmeId && member.role !== 'ENTREPRENEUR',
  )
  return judges.length === ids.length ? known : invalid('invalid.jury')
}

const invalid = (text: InvalidInput['text'], values: NonNullable<InvalidInput['values']> = {}): InvalidInput => ({
  kind: 'invalid-input',
  field: 'memberIds',
  text,
  values,
})
