import { AppError, noPermission } from '../state/app-error.ts'
import { canRead, membersOf } from '../state/channels.ts'
import { newId } from '../state/ids.ts'
import type { Fields, StoredFile } from '../state/types.ts'
import type { World } from '../state/world.ts'
import type { Call, On } from './call.ts'

const infoOf = ({ id, user_id, post_id, create_at, name, bytes, mime_type }: StoredFile): Fields => ({
  ...{ id, user_id, post_id, create_at, update_at: create_at, delete_at: 0, name },
  ...{ extension: name.split('.').at(-1) ?? '', size: bytes.length, mime_type, has_preview_image: false },
})

async function readForm({ request }: Call): Promise<FormData> {
  const body = request.body instanceof Buffer ? new Uint8Array(request.body) : new Uint8Array()
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  return new Response(body, { headers }).formData()
}

async function sentFiles(call: Call): Promise<{ channel: string; files: readonly File[] }> {
  const name = call.query('filename')
  if (name !== undefined) {
    const bytes = call.request.body instanceof Buffer ? new Uint8Array(call.request.body) : new Uint8Array()
    return { channel: call.query('channel_id') ?? '', files: [new File([bytes], name)] }
  }
  const form = await readForm(call)
  const files = form.getAll('files').filter((each) => each instanceof File)
  return { channel: String(form.get('channel_id') ?? ''), files }
}

async function store(world: World, user_id: string, channel_id: string, file: File): Promise<StoredFile> {
  const bytes = Buffer.from(await file.arrayBuffer())
  if (bytes.length > world.settings.MaxFileSize)
    throw new AppError(
      'api.file.upload_file.too_large_detailed.app_error',
      413,
      'Unable to upload file. File is too large.',
    )
  const stored: StoredFile = {
    ...{ id: newId(), user_id, channel_id, post_id: '', name: file.name },
    ...{ mime_type: file.type || 'application/octet-stream', create_at: world.now(), bytes },
  }
  world.files.set(stored.id, stored)
  return stored
}

async function upload(call: Call): Promise<Fields> {
  const { id } = call.me()
  const { channel, files } = await sentFiles(call)
  if (!membersOf(call.world, channel).has(id)) throw noPermission()
  const stored = await Promise.all(files.map((file) => store(call.world, id, channel, file)))
  return { file_infos: stored.map(infoOf), client_ids: [] }
}

function readable(call: Call): StoredFile {
  const { id } = call.me()
  const file = call.world.files.get(call.param('id'))
  if (!file) throw new AppError('app.file_info.get.app_error', 404, 'Unable to get the file info.')
  if (file.user_id !== id && !canRead(call.world, file.channel_id, id)) throw noPermission()
  return file
}

/** `/files`. */
export function registerFiles(on: On): void {
  on('POST', '/files', 201, upload)
  on('GET', '/files/:id/info', 200, (call) => infoOf(readable(call)))
  on('GET', '/files/:id', 200, (call) => {
    const { bytes, mime_type } = readable(call)
    return call.reply.type(mime_type).send(bytes)
  })
}
