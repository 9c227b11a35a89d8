import { expect, test } from 'vitest'
import { bytesOf, safeName, typeOfFile } from './file.ts'

/** The header of the first entry of an archive, then its name and what it holds. */
const zip = (text: string) => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(26), Buffer.from(text)])

const files: [string, Buffer, string | undefined][] = [
  ['un PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'PDF'],
  ['une image PNG', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'PNG'],
  ['une photographie JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'JPEG'],
  ['un texte Word', zip('[Content_Types].xml…PKword/document.xml'), 'DOCX'],
  ['un texte LibreOffice', zip('mimetypeapplication/vnd.oasis.opendocument.textPK'), 'ODT'],
  ['un texte Word à macros', zip('[Content_Types].xmlPKword/document.xmlPKword/vbaProject.bin'), undefined],
  ['un tableur LibreOffice', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'), 'ODS'],
  ['un tableur Excel', zip('[Content_Types].xml…PKxl/workbook.xml'), 'XLSX'],
  ['un tableur Excel à macros', zip('[Content_Types].xmlPKxl/workbook.xmlPKxl/vbaProject.bin'), undefined],
  ['un dessin LibreOffice', zip('mimetypeapplication/vnd.oasis.opendocument.graphicsPK'), undefined],
  ['une archive', zip('photos/1.jpg'), undefined],
  ['un programme', Buffer.from('MZ\x90\x00'), undefined],
  ['une page web', Buffer.from('<html>%PDF-'), undefined],
  ['une image qui porte du code', Buffer.from('<svg onload="alert(1)">'), undefined],
  ['trop peu d’octets', Buffer.from('%P'), undefined],
]
test.for(files)('%s est reconnu à ses octets', ([, bytes, type]) => {
  expect(typeOfFile(bytes)).toBe(type)
})

const names: [string, string][] = [
  ['Convention signée.pdf', 'Convention signée.pdf'],
  ['facture.exe', 'facture.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\moi\\convention.docx', 'convention.pdf'],
  ['conv\r\nSet-Cookie: a=b.pdf', 'convSet-Cookie- a=b.pdf'],
  ['facture\u202Efdp.exe', 'facturefdp.pdf'],
  ['..', 'convention.pdf'],
  ['', 'convention.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(120)}.pdf`],
]
test.for(names)('« %s » devient « %s »', ([typed, name]) => {
  expect(safeName(typed, 'PDF')).toBe(name)
})

test('ce qui n’est pas du base64 n’est pas lu à moitié', () => {
  expect(bytesOf('JVBERi0=')?.toString()).toBe('%PDF-')
  for (const text of ['JVBERi0', 'JVBE Ri0=', 'data:;base64,JVBERi0=', '€']) expect(bytesOf(text)).toBeUndefined()
})
