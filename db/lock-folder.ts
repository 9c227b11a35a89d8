import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf, isRunning } from './process-identity.ts'

/** Milliseconds. */
const PATIENCE = 2_000

/**
 * Takes a folder for this process until it ends. A lock left by a process that was killed is taken over; one held by a
 * living process is an error that says what to do, because two PGlite on one folder would destroy it.
 */
export function lockFolder(folder: string): void {
  const file = join(folder, 'lock')
  const holder = takeLockInTime(file)
  if (holder) {
    const [pid] = holder.split(' ')
    throw new Error(
      `Le dossier « ${folder} » sert déjà au processus ${pid} : arrêtez-le, choisissez un autre DATA_DIR, ou partagez un PostgreSQL par DATABASE_URL.`,
    )
  }
  process.once('exit', () => rmSync(file, { force: true }))
}

/** A process that was just stopped takes a moment to go: it is given one. */
function takeLockInTime(file: string): string | undefined {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const holder = takeLock(file)
    if (!holder || Date.now() > deadline) return holder
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

/** Takes a lock unless a living process holds it: then says which. */
function takeLock(file: string): string | undefined {
  for (;;) {
    if (createLock(file)) return undefined
    const holder = readHolder(file)
    if (holder === identityOf(process.pid)) return undefined
    if (holder && isRunning(holder)) return holder
    const rival = takeOver(file, holder)
    if (rival) return rival
  }
}

function createLock(file: string): boolean {
  try {
    writeFileSync(file, identityOf(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Replaces the lock of a dead process, under a lock of its own: of two that try, the second sees what the first wrote. */
function takeOver(file: string, dead: string | undefined): string | undefined {
  const successor = `${file}.next`
  const rival = takeLock(successor)
  if (rival) return rival
  if (readHolder(file) === dead) renameSync(successor, file)
  else rmSync(successor, { force: true })
  return undefined
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
