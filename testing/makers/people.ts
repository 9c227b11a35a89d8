/** Makers of programmes, members and what identifies them. What a test does not say has a sensible default. */
import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import { hashKey } from '#api/authenticate.ts'
import { linkAccount } from '#db/chat-accounts.ts'
import { upsertWorkspace } from '#db/chat-workspaces.ts'
import type { Db, Id, Tables } from '#db/database.ts'
import { insertApiKey, insertMembers, type MemberRow } from '#db/members.ts'
import { insertProgramme, type ProgrammeRow } from '#db/programmes.ts'
import { nextNumber } from './number.ts'

/** A programme of its own, which sees nothing of the others. */
export const aProgramme = (db: Db, programme: Partial<Insertable<Tables['programme']>> = {}): Promise<ProgrammeRow> =>
  insertProgramme(db, {
    name: `Programme ${nextNumber()}`,
    authority: 'Conseil départemental du Val d’Oise',
    description: 'Un programme pour les tests.',
    contact: 'la Mission innovation',
    ...programme,
  })

/** A member: an agent of the Département unless said otherwise, of a new programme unless given one. */
export async function aMember(db: Db, member: Partial<Insertable<Tables['member']>> = {}): Promise<MemberRow> {
  const programmeId = member.programmeId ?? (await aProgramme(db)).id
  const number = nextNumber()
  const names = { name: `Membre ${number}`, email: `membre-${number}@exemple.fr` }
  const [row] = await insertMembers(db, [{ ...names, role: 'STAFF', ...member, programmeId }])
  if (!row) throw new Error('The member was not inserted.')
  return row
}

/** What makes a member be written to at any hour, one thing at a time: for what is not about hours. */
export const ALWAYS = { digest: false, workingDays: '1234567', workStartsAt: '00:00', workEndsAt: '23:59' } as const

/** A new API key of a member, or, with `null`, of the bot. */
export async function anApiKey(db: Db, member: Pick<MemberRow, 'id' | 'programmeId'> | null): Promise<string> {
  const key = randomUUID()
  const holder = { programmeId: member?.programmeId ?? null, memberId: member?.id ?? null }
  await insertApiKey(db, { hash: hashKey(key), label: 'test', ...holder })
  return key
}

type AnAccount = Partial<Parameters<typeof linkAccount>[1]> & { readonly lastUsedAt?: Date }

/** A chat account linked to a member; by default on Slack, in the workspace `T1`. */
export const aChatAccount = (db: Db, member: MemberRow, { lastUsedAt = new Date(0), ...account }: AnAccount = {}) =>
  linkAccount(db, { platform: 'SLACK', workspace: 'T1', user: `U${nextNumber()}`, ...account }, member, lastUsedAt)

/** A chat workspace that the bot knows; by default Slack's `T1`, as the environment would give it. */
export const aChatWorkspace = (db: Db, workspace: Partial<Parameters<typeof upsertWorkspace>[1]> = {}) =>
  upsertWorkspace(db, { platform: 'SLACK', workspace: 'T1', name: 'Le Département', ...workspace }, new Date(0))

/** The programme given, or a new one. */
export const programmeIdOf = async (db: Db, given: Id<'programme'> | undefined): Promise<Id<'programme'>> =>
  given ?? (await aProgramme(db)).id
