import type { ExperimentNeedsRow } from '#db/experiment-needs.ts'
import type { MatchRow } from '#db/matches.ts'

/** What an experiment looks for; the département is where it looks when it names no commune. */
export type Sought = Pick<ExperimentNeedsRow, 'kinds' | 'categories' | 'audiences' | 'challenge' | 'inseeCodes'> & {
  readonly department: string
}

/** An establishment, what is known of it, and what was sought. */
export interface RankedEstablishment extends Omit<MatchRow, 'id' | 'distance'> {
  readonly establishmentId: MatchRow['id']
  readonly kilometres: number | null
  readonly sought: Sought
}
