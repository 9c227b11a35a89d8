import { Refusal } from './refusal.ts'

const startsWith = (bytes: Uint8Array, hex: string) =>
  Buffer.from(bytes.subarray(0, hex.length / 2)).equals(Buffer.from(hex, 'hex'))

const ZIP = '504b0304'
const EMPTY_ZIP = '504b0506'
/** Compound files: `.xls`, and workbooks under a password. */
const COMPOUND = 'd0cf11e0a1b11ae1'
/** PDF, PNG, JPEG, GIF, gzip, 7z, RTF. */
const OTHERS = ['25504446', '89504e47', 'ffd8ff', '47494638', '1f8b', '377abcaf', '7b5c727466']
const UTF_16 = ['fffe', 'feff']

/** Tells a workbook from a CSV by its first bytes; refuses what is neither. */
export function recogniseFile(bytes: Uint8Array): 'CSV' | 'XLSX' {
  if (bytes.length === 0) throw new Refusal('EMPTY')
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'XLSX'
  if (startsWith(bytes, COMPOUND)) throw new Refusal(isEncrypted(bytes) ? 'PASSWORD' : 'OLD_EXCEL')
  if (OTHERS.some((mark) => startsWith(bytes, mark))) throw new Refusal('NOT_A_TABLE')
  const isUtf16 = UTF_16.some((mark) => startsWith(bytes, mark))
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) throw new Refusal('NOT_A_TABLE')
  if (/^\s*<(!doctype|html|\?xml)/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))) {
    throw new Refusal('NOT_A_TABLE')
  }
  return 'CSV'
}

/** A workbook under a password is a compound file with a stream of this name, in UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
