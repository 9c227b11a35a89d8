import type { CellPartsFragment, MeasurementEntryInput } from '../../../generated/operations.ts'
import { partOf } from '../../../language/measured.ts'
import { writeAnswer } from '../../../language/write-said.ts'
import type { TextField } from '../../../model/form.ts'
import type { Session } from '../../../session.ts'
import { formatOf } from '../answer-fields.ts'
import { linesOf } from '../check.ts'

const NONE = '-'
const LONGEST_TEXT = 3000
const LONGEST = 560

/** What the name of a field tells: a cell, and the version that was shown in it. */
export type CellIds = Pick<MeasurementEntryInput, 'indicatorId'> & {
  readonly siteId: string | null
  readonly groupId: string | null
  readonly replaces: string | null
}

/** The field of a cell: its name carries the cell, and the version shown. */
export const fieldIdOf = ({ indicator, site, group, measurement }: CellPartsFragment): string =>
  ['cell', indicator.id, site?.id ?? NONE, group?.id ?? NONE, measurement?.id ?? NONE].join('|')

/** What the name of a field tells; nothing when it is not a cell's. */
export function readFieldId(id: string): CellIds | undefined {
  const [name, indicatorId, siteId = NONE, groupId = NONE, replaces = NONE] = id.split('|')
  if (name !== 'cell' || !indicatorId) return undefined
  const known = (part: string) => (part === NONE ? null : part)
  return { indicatorId, siteId: known(siteId), groupId: known(groupId), replaces: known(replaces) }
}

/** What was typed in a cell already, and what seems strange in it. */
export interface TypedCell {
  readonly typed: string | undefined
  readonly doubts: readonly string[]
}

/** The field of a cell in the form of a whole period, filled with what was typed already, or with what is there. */
export function cellField(session: Session, cell: CellPartsFragment, { typed, doubts }: TypedCell): TextField {
  const { indicator, measurement } = cell
  const { language } = session.viewer
  const isText = indicator.kind === 'TEXT'
  const name = [indicator.name, partOf(cell)].filter(Boolean).join(' — ')
  const hint = doubts.length > 0 ? linesOf(doubts) : hintOf(session, cell)
  return {
    type: 'text',
    id: fieldIdOf(cell),
    label: isText ? name : `${name} (${indicator.unit})`,
    optional: true,
    multiline: isText,
    maxLength: isText ? LONGEST_TEXT : LONGEST,
    initial: typed ?? (measurement ? writeAnswer(language, measurement) : ''),
    ...(hint ? { hint } : {}),
  }
}

/** How it is written, and where what is there stands. */
function hintOf({ say }: Session, { indicator, measurement }: CellPartsFragment): string {
  const note = measurement?.status === 'RETURNED' ? (measurement.statusNote ?? '') : ''
  return say('indicator.cell-hint', { format: formatOf(indicator), status: measurement?.status ?? 'NONE', note }).trim()
}
