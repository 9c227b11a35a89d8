import type { InvalidInput } from '../problems.ts'
import type { Viewer } from '../viewer.ts'
import { staleConsent } from './consent.ts'

interface Request {
  readonly purpose: string
  readonly effort: string | null
  readonly consentVersion?: string | null | undefined
}

/** What is wrong with a request: its words, or a consent that is not the requester's to give. Pure. */
export function invalidRequest(
  { purpose, effort, consentVersion }: Request,
  { role }: Viewer,
): InvalidInput | undefined {
  if (purpose === '' || purpose.length > 2000)
    return { kind: 'invalid-input', field: 'purpose', text: 'invalid.purpose' }
  if (effort !== null && effort.length > 500) return { kind: 'invalid-input', field: 'effort', text: 'invalid.effort' }
  if (!consentVersion) return undefined
  if (role !== 'ENTREPRENEUR') return { kind: 'invalid-input', field: 'consentVersion', text: 'invalid.consent-giver' }
  return staleConsent(consentVersion)
}
