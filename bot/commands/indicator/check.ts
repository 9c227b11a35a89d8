import {
  CheckMeasurementsDocument,
  type MeasurementEntryInput,
  type MistakePartsFragment,
} from '../../generated/operations.ts'
import type { Field } from '../../model/form.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** What the API would say of entries: what is wrong, and what seems strange, each with the entry that it is about. */
export interface Checked {
  readonly mistakes: readonly MistakePartsFragment[]
  readonly warnings: readonly { readonly index: number; readonly message: string }[]
}

/** Asks the API what it would say of entries; nothing is written. */
export async function checkEntries(session: Session, entries: readonly MeasurementEntryInput[]): Promise<Checked> {
  if (entries.length === 0) return { mistakes: [], warnings: [] }
  return (await session.ask(CheckMeasurementsDocument, { entries: [...entries] })).checkMeasurements
}

/** What seems strange about a value that could be saved: asked about before it is. What is wrong is said when it is saved. */
export const doubtsAbout = async (session: Session, entry: MeasurementEntryInput): Promise<readonly string[]> =>
  (await checkEntries(session, [entry])).warnings.map(({ message }) => message)

/** What seems strange, one line each. */
export const linesOf = (doubts: readonly string[]): string => doubts.map((message) => `⚠️ ${message}`).join('\n')

/** Above a form: what seems strange in what it is filled with. */
export const doubtsAbove = ({ say }: Session, doubts: readonly string[]): Rich =>
  doubts.length > 0 ? [`\n${linesOf(doubts)}\n${say('indicator.nothing-yet')}`] : []

/** The box that says that what seems strange is right. A value changed instead needs no box. */
export const confirmField = ({ say }: Session): Field => ({
  type: 'check',
  id: 'confirm',
  label: say('indicator.confirm-field'),
  option: { label: say('indicator.confirm-box'), value: 'yes' },
  optional: true,
})
