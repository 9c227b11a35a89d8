/** What an import was asked, as it is kept while its file comes in. */
import type { Db, Id } from '#db/database.ts'
import { categoriesOfSource, type ImportExtent } from '#db/establishment-import-apply.ts'
import type { ImportFormat } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { parseDepartment } from './import/department.ts'
import type { RejectedLine } from './import/establishment-input.ts'
import type { FileReader } from './import/file-reader.ts'
import { categoryFilter, createImportFilter, type ImportFilter } from './import/import-filter.ts'
import { type ImportMapping, missingFields, plainCsv } from './import/plain-csv.ts'
import { type OpenFile, openFile } from './import/read-establishments.ts'
import { readers } from './import/readers.ts'

/** A file to import: its layout, its first line, and what to keep of it. */
export interface ImportPlan {
  readonly format: ImportFormat
  readonly header: string
  readonly departments: readonly string[]
  readonly categories: readonly string[]
  readonly mapping?: ImportMapping | undefined
}

/** The official formats, those that know best last: what a better source says is never replaced by a lesser one. */
const AUTHORITY: readonly (readonly ImportFormat[])[] = [
  ['CSV'],
  ['DATA_INCLUSION'],
  ['FINESS_WITHOUT_NUMBERS'],
  ['FINESS_WITH_NUMBERS', 'EDUCATION_COLLEGES'],
  ['EDUCATION_ADDRESSES', 'EDUCATION_DIRECTORY', 'RNA_IMPORT'],
  ['FINESS', 'RNA_WALDEC'],
]

/** The mark of the sources that are a list of somebody's. */
export const LIST_SOURCE = 'CSV:'

/** What the establishments of an import say they come from: each list of a person's is a source of its own. */
export const sourceOf = ({ format, mapping }: ImportPlan): string =>
  format === 'CSV' ? `${LIST_SOURCE}${mapping?.list ?? ''}` : format

/** The sources whose word an import does not replace. */
export const strongerThan = (format: ImportFormat): readonly ImportFormat[] =>
  AUTHORITY.slice(AUTHORITY.findIndex((formats) => formats.includes(format)) + 1).flat()

/** Checks what was asked, and writes the départements as the database does. */
export function parsePlan(plan: ImportPlan): ImportPlan | InvalidInput {
  const departments = plan.departments.map(parseDepartment)
  const strange = plan.departments.find((_raw, rank) => departments[rank] === undefined)
  if (strange !== undefined) return invalid('departments', 'invalid.department', { department: strange })
  if (plan.format === 'CSV') {
    const missing = plan.mapping ? missingFields(plan.mapping) : ['NAME', 'POSTCODE', 'COMMUNE', 'KEY']
    if (missing.length > 0) return invalid('mapping', 'invalid.mapping', { fields: missing.join(', ') })
    if (plan.mapping?.list.trim() === '') return invalid('mapping', 'invalid.list')
  }
  return { ...plan, departments: departments.filter((code) => code !== undefined) }
}

/** Opens the file of a plan; or says what keeps it from being read. */
export function openPlan(plan: ImportPlan): OpenFile | InvalidInput {
  const file = openFile(readerOf(plan), plan.header)
  return 'readRecords' in file ? file : refusalOf(file)
}

/** What a plan keeps of its file. */
export const filterOf = ({ departments, categories }: ImportPlan): ImportFilter =>
  createImportFilter(departments, categories)

/** The establishments that a plan speaks of: those that its file no longer holds are closed, and no other. */
export async function extentOf(db: Db, programmeId: Id<'programme'>, plan: ImportPlan): Promise<ImportExtent> {
  const source = sourceOf(plan)
  const { departments, categories } = plan
  const isKept = categoryFilter(categories)
  return {
    source,
    stronger: strongerThan(plan.format),
    departments,
    categories:
      categories.length === 0 ? undefined : (await categoriesOfSource(db, programmeId, source)).filter(isKept),
  }
}

function readerOf({ format, mapping }: ImportPlan): FileReader {
  if (format !== 'CSV') return readers[format]
  return plainCsv(mapping ?? { list: '', columns: [], kind: 'OTHER' })
}

/** A file without a line that says what its columns are cannot be read at all. */
const refusalOf = ({ reason, field }: RejectedLine): InvalidInput =>
  reason === 'EMPTY_FILE'
    ? invalid('header', 'invalid.empty-file')
    : invalid('header', 'invalid.columns', { columns: field })

const invalid = (field: string, text: InvalidInput['text'], values?: InvalidInput['values']): InvalidInput => ({
  kind: 'invalid-input',
  field,
  text,
  ...(values ? { values } : {}),
})
