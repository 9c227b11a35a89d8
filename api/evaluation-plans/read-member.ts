import type { Id } from '#db/id.ts'
import { parseId } from '../ids.ts'
import type { Known } from './known.ts'
import type { Report } from './report.ts'

/** A member who is named; an id that is nobody's of the programme is reported. */
export function readMember(
  report: Report,
  path: string,
  field: 'collector' | 'signatory',
  raw: string | null | undefined,
  { members }: Known,
): Id<'member'> | null {
  if (!raw) return null
  const id = parseId('member', raw)
  if (id && members.has(id)) return id
  report.add(path, 'member-unknown', { field })
  return null
}
