/** What the server refused, in its own words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly id: string

  constructor(status: number, id: string, message: string) {
    super(`${status} ${id} ${message}`)
    this.status = status
    this.id = id
  }
}

/** Calls the API of a server as somebody. */
export interface Rest {
  readonly url: string
  readonly token: string
  readonly call: <Result>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<Result>
  readonly upload: (channel: string, name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  readonly download: (file: string) => Promise<Uint8Array>
}

interface Refused {
  readonly id?: string
  readonly message?: string
  readonly detailed_error?: string
}

async function read<Result>(response: Response): Promise<Result> {
  const text = await response.text()
  if (response.ok) return JSON.parse(text || 'null') as Result
  const isJson = response.headers.get('content-type')?.includes('json')
  const { id = '', message = text, detailed_error = '' } = isJson ? (JSON.parse(text) as Refused) : {}
  throw new Refusal(response.status, id, `${message} ${detailed_error}`.trim())
}

/** The API v4 of any Mattermost. */
export function createRest(url: string, token: string): Rest {
  const authorization = `Bearer ${token}`
  return {
    url,
    token,
    call: async <Result>(method: string, path: string, body?: unknown) => {
      const headers = { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      return read<Result>(await fetch(`${url}/api/v4${path}`, { method, headers, ...sent }))
    },
    upload: async (channel, name, bytes) => {
      const form = new FormData()
      form.set('channel_id', channel)
      form.set('files', new Blob([bytes]), name)
      const init = { method: 'POST', headers: { authorization }, body: form }
      const { file_infos } = await read<{ file_infos: { id: string }[] }>(await fetch(`${url}/api/v4/files`, init))
      return file_infos[0]?.id ?? ''
    },
    download: async (file) => {
      const response = await fetch(`${url}/api/v4/files/${file}`, { headers: { authorization } })
      if (!response.ok) return read<never>(response)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}
