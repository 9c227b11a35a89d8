import type { Ask } from './api.ts'
import { ExperimentIdsDocument } from './generated/operations.ts'
import type { Wish } from './table.ts'

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** All the nodes of a connection, a page at a time. */
export async function* paged<Node>(
  read: (after: string | null) => Promise<Connection<Node>>,
): AsyncGenerator<readonly Node[]> {
  let after: string | null = null
  do {
    const { edges, pageInfo }: Connection<Node> = await read(after)
    yield edges.map(({ node }) => node)
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null
  } while (after !== null)
}

/** What experiments hold, one experiment at a time: all those that the reader sees, or the one that is wished for. */
export async function* ofExperiments<Row>(
  ask: Ask,
  { experimentId }: Wish,
  read: (id: string) => Promise<readonly Row[] | undefined>,
): AsyncGenerator<readonly Row[]> {
  if (experimentId) {
    const rows = await read(experimentId)
    if (!rows) throw new UnknownExperiment()
    yield rows
    return
  }
  for await (const nodes of paged(async (after) => (await ask(ExperimentIdsDocument, { after })).experiments))
    for (const { id } of nodes) yield (await read(id)) ?? []
}

/** The experiment that is wished for does not exist, or the reader does not see it. */
export class UnknownExperiment extends Error {}
