import { readJson, type Send } from './request.ts'

/** Asks for JSON. The server is the one that whoever installs has chosen: its answers have the documented shapes. */
export const createAsk =
  (send: Send) =>
  async <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T> =>
    (await readJson(await send({ method, path: `/api/v4${path}`, ...(body && { body }) }))) as T

/** Asks the REST API, and gives its answer. */
export type Ask = ReturnType<typeof createAsk>
