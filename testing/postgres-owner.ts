import { readFileSync } from 'node:fs'

/** The user that a server runs as. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** Users that may stand in for root, the better first; `nobody` is on every machine. */
const candidates = ['postgres', 'nobody']

/** Whom to run PostgreSQL as: ourselves (`undefined`), or, when we are root, a user without rights of this machine. */
export function ownerOfServer(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [owner] = candidates.flatMap((name) => users.filter(([user]) => user === name))
  if (!owner)
    throw new Error('PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody.')
  return { uid: Number(owner[2]), gid: Number(owner[3]) }
}
