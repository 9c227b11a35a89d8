/** What an application says, as staff record it. Pure: no database, no clock, no GraphQL. */
import type { ApplicationRow } from '#db/applications.ts'
import type { CallRow } from '#db/calls.ts'
import type { PriorityNeedRow } from '#db/priority-needs.ts'
import { parseId } from '../ids.ts'
import { readContact } from '../introductions/contact.ts'
import type { InvalidInput } from '../problems.ts'

const LONGEST_PROPOSAL = 5000
const MOST_LINKS = 10
const LONGEST_LINK = 500

/** What is recorded of an application. */
export type ApplicationDetails = Pick<
  ApplicationRow,
  'priorityNeedId' | 'proposal' | 'links' | 'receivedOn' | 'contactName' | 'contactEmail'
>

/** The same, as it is typed. */
export interface ApplicationAsked {
  readonly priorityNeedId: string
  readonly proposal: string
  readonly links: readonly string[]
  readonly receivedOn: string
  readonly contactName: string | null
  readonly contactEmail: string | null
}

/** What an application to a call is looked at beside. */
export interface ApplicationGround {
  readonly call: CallRow
  readonly needs: readonly PriorityNeedRow[]
  readonly today: string
}

/** An application as it is kept, or why it cannot be. */
export function readApplication(
  asked: ApplicationAsked,
  { call, needs, today }: ApplicationGround,
): ApplicationDetails | InvalidInput {
  const needId = parseId('priority_need', asked.priorityNeedId)
  const need = needs.find(({ id }) => id === needId)
  if (!need) return invalid('priorityNeedId', 'invalid.application-need')
  const proposal = asked.proposal.trim()
  if (proposal === '' || proposal.length > LONGEST_PROPOSAL) return invalid('proposal', 'invalid.proposal')
  const links = readLinks(asked.links)
  if (!links) return invalid('links', 'invalid.links')
  if (asked.receivedOn > today) return invalid('receivedOn', 'invalid.date-to-come')
  if (asked.receivedOn < call.opensOn)
    return invalid('receivedOn', 'invalid.received-early', { day: new Date(call.opensOn) })
  const contact = readContact(asked.contactName, asked.contactEmail)
  if (contact.kind !== 'contact') return contact
  const { contactName, contactEmail } = contact
  return { priorityNeedId: need.id, proposal, links, receivedOn: asked.receivedOn, contactName, contactEmail }
}

/** Addresses of pages, each once; `undefined` when one is none. */
function readLinks(typed: readonly string[]): string[] | undefined {
  const links = [...new Set(typed.map((link) => link.trim()).filter((link) => link !== ''))]
  return links.length <= MOST_LINKS && links.every(isPage) ? links : undefined
}

const isPage = (link: string): boolean =>
  link.length <= LONGEST_LINK && /^https?:\/\//i.test(link) && URL.canParse(link)

const invalid = (
  field: keyof ApplicationAsked,
  text: InvalidInput['text'],
  values: NonNullable<InvalidInput['values']> = {},
): InvalidInput => ({ kind: 'invalid-input', field, text, values })

/** The event is kept for ever: nobody's details are written in it. */
export const forEvent = ({ contactName: _name, contactEmail: _email, ...details }: ApplicationDetails) => details
