import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { type Owner, ownerOfServer } from './postgres-owner.ts'
import { nativeFolder, type PostgresPackage } from './postgres-package.ts'

/** A PostgreSQL that runs for the time of the tests. */
export interface PostgresServer {
  /** The address of a database of this server. */
  readonly url: (database: string) => string
  readonly stop: () => Promise<void>
  /** Ends it at once, as a crash would, and starts it again. */
  readonly crash: () => Promise<void>
}

/** What survives a power cut is no concern of a test. */
const HASTE = ['fsync=off', 'full_page_writes=off', 'max_connections=200']

interface Options {
  /** Whether what is committed is kept when the server crashes, the machine staying up; slower. */
  readonly isDurable?: boolean
}

/** Starts the PostgreSQL of an npm package in a folder of its own. PostgreSQL refuses root: then it runs as somebody else. */
export async function startPostgres(
  name: PostgresPackage,
  { isDurable = false }: Options = {},
): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-postgres-'))
  const owner = ownerOfServer()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const bin = path.join(await reachableFolder(nativeFolder(name), folder, owner), 'bin')
    const data = path.join(folder, 'data')
    await run(path.join(bin, 'initdb'), initFlags(data), owner)
    const port = await freePort()
    const settings = [...HASTE, `synchronous_commit=${isDurable ? 'on' : 'off'}`]
    const start = () => serve(path.join(bin, 'postgres'), ['-D', data, ...serverFlags(port, settings)], owner)
    let stop = await start()
    return {
      url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
      stop: () => stop().finally(remove),
      crash: async () => {
        await stop('SIGQUIT')
        stop = await start()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

const initFlags = (data: string) => [
  '-D',
  data,
  '-U',
  'postgres',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--locale=C',
  '--no-sync',
  '--no-instructions',
]

const serverFlags = (port: number, settings: readonly string[]) => [
  '-p',
  String(port),
  '-h',
  '127.0.0.1',
  '-k',
  '',
  ...settings.flatMap((setting) => ['-c', setting]),
]

/** The binaries, or a copy of them when they are in a home folder that the other user cannot enter. */
async function reachableFolder(native: string, folder: string, owner: Owner | undefined): Promise<string> {
  if (
    !owner ||
    (await run(path.join(native, 'bin', 'postgres'), ['--version'], owner).then(
      () => true,
      () => false,
    ))
  ) {
    return native
  }
  const copy = path.join(folder, 'native')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  accessSync(path.join(copy, 'bin', 'postgres'))
  return copy
}

/** Runs a program to its end; its complaints make the error. */
async function run(program: string, flags: readonly string[], owner: Owner | undefined): Promise<void> {
  const child = spawn(program, flags, { ...owner, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] })
  const complaints = Array.fromAsync(child.stderr, String)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${path.basename(program)} ended with ${code}: ${(await complaints).join('').trim()}`)
}

/** Starts the server and waits until it takes connections; answers how to stop it. */
async function serve(
  program: string,
  flags: readonly string[],
  owner: Owner | undefined,
): Promise<(signal?: NodeJS.Signals) => Promise<void>> {
  const child = spawn(program, flags, { ...owner, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] })
  const kill = (signal: NodeJS.Signals = 'SIGINT') => child.kill(signal)
  const killAtExit = () => kill()
  process.once('exit', killAtExit)
  const ended = once(child, 'close')
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text
    if (said.includes('ready to accept connections')) resolve()
  })
  ended.then(() => reject(new Error(`postgres ended: ${said.trim()}`)), reject)
  await ready
  return async (signal) => {
    process.off('exit', killAtExit)
    kill(signal)
    await ended
  }
}
