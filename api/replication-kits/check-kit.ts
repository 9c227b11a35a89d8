import type { Context } from '../context.ts'
import { type WordedMistake, wordMistakes } from '../evaluation-plans/word-mistakes.ts'
import { say } from '../say.ts'
import { wordFaults } from './faults.ts'
import { LONGEST } from './import-kit.ts'
import { judgeKit } from './judge-kit.ts'
import type { Kit } from './kit.ts'
import type { Placed } from './library.ts'
import { reachExperiment, type Standing, standingOf } from './reach-target.ts'
import { readKit } from './read-kit.ts'

/** What a kit would bring, and what keeps it from being imported. */
export interface Check {
  readonly obstacle: string | null
  readonly kit: Kit | undefined
  readonly mistakes: readonly WordedMistake[]
  readonly placed: readonly Placed[]
}

interface Wish {
  readonly experimentId: string
  readonly content: string
  readonly withReferences?: boolean | null
}

/** Says what importing a kit would do. Nothing is written. */
export async function checkKit(
  context: Context,
  { experimentId, content, withReferences }: Wish,
): Promise<Check | null> {
  const { viewer } = context
  const experiment = await reachExperiment(context, experimentId)
  if (!experiment) return null
  const nothing = { obstacle: obstacleOf(context, await standingOf(context, experiment)), kit: undefined, placed: [] }
  if (content.length > LONGEST)
    return { ...nothing, mistakes: [{ path: '', message: say(viewer, 'invalid.kit-size') }] }
  const read = readKit(content)
  if (read.kind !== 'read') return { ...nothing, mistakes: wordFaults(viewer, read) }
  const judged = await judgeKit(context, read.kit, { experiment, withReferences: withReferences ?? false })
  return {
    ...nothing,
    kit: read.kit,
    mistakes: wordMistakes(viewer, judged.mistakes, judged.content),
    placed: judged.placed,
  }
}

function obstacleOf({ viewer }: Context, { open, isInForce }: Standing): string | null {
  if (isInForce) return say(viewer, 'invalid.kit-plan')
  return open ? say(viewer, 'plan.open', { version: open.version, status: open.status }) : null
}
