import { keepLast } from '../../../../keep-last.ts'
import type { Fields, FileInfo } from '../types.ts'
import { doorUrl } from './permits.ts'
import { freshId, type KeptFile, type World } from './world.ts'

const FILES_KEPT = 100

interface NewFile {
  readonly name: string
  readonly size?: number
  readonly alt?: string
  readonly bytes?: Uint8Array
}

/** Keeps a file, or the announcement of one. */
export function keepFile(world: World, { name, alt, bytes, size = bytes?.length ?? 0 }: NewFile): FileInfo {
  const id = freshId('F')
  const kept: KeptFile = { id, name, size, isShared: false, ...(alt && { alt }), ...(bytes && { bytes }) }
  world.files.set(id, kept)
  keepLast(world.files, FILES_KEPT)
  return infoOf(kept)
}

/** The bytes of a file that was announced; false when it was not, or when their number is another. */
export function uploadFile(world: World, id: string, bytes: Uint8Array): boolean {
  const file = world.files.get(id)
  if (!file || file.bytes || bytes.length !== file.size) return false
  world.files.set(id, { ...file, bytes })
  return true
}

/** A file that stands in a conversation from now on; only one whose bytes are there can, and only once. */
export function shareFile(world: World, id: string): FileInfo | undefined {
  const file = world.files.get(id)
  if (!file?.bytes || file.isShared) return undefined
  world.files.set(id, { ...file, isShared: true })
  return infoOf(file)
}

const infoOf = ({ id, name, size, alt }: KeptFile): FileInfo => ({ id, name, size, ...(alt && { alt }) })

/** A file as the payloads show it. */
export const fileObject = (world: World, { id, name, size, alt }: FileInfo): Fields => {
  const url = new URL(`files/${id}`, doorUrl(world)).href
  return {
    id,
    name,
    title: name,
    size,
    filetype: name.split('.').at(-1) ?? '',
    url_private: url,
    url_private_download: url,
    ...(alt && { alt_txt: alt }),
  }
}
