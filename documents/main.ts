/** The program that lays out one document: its JSON comes on the standard input, its file goes to the output. */
import { json } from 'node:stream/consumers'
import type { Document } from './model/document.ts'

const document = (await json(process.stdin)) as Document
const render =
  process.argv[2] === 'DOCX'
    ? (await import('./docx/render-docx.ts')).renderDocx
    : (await import('./pdf/render-pdf.ts')).renderPdf

process.stdout.write(await render(document))
