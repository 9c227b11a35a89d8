/** The rules of files: what is kept, under which name. Pure. */
import type { FileType } from '../generated/resolvers.ts'

/** The largest file kept: 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024

const LONGEST_NAME = 120

/** How each type is named and told to a browser. */
export const FILE_TYPES: Readonly<Record<FileType, { readonly extension: string; readonly media: string }>> = {
  PDF: { extension: 'pdf', media: 'application/pdf' },
  DOCX: { extension: 'docx', media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  XLSX: { extension: 'xlsx', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ODT: { extension: 'odt', media: 'application/vnd.oasis.opendocument.text' },
  ODS: { extension: 'ods', media: 'application/vnd.oasis.opendocument.spreadsheet' },
  PNG: { extension: 'png', media: 'image/png' },
  JPEG: { extension: 'jpg', media: 'image/jpeg' },
}

/** The bytes that a text writes in base64; `undefined` when it is not base64, of which Node would skip what it does not read. */
export function bytesOf(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64')
  return bytes.toString('base64') === base64 ? bytes : undefined
}

const STARTS: readonly (readonly [FileType, Buffer])[] = [
  ['PDF', Buffer.from('%PDF-')],
  ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['JPEG', Buffer.from('ffd8ff', 'hex')],
]
const ZIP = Buffer.from('504b0304', 'hex')
/** A document of LibreOffice says what it is right after the first header of its archive, which is 30 bytes long; templates say more. */
const LIBRE: readonly (readonly [FileType, Buffer])[] = [
  ['ODT', Buffer.from('mimetypeapplication/vnd.oasis.opendocument.textPK')],
  ['ODS', Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK')],
]
/** A document of Microsoft Office holds such a part. */
const OFFICE: readonly (readonly [FileType, string])[] = [
  ['DOCX', 'word/document.xml'],
  ['XLSX', 'xl/workbook.xml'],
]
const MACROS = 'vbaProject.bin'

/** What a file is, by its bytes and never by its name; `undefined` for all that is not kept, programs and macros first. */
export function typeOfFile(bytes: Buffer): FileType | undefined {
  const known = STARTS.find(([, start]) => startsWith(bytes, start))?.[0]
  if (known || !startsWith(bytes, ZIP)) return known
  const libre = LIBRE.find(([, mark]) => startsWith(bytes.subarray(30), mark))?.[0]
  if (libre || bytes.includes(MACROS)) return libre
  return OFFICE.find(([, part]) => bytes.includes(part))?.[0]
}

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start)

/** A name that no computer takes for a path, a command, or another type: « convention.pdf ». */
export function safeName(typed: string, type: FileType, otherwise = 'convention'): string {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[:*?"<>|%]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...name].slice(0, LONGEST_NAME).join('').trim()
  return `${short || otherwise}.${FILE_TYPES[type].extension}`
}
