import { createHmac } from 'node:crypto'
import type { Db } from '#db/database.ts'
import * as fictional from '#db/demonstration/fictional.ts'
import { demonstrationMembers, insertApiKey } from '#db/members.ts'
import { hashKey } from '../authenticate.ts'

/** A key to try the API with, and whose it is. */
export interface DemonstrationKey {
  readonly role: string
  readonly key: string
}

/** One key for each role, and the bot's own. They are derived from the installation's secret: a restart prints the same ones. */
export async function issueDemonstrationKeys(db: Db, secret: string): Promise<DemonstrationKey[]> {
  const members = await demonstrationMembers(db)
  const firsts = [...Map.groupBy(fictional.members, ({ role }) => role).values()].flatMap(([first]) => first ?? [])
  const keys: DemonstrationKey[] = []
  for (const { role, key: name } of firsts) {
    const member = members.find(({ email }) => email === fictional.emailOf(name))
    if (!member) continue
    const key = deriveKey(secret, role)
    await insertApiKey(db, {
      hash: hashKey(key),
      label: `demonstration ${role}`,
      programmeId: member.programmeId,
      memberId: member.id,
    })
    keys.push({ role, key })
  }
  if (keys.length === 0) return []
  const bot = deriveKey(secret, 'BOT')
  await insertApiKey(db, { hash: hashKey(bot), label: 'demonstration BOT' })
  return [...keys, { role: 'BOT', key: bot }]
}

const deriveKey = (secret: string, role: string) =>
  `demo-${role.toLowerCase()}-${createHmac('sha256', secret).update(`demonstration ${role}`).digest('base64url')}`
