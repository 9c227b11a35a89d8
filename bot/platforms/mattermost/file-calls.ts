import type { Ask } from './ask.ts'
import type { FileInfo } from './entities.ts'
import type { Send } from './request.ts'

/** Files of posts. */
export interface FileCalls {
  /** Hands a file over; its id is then one of the `file_ids` of a post of that channel. */
  readonly upload: (channel: string, name: string, bytes: Uint8Array) => Promise<string>
  readonly fileInfo: (id: string) => Promise<FileInfo>
  readonly fileContent: (id: string) => Promise<Uint8Array>
}

async function upload(ask: Ask, channel: string, name: string, bytes: Uint8Array): Promise<string> {
  const body = new FormData()
  body.set('channel_id', channel)
  body.set('files', new Blob([Uint8Array.from(bytes)]), name)
  const { file_infos } = await ask<{ readonly file_infos: readonly FileInfo[] }>('POST', '/files', body)
  const [file] = file_infos
  if (!file) throw new Error('Mattermost took a file without saying which.')
  return file.id
}

export const createFileCalls = (send: Send, ask: Ask): FileCalls => ({
  upload: (channel, name, bytes) => upload(ask, channel, name, bytes),
  fileInfo: (id) => ask('GET', `/files/${encodeURIComponent(id)}/info`),
  fileContent: async (id) =>
    new Uint8Array(
      await (await send({ method: 'GET', path: `/api/v4/files/${encodeURIComponent(id)}` })).arrayBuffer(),
    ),
})
