import { Failure } from './failure.ts'

const TIMEOUT = 120_000

/** Saves a file of the server under a name, or throws a `Failure`. */
export type Download = (path: string, name: string) => Promise<void>

/** The files of the server, as seen with one access key: a plain link could not carry it. */
export const createDownload =
  (key: string): Download =>
  async (path, name) => {
    const response = await fetch(path, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch(() => {
      throw new Failure('unreachable')
    })
    if (!response.ok) throw new Failure(response.status === 401 ? 'unknown-key' : 'server')
    const url = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    URL.revokeObjectURL(url)
  }
