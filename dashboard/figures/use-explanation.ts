import { useCallback, useState } from 'react'
import { type FailureKind, kindOf } from '../api/failure.ts'
import { type Loaded, useLoaded } from '../api/use-loaded.ts'
import {
  ExplainPartDocument,
  ExplainWholeDocument,
  type FigureBasis,
  type TermViewFragment,
} from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { type Explained, type ExplainedFigure, explainedPart, explainedWhole } from './explained.ts'

/** The explanation of a figure, page by page. */
export interface Explanation {
  readonly loaded: Loaded<Explained | undefined>
  /** The values read so far. */
  readonly terms: readonly TermViewFragment[]
  /** Reads more of them; undefined once all are there. */
  readonly readMore: (() => void) | undefined
  readonly failure: FailureKind | undefined
}

/** Asks where a figure comes from. */
export function useExplanation(of: ExplainedFigure, basis: FigureBasis): Explanation {
  const { ask } = useReading()
  const [more, setMore] = useState<Readonly<{ of: Explained; pages: readonly Explained[] }>>()
  const [failure, setFailure] = useState<FailureKind>()
  const read = useCallback(
    async (after: string | null): Promise<Explained | undefined> => {
      const id = of.indicatorId
      if (of.kind === 'whole') return explainedWhole(await ask(ExplainWholeDocument, { id, basis, after }))
      const part = { id, by: of.by, inPeriod: of.inPeriod, basis, after }
      return explainedPart(await ask(ExplainPartDocument, part), of)
    },
    [ask, of, basis],
  )
  const loaded = useLoaded(useCallback(() => read(null), [read]))
  const first = loaded.data
  const pages = first ? [first, ...(more?.of === first ? more.pages : [])] : []
  const { pageInfo } = pages.at(-1)?.explanation.terms ?? {}
  const readMore = async (): Promise<void> => {
    try {
      const next = await read(pageInfo?.endCursor ?? null)
      if (first && next) setMore({ of: first, pages: [...pages.slice(1), next] })
      setFailure(undefined)
    } catch (caught) {
      setFailure(kindOf(caught))
    }
  }
  return {
    loaded,
    terms: pages.flatMap(({ explanation }) => explanation.terms.edges.map(({ node }) => node)),
    readMore: pageInfo?.hasNextPage ? () => void readMore() : undefined,
    failure,
  }
}
