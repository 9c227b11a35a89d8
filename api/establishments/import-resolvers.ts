import type { Context } from '../context.ts'
import type { ImportMappingInput, MutationResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import type { RejectedLine } from './import/establishment-input.ts'
import type { ImportMapping } from './import/plain-csv.ts'
import { addLines } from './import-add.ts'
import { beginImport } from './import-begin.ts'
import { importEstablishments } from './import-establishments.ts'
import { finishImport } from './import-finish.ts'
import type { LinesReport } from './import-lines.ts'

/** The mutations that import establishments. */
export const importMutations: Required<
  Pick<
    MutationResolvers,
    'importEstablishments' | 'beginEstablishmentImport' | 'addEstablishmentLines' | 'finishEstablishmentImport'
  >
> = {
  importEstablishments: async (_root, { input }, context) => {
    const { clientKey, format, csv, dryRun, allowClosing } = input
    const given = { clientKey, format, csv, dryRun: dryRun ?? false, allowClosing: allowClosing ?? false }
    const outcome = await importEstablishments(context, { ...given, ...extentGiven(input) })
    if (outcome.kind !== 'done') return toProblem(context, outcome)
    return { ...outcome, ...toReport(context, outcome), __typename: 'ImportEstablishmentsSuccess' }
  },
  beginEstablishmentImport: async (_root, { input }, context) => {
    const { clientKey, format, header } = input
    const outcome = await beginImport(context, clientKey, { format, header, ...extentGiven(input) })
    if (outcome.kind !== 'done') return toProblem(context, outcome)
    return { importId: outcome.importId, __typename: 'BeginEstablishmentImportSuccess' }
  },
  addEstablishmentLines: async (_root, { input }, context) => {
    const outcome = await addLines(context, input)
    if (outcome.kind !== 'done') return toProblem(context, outcome)
    return { ...toReport(context, outcome), __typename: 'AddEstablishmentLinesSuccess' }
  },
  finishEstablishmentImport: async (_root, { input }, context) => {
    const { dryRun, allowClosing } = input
    const given = { ...input, dryRun: dryRun ?? false, allowClosing: allowClosing ?? false }
    const outcome = await finishImport(context, given)
    if (outcome.kind !== 'done') return toProblem(context, outcome)
    return { ...outcome, __typename: 'FinishEstablishmentImportSuccess' }
  },
}

interface ExtentInput {
  readonly departments?: readonly string[] | null | undefined
  readonly categories?: readonly string[] | null | undefined
  readonly mapping?: ImportMappingInput | null | undefined
}

const extentGiven = ({ departments, categories, mapping }: ExtentInput) => ({
  departments: departments ?? [],
  categories: categories ?? [],
  mapping: mapping ? toMapping(mapping) : undefined,
})

const toMapping = ({ list, columns, kind }: ImportMappingInput): ImportMapping => ({
  list,
  columns,
  kind: kind ?? 'OTHER',
})

const toReport = (context: Context, { rejected, warnings }: LinesReport) => ({
  rejected: toLines(context, rejected),
  warnings: toLines(context, warnings),
})

const toLines = ({ viewer }: Context, lines: readonly RejectedLine[]) =>
  lines.map((line) => ({ ...line, reason: say(viewer, `import.${line.reason}`) }))
