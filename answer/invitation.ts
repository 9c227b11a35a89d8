import type { Api, Contact } from './api.ts'
import { InvitationDocument, type InvitationPartsFragment, type InvitationQuery } from './generated/operations.ts'

/** What an establishment is asked. */
export type Invitation = InvitationPartsFragment

/** What it is asked, and the text to consent to. */
export type Opened = InvitationQuery

/** Reads what a link opens. */
export const openInvitation = (api: Api, contact: Contact): Promise<Opened> =>
  api.execute(InvitationDocument, {}, contact)
