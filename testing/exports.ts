/** The files that people download of a programme. */
import fastify from 'fastify'
import { createInProcessApi } from '#api/in-process.ts'
import type { MemberRow } from '#db/members.ts'
import { registerExports } from '../exports/register-exports.ts'
import { testLinks } from './links.ts'
import { anApiKey } from './makers/people.ts'
import { test } from './test.ts'

/** `test` with `download`: a file at a path, as a member, or as nobody. */
export const exportsTest = test
  .extend('files', async ({ db, server, clock }, { onCleanup }) => {
    const app = fastify({ forceCloseConnections: true })
    registerExports(app, createInProcessApi(server, { db, now: clock.now, links: testLinks }), clock.now)
    onCleanup(() => app.close())
    return app
  })
  .extend('download', ({ db, files }) => async (path: string, member?: MemberRow) => {
    const key = member && (await anApiKey(db, member))
    const response = await files.inject({ url: path, headers: key ? { authorization: `Bearer ${key}` } : {} })
    const { statusCode: status, headers, rawPayload: bytes } = response
    return { status, headers, bytes, text: bytes.toString('utf8') }
  })
