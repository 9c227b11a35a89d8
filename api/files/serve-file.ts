import type { FastifyInstance, FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import { findFile } from '#db/agreement-files.ts'
import type { Db, Id } from '#db/database.ts'
import { findEvidenceFile } from '#db/evidence.ts'
import type { Scope } from '#db/scope.ts'
import { authenticate, type Credentials } from '../authenticate.ts'
import type { Installation } from '../context.ts'
import type { FileType } from '../generated/resolvers.ts'
import { scopeOf } from '../viewer.ts'
import { FILE_TYPES } from './file.ts'

/** What an id is, in a path. */
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Where the bytes of a file are read. */
export const pathOfFile = (id: Id<'agreement_file'> | Id<'evidence'>): string => `/files/${id}`

/** A file is saved, never shown by us; nothing in it runs or is guessed; no one keeps it on the way. */
export const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
}

/** `GET /files/<id>`: the bytes of a file, for the same people as `Agreement.files` and `Measurement.evidence`. */
export function registerFiles(app: FastifyInstance, installation: Installation): void {
  app.get<{ Params: { id: string } }>(`/files/:id(^${UUID}$)`, async ({ params, headers }, reply) => {
    const onBehalfOf = headers['x-on-behalf-of']?.toString()
    const viewer = await viewerOf(installation, { authorization: headers.authorization, onBehalfOf })
    if (!viewer) return refuse(reply, 401, 'Send your API key: "Authorization: Bearer <API key>".')
    if (viewer.kind !== 'member' || viewer.role === 'VIEWER')
      return refuse(reply, 403, `Files are not granted to the role ${viewer.role}.`)
    const file = await find(installation.db, scopeOf(viewer), params.id)
    if (!file) return refuse(reply, 404, 'No such file.')
    const disposition = attachment(file.name)
    reply.headers({ ...HEADERS, 'content-disposition': disposition }).type(FILE_TYPES[file.type].media)
    return reply.send(Buffer.from(file.content))
  })
}

/** An agreement's file, or a piece of evidence. */
async function find(db: Db, scope: Scope, id: string) {
  // The route takes nothing but a uuid.
  const file =
    (await findFile(db, scope, id as Id<'agreement_file'>)) ?? (await findEvidenceFile(db, scope, id as Id<'evidence'>))
  // The type of a piece of evidence was found by the same rule.
  return file?.content ? { name: file.name, type: file.type as FileType, content: file.content } : undefined
}

/** Says why there is no file. */
export const refuse = (reply: FastifyReply, status: number, error: string) =>
  reply.code(status).headers(HEADERS).send({ error })

/** Who is asking; `undefined` when their credentials are not good. */
export const viewerOf = (installation: Installation, credentials: Credentials) =>
  authenticate(installation, credentials).catch((error: unknown) => {
    if (error instanceof GraphQLError) return undefined
    throw error
  })

/** RFC 6266: the name for those who read UTF-8, and one in ASCII for the others. */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
