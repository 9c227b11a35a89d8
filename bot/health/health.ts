import { within } from '../platforms/within.ts'
import type { Said } from '../say.ts'
import type { Check } from './check.ts'

/** Something that can say whether it works. */
export type CheckSource = () => Promise<readonly Check[]>

/** A workspace of a platform: what is known of it is for those who speak there. */
export interface Whereabouts {
  readonly platform: string
  readonly workspace: string
}

/** All that an administrator can be told of. */
export interface Health {
  /** Adds what can be checked, of one workspace or of the installation. Returns what takes it away. */
  readonly add: (name: Said, source: CheckSource, where?: Whereabouts) => () => void
  /**
   * Asks all at once, of the installation and of the workspace given. None is waited for longer than a few seconds, none fails:
   * what does not answer is said.
   */
  readonly check: (where: Whereabouts) => Promise<readonly Check[]>
}

interface Source {
  readonly name: Said
  readonly check: CheckSource
  readonly where: Whereabouts | undefined
}

const PATIENCE = 5_000

/** A registry that platforms add themselves to as they start. */
export function createHealth(patience = PATIENCE): Health {
  const sources = new Set<Source>()
  return {
    add: (name, check, where) => {
      const source = { name, check, where }
      sources.add(source)
      return () => void sources.delete(source)
    },
    check: async ({ platform, workspace }) => {
      const here = [...sources].filter(
        ({ where }) => !where || (where.platform === platform && where.workspace === workspace),
      )
      return (await Promise.all(here.map((source) => look(patience, source)))).flat()
    },
  }
}

async function look(patience: number, { name, check }: Source): Promise<readonly Check[]> {
  try {
    const late = { name, isGood: false, found: { key: 'health.no-answer' }, mend: SILENT } as const
    return (await within(patience, check())) ?? [late]
  } catch (error) {
    const code = error instanceof Error ? error.name : 'unknown'
    return [{ name, isGood: false, found: { key: 'health.check-failed', values: { code } }, mend: SILENT }]
  }
}

const SILENT: Said = { key: 'health.look-in-log' }
