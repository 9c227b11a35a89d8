import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A server in a process of its own, as in production. It stops with us, or when disposed of. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string
}

/** As `npm start` runs: V8 gives memory back early, so that importing a whole country stays under 300 MB. */
const execArgv = ['--max-semi-space-size=8', '--heap-growing-percent=100']

/** Starts `file`, which sends its address once it listens. */
export async function startServer(file: string, env: Record<string, string>): Promise<ServerProcess> {
  const child = fork(file, { execArgv, env: { ...process.env, NODE_ENV: 'production', ...env } })
  const exited = once(child, 'exit')
  const [url] = await Promise.race([
    once(child, 'message'),
    exited.then(() => Promise.reject(new Error(`${file} stopped before it listened.`))),
  ])
  return {
    url: String(url),
    [Symbol.asyncDispose]: async () => {
      child.disconnect()
      await exited
    },
  }
}
