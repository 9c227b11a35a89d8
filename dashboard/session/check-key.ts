import { type Ask, createAsk } from '../api/ask.ts'
import { createDownload, type Download } from '../api/download.ts'
import { Failure } from '../api/failure.ts'
import { ViewerDocument, type ViewerQuery } from '../generated/operations.ts'

/** The person behind a key. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

/** A person who has shown a good key. */
export interface Reader {
  readonly viewer: Viewer
  readonly ask: Ask
  readonly download: Download
}

/** Whose key it is; throws a `Failure` when it is nobody's. */
export async function checkKey(key: string | undefined): Promise<Reader> {
  if (!key) throw new Failure('unknown-key')
  const ask = createAsk(key)
  const { viewer } = await ask(ViewerDocument, {})
  if (!viewer) throw new Failure('bot-key')
  return { viewer, ask, download: createDownload(key) }
}
