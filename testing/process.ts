import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Passerelle in a process of its own, as `npm start` runs it. */
export interface RunningPasserelle {
  readonly url: string
  /** The demonstration key that it printed for a role. */
  readonly key: (role: string) => string
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

const root = join(import.meta.dirname, '..')
const READY_IN = 120_000

/** A data folder that goes away with the test. */
export function aDataFolder(onCleanup: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-test-'))
  onCleanup(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts `entry` on a free port and waits for the last thing it prints. */
export async function startPasserelle(
  entry: 'main.ts' | 'api/main.ts',
  dataFolder: string,
): Promise<RunningPasserelle> {
  const port = await freePort()
  const env = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [entry], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  await until(() => /VIEWER\s+demo-viewer-\S+\s/.test(output), child)
  return {
    url: `http://localhost:${port}`,
    key: (role) => new RegExp(`${role}\\s+(demo-\\S+)`).exec(output)?.[1] ?? '',
    kill: async () => {
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

async function until(isReady: () => boolean, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_IN
  while (!isReady()) {
    if (child.exitCode !== null) throw new Error(`Passerelle stopped with code ${child.exitCode} before it was ready.`)
    if (Date.now() > deadline) throw new Error('Passerelle was not ready in time.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
