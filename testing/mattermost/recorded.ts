import { readFileSync } from 'node:fs'

/** A request as a real Mattermost 5.37 server sent it. */
export interface Recorded {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type RecordedName = 'button' | 'command' | 'dialog-cancelled' | 'dialog-submission' | 'menu'

/** Reads a recorded request. */
export function recorded(name: RecordedName): Recorded {
  const [head = '', body = ''] = readFileSync(`${import.meta.dirname}/recorded/${name}.http`, 'utf8').split(
    /\r?\n\r?\n/,
  )
  const headers = head
    .split(/\r?\n/)
    .slice(1)
    .map((line): [string, string] => [
      line.split(':', 1)[0]?.toLowerCase() ?? '',
      line.slice(line.indexOf(':') + 1).trim(),
    ])
  return { headers: Object.fromEntries(headers), body: body.trim() }
}

/** The key that the server of these requests signed their triggers with. */
export const recordedKey =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKciBwMluv/n8hMmTv1+iGaQODq+MUf0HBAK3Rs2tK8vX98P9KNogujvaxxLY6H1ATmhrgTUa3C+FHR02no3/aA=='
