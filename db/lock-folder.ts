import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes a folder for this process until it ends. A lock left by a process that was killed is taken over; one held by a
 * living process is an error that says what to do, because two PGlite on one folder would destroy it.
 */
export function lockFolder(folder: string): void {
  const file = join(folder, 'lock')
  const holder = readHolder(file)
  if (holder && holder !== process.pid && isAlive(holder)) {
    throw new Error(
      `Le dossier « ${folder} » sert déjà au processus ${holder} : arrêtez-le, choisissez un autre DATA_DIR, ou partagez un PostgreSQL par DATABASE_URL.`,
    )
  }
  writeFileSync(file, String(process.pid))
  process.once('exit', () => rmSync(file, { force: true }))
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
