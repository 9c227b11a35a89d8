import { ExperimentsToIntroduceDocument, type ExperimentsToIntroduceQuery } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'

/** An experiment that may ask for introductions. */
export type Asker = ExperimentsToIntroduceQuery['experiments']['edges'][number]['node']

/** The experiments that the person may ask for. */
export async function findAskers(session: Session): Promise<Asker[]> {
  const { experiments } = await session.ask(ExperimentsToIntroduceDocument, {})
  return experiments.edges
    .map(({ node }) => node)
    .filter(({ viewerCanRequestIntroduction }) => viewerCanRequestIntroduction)
}
