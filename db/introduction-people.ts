import { type RawBuilder, sql } from 'kysely'

/** To whom something about an introduction is told. */
export type Listeners =
  /** The agents of the programme. */
  | 'STAFF'
  /** The agent who vouched for it. */
  | 'AGENT'
  /** Whoever asked, the entrepreneurs of the experiment and those who coach them. */
  | 'ENTERPRISE'
  /** Whoever asked, and the entrepreneurs: those who act for the enterprise. */
  | 'ASKERS'
  /** The entrepreneurs alone. */
  | 'ENTREPRENEURS'
  /** The contact of the establishment, once an agent has proposed it and if an address is known. */
  | 'CONTACT'

/** The people of an introduction in such an audience: members by id, the contact as null. */
export const peopleOf = (audience: RawBuilder<unknown>) => sql`
  select id from member
  where ${audience} = 'STAFF' and role = 'STAFF' and member.programme_id = introduction.programme_id
  union
  select introduction.proposed_by where ${audience} = 'AGENT' and introduction.proposed_by is not null
  union
  select introduction.requested_by where ${audience} in ('ENTERPRISE', 'ASKERS')
  union
  select id from experiment_member join member on member.id = member_id
  where experiment_member.experiment_id = introduction.experiment_id
    and (${audience} in ('ENTERPRISE', 'ASKERS', 'ENTREPRENEURS') and role = 'ENTREPRENEUR'
      or ${audience} = 'ENTERPRISE' and role = 'COACH')
  union
  select null where ${audience} = 'CONTACT' and introduction.contact_email is not null
    and introduction.proposed_at is not null`
