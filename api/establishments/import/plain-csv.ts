import type { EstablishmentKind, ImportField } from '../../generated/resolvers.ts'
import {
  checkFiness,
  checkInseeCode,
  checkPostcode,
  checkRna,
  checkSiret,
  checkUai,
  type IdentifierCheck,
} from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { OTHER_CATEGORY } from './finess-categories.ts'
import { withHeader } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import { checkPhone } from './phone.ts'
import type { FindPlace } from './places.ts'
import { readPosition } from './position.ts'

/** What a person said of the columns of a file. */
export interface ImportMapping {
  readonly list: string
  readonly columns: readonly { readonly field: ImportField; readonly column: string }[]
  readonly kind: EstablishmentKind
}

/** Fields that name an establishment, the best first. */
const KEYS = ['KEY', 'FINESS', 'UAI', 'RNA', 'SIRET'] as const

/** The fields that a mapping lacks: none when it can be used. */
export function missingFields({ columns }: ImportMapping): readonly string[] {
  const fields = new Set<string>(columns.map(({ field }) => field))
  const needed = ['NAME', 'POSTCODE', 'COMMUNE'].filter((field) => !fields.has(field))
  return KEYS.some((key) => fields.has(key)) ? needed : [...needed, 'KEY']
}

/** Reads a CSV file whose columns a person told. */
export function plainCsv(mapping: ImportMapping): FileReader {
  const columns = new Map(mapping.columns.map(({ field, column }) => [field, column]))
  const key = KEYS.find((field) => columns.has(field)) ?? 'KEY'
  return {
    keyColumn: columns.get(key) ?? '',
    open: withHeader({ needed: [...new Set(columns.values())], span: 50 }),
    read: (line, findPlace) => readMapped(named(line, columns), key, mapping.kind, findPlace),
  }
}

/** A line whose cells are asked for by field instead of by column. */
interface MappedLine {
  readonly line: LineChecks
  readonly column: (field: ImportField) => string
}

const named = (line: LineChecks, columns: ReadonlyMap<ImportField, string>): MappedLine => ({
  line,
  column: (field) => columns.get(field) ?? '',
})

const CHECKS: Partial<Record<ImportField, (raw: string) => IdentifierCheck>> = {
  FINESS: checkFiness,
  UAI: checkUai,
  RNA: checkRna,
  SIRET: checkSiret,
}

function readMapped(
  { line, column }: MappedLine,
  key: ImportField,
  kind: EstablishmentKind,
  findPlace: FindPlace,
): EstablishmentInput {
  const sourceKey = line.required(column(key), CHECKS[key])
  const identifier = (field: ImportField, check: (raw: string) => IdentifierCheck) =>
    field === key ? sourceKey || undefined : line.optional(column(field), check)
  const postcode = line.required(column('POSTCODE'), checkPostcode)
  const inseeCode = line.optional(column('INSEE_CODE'), checkInseeCode)
  return {
    sourceKey,
    name: line.required(column('NAME')),
    kind,
    category: line.text(column('CATEGORY')) || OTHER_CATEGORY,
    finess: identifier('FINESS', checkFiness),
    uai: identifier('UAI', checkUai),
    siret: identifier('SIRET', checkSiret),
    rna: identifier('RNA', checkRna),
    address: line.text(column('ADDRESS')),
    postcode,
    ...findPlace(line.required(column('COMMUNE')), postcode, inseeCode),
    ...readPosition(line, column('LATITUDE'), column('LONGITUDE')),
    phone: line.optional(column('PHONE'), checkPhone),
  }
}
