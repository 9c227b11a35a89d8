import { BilanByIdDocument, type BilanPartsFragment } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'

export type Bilan = BilanPartsFragment
export type Party = Bilan['parties'][number]
export type Question = Bilan['sections'][number]['question']

/** The bilan of a button, as it now stands. */
export async function reachBilan(session: Session, id: string): Promise<Bilan | undefined> {
  const { node } = await session.ask(BilanByIdDocument, { id })
  if (node?.__typename !== 'Bilan') return undefined
  session.recent.choose(node.experiment.id)
  return node
}

/** `bilan`, or `bilan party`: what a button about a party says. A party is known by its name, which may have spaces. */
export function readArgument(argument: string): { readonly id: string; readonly rest: string } {
  const [id = ''] = argument.split(' ')
  return { id, rest: argument.slice(id.length + 1) }
}
