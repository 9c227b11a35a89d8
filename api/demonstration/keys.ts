import { createHmac } from 'node:crypto'
import type { Db } from '#db/database.ts'
import { deleteApiKeys, demonstrationMembers, insertApiKey } from '#db/members.ts'
import { hashKey } from '../authenticate.ts'
import { emailOf, members as invented } from './fiction/people.ts'

const LABEL = 'demonstration'

/** A key to try the API with, and whose it is. */
export interface DemonstrationKey {
  readonly role: string
  readonly key: string
}

/** One key for each role, derived from the installation's secret: a restart prints the same ones. */
export async function issueDemonstrationKeys(db: Db, secret: string): Promise<DemonstrationKey[]> {
  const members = await demonstrationMembers(db)
  const firsts = [...Map.groupBy(invented, ({ role }) => role).values()].flatMap(([first]) => first ?? [])
  const keys: DemonstrationKey[] = []
  for (const { role, key: name } of firsts) {
    const member = members.find(({ email }) => email === emailOf(name))
    if (!member) continue
    const key = deriveKey(secret, role)
    const { programmeId, id: memberId } = member
    await insertApiKey(db, { hash: hashKey(key), label: LABEL, programmeId, memberId })
    keys.push({ role, key })
  }
  return keys
}

/** Without the demonstration, its keys open nothing. */
export const revokeDemonstrationKeys = (db: Db) => deleteApiKeys(db, LABEL)

const deriveKey = (secret: string, role: string) =>
  `demo-${role.toLowerCase()}-${createHmac('sha256', secret).update(`demonstration ${role}`).digest('base64url')}`
