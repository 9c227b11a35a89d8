import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Value } from '#spreadsheets/writing/table.ts'
import { streamCsv } from '#spreadsheets/writing/write-csv.ts'
import { TABLES } from './all-tables.ts'
import type { Api, Ask } from './api.ts'
import { ReaderDocument } from './generated/operations.ts'
import { HEADERS } from './headers.ts'
import { refusalOf, refuse } from './refusal.ts'
import { registerPublished } from './register-published.ts'
import { askAs } from './sender.ts'
import type { ExportTable, Wish } from './table.ts'
import { type Words, wordsFor } from './words.ts'
import { workbookOf } from './workbook.ts'

const FILE = /^([a-z-]+)\.(csv|xlsx)$/

/** Workbooks take memory: whoever comes after these is asked to wait. */
const MOST_AT_ONCE = 3

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

interface Asked {
  readonly table: ExportTable
  readonly format: keyof typeof MEDIA
  readonly wish: Wish
}

/** `GET /exports/<table>.csv` and `.xlsx`: any table, as whoever sends an API key may see it; and the published formats. */
export function registerExports(app: FastifyInstance, api: Api, now = () => new Date()): void {
  registerPublished(app, api, now)
  let atOnce = 0
  app.get('/exports/:file', { exposeHeadRoute: false }, async (request, reply) => {
    reply.headers(HEADERS)
    const asked = askedOf(request)
    if (!asked) return refuse(request, reply, 'unknown')
    if (asked.format === 'xlsx' && atOnce >= MOST_AT_ONCE)
      return refuse(request, reply.header('retry-after', '60'), 'busy')
    atOnce += 1
    try {
      return await send(reply, await open(askAs(api, request), asked), { ...asked, now: now() })
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return refuse(request, reply, refusal)
    } finally {
      atOnce -= 1
    }
  })
}

function askedOf({ params, query }: FastifyRequest): Asked | undefined {
  const [, name, format] = FILE.exec((params as { readonly file: string }).file) ?? []
  const table = TABLES.find((each) => each.name === name)
  if (!table || (format !== 'csv' && format !== 'xlsx')) return undefined
  const { experience, publie } = query as { readonly experience?: unknown; readonly publie?: unknown }
  const experimentId = typeof experience === 'string' && experience !== '' ? experience : undefined
  return { table, format, wish: { experimentId, published: publie !== undefined } }
}

type Pages = AsyncIterable<readonly (readonly Value[])[]>

/** Reads the first lines: whoever may not have them is told so before anything is sent. */
async function open(ask: Ask, { table, wish }: Asked): Promise<{ readonly words: Words; readonly pages: Pages }> {
  const { viewer } = await ask(ReaderDocument, {})
  const words = wordsFor(viewer?.language ?? 'FR', viewer?.timeZone ?? 'UTC')
  const pages = table.pages(ask, wish, words)[Symbol.asyncIterator]()
  const first = await pages.next()
  return { words, pages: from(first, pages) }
}

async function* from<Page>(first: IteratorResult<Page>, rest: AsyncIterator<Page>): AsyncGenerator<Page> {
  for (let result = first; !result.done; result = await rest.next()) yield result.value
}

async function send(
  reply: FastifyReply,
  { words, pages }: { readonly words: Words; readonly pages: Pages },
  { table, format, now }: Asked & { readonly now: Date },
): Promise<FastifyReply> {
  const columns = table.heads.map((head) => ({ header: words.head(head) }))
  const body =
    format === 'csv'
      ? Readable.from(streamCsv(columns, pages, words.language))
      : Buffer.from(await workbookOf({ table, words, pages }, now))
  return reply
    .type(MEDIA[format])
    .header('content-disposition', `attachment; filename="${table.name}.${format}"`)
    .send(body)
}
