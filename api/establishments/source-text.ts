import { say } from '../say.ts'
import type { Viewer } from '../viewer.ts'
import { LIST_SOURCE } from './import-plan.ts'

/** Where an establishment comes from, and under which licence, in the viewer's language. */
export const sourceText = (viewer: Viewer, source: string): string =>
  source.startsWith(LIST_SOURCE)
    ? say(viewer, 'list-source', { list: source.slice(LIST_SOURCE.length) })
    : say(viewer, `source.${source}` as 'source.FINESS')
