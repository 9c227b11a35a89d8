import type { FileInfo } from './entities.ts'
import { readJson, type Send } from './request.ts'

/** Files of posts. */
export interface FileCalls {
  /** Hands a file over; its id is then one of the `file_ids` of a post of that channel. */
  readonly upload: (channel: string, name: string, bytes: Uint8Array) => Promise<string>
  readonly fileInfo: (id: string) => Promise<FileInfo>
  readonly fileContent: (id: string) => Promise<Uint8Array>
}

async function upload(send: Send, channel: string, name: string, bytes: Uint8Array): Promise<string> {
  const body = new FormData()
  body.set('channel_id', channel)
  body.set('files', new Blob([Uint8Array.from(bytes)]), name)
  // The documented shape of the answer.
  const answer = (await readJson(await send({ method: 'POST', path: '/api/v4/files', body }))) as {
    readonly file_infos: readonly FileInfo[]
  }
  const [file] = answer.file_infos
  if (!file) throw new Error('Mattermost took a file without saying which.')
  return file.id
}

export const createFileCalls = (send: Send): FileCalls => ({
  upload: (channel, name, bytes) => upload(send, channel, name, bytes),
  fileInfo: async (id) =>
    // The documented shape of the answer.
    (await readJson(await send({ method: 'GET', path: `/api/v4/files/${encodeURIComponent(id)}/info` }))) as FileInfo,
  fileContent: async (id) =>
    new Uint8Array(
      await (await send({ method: 'GET', path: `/api/v4/files/${encodeURIComponent(id)}` })).arrayBuffer(),
    ),
})
