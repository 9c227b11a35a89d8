import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Api, errorCodes, type Reader } from './api.ts'
import { type Bilan, bilanDocument, bilanIn } from './bilan/bilan-document.ts'
import { fileNameOf } from './bilan/file-name.ts'
import { BilanToPrintDocument, type Language } from './generated/operations.ts'
import { refuse } from './refusal.ts'
import { type Format, renderDocument } from './render.ts'

const FILE = /^(?:bilan_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(pdf|docx)$/

/** Documents are laid out one after the other, in a second or two: whoever comes after these would wait too long. */
const MOST_WAITING = 10

const MEDIA: Readonly<Record<Format, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A document is saved, never shown by us; no one keeps it on the way, and its address, which may hold a pass, goes nowhere. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'private, no-store',
}

/** `GET /bilans/<id>.pdf` and `.docx`: a bilan as a document, for those who may read it: by API key, or by `?pass=…`. */
export function registerBilans(
  app: FastifyInstance,
  api: Api,
  now = () => new Date(),
  render: Render = renderDocument,
): void {
  let waiting = 0
  app.get('/bilans/:file', { exposeHeadRoute: false }, async (request, reply) => {
    reply.headers(HEADERS)
    const asked = askedOf(request)
    if (!asked) return refuse(request, reply, 'unknown')
    const found = await find(api, readerOf(request, asked.id), asked.id)
    if ('refusal' in found) return refuse(request, reply, found.refusal)
    if (waiting >= MOST_WAITING) return refuse(request, reply.header('retry-after', '60'), 'busy')
    waiting += 1
    try {
      return await send(request, reply, { ...found, ...asked, now: now(), render })
    } finally {
      waiting -= 1
    }
  })
}

type Render = typeof renderDocument

interface Found {
  readonly bilan: Bilan
  readonly language: Language
}

interface Asked {
  readonly id: string
  readonly format: Format
}

function askedOf({ params }: FastifyRequest): Asked | undefined {
  const [, id, format] = FILE.exec((params as { readonly file: string }).file) ?? []
  return id && format ? { id, format: format === 'pdf' ? 'PDF' : 'DOCX' } : undefined
}

function readerOf({ query, headers }: FastifyRequest, id: string): Reader {
  const { pass } = query as { readonly pass?: unknown }
  if (typeof pass === 'string') return { pass, bilanId: `bilan_${id}` }
  return { authorization: headers.authorization, onBehalfOf: headers['x-on-behalf-of']?.toString() }
}

/** The bilan that the reader may read. */
async function find(api: Api, reader: Reader, id: string): Promise<Found | { readonly refusal: Refusal }> {
  try {
    const answer = await api.execute(BilanToPrintDocument, { id: `bilan_${id}` }, reader)
    const bilan = bilanIn(answer)
    return bilan ? { bilan, language: answer.viewer?.language ?? 'FR' } : { refusal: 'unknown' }
  } catch (error) {
    const [refusal] = errorCodes(error).flatMap((code) => (isKnown(code) ? [REFUSALS[code]] : []))
    if (refusal) return { refusal }
    throw error
  }
}

const REFUSALS = { LINK_UNKNOWN: 'too-late', UNAUTHENTICATED: 'no-key', FORBIDDEN: 'forbidden' } as const
type Refusal = (typeof REFUSALS)[keyof typeof REFUSALS] | 'unknown'

const isKnown = (code: unknown): code is keyof typeof REFUSALS => typeof code === 'string' && code in REFUSALS

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { bilan, language, format, now, render }: Found & Asked & { readonly now: Date; readonly render: Render },
) {
  const leaving = new AbortController()
  reply.raw.once('close', () => leaving.abort())
  try {
    const bytes = await render(bilanDocument(bilan, language, now), format, leaving.signal)
    const name = `${fileNameOf(bilan)}.${format.toLowerCase()}`
    return await reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(MEDIA[format])
      .send(Buffer.from(bytes))
  } catch (error) {
    if (leaving.signal.aborted) return reply
    request.log.error({ err: error }, 'A bilan could not be laid out')
    return refuse(request, reply, 'failed')
  }
}
