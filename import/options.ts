import { parseArgs } from 'node:util'
import type { EstablishmentKind, ImportField, ImportFormat, ImportMappingInput } from './generated/operations.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

/** What the person asked for. */
export interface Options {
  readonly format: ImportFormat
  readonly file: string
  readonly departments: string[]
  readonly categories: string[]
  readonly mapping: ImportMappingInput | undefined
  readonly dryRun: boolean
  readonly allowClosing: boolean
  readonly report: string | undefined
  readonly url: string
  readonly key: string
}

const FORMATS: ReadonlyMap<string, ImportFormat> = new Map([
  ['finess', 'FINESS'],
  ['education', 'EDUCATION_ADDRESSES'],
  ['colleges', 'EDUCATION_COLLEGES'],
  ['annuaire', 'EDUCATION_DIRECTORY'],
  ['rna-waldec', 'RNA_WALDEC'],
  ['rna-import', 'RNA_IMPORT'],
  ['data-inclusion', 'DATA_INCLUSION'],
  ['csv', 'CSV'],
  ['finess-avec-numeros', 'FINESS_WITH_NUMBERS'],
  ['finess-sans-numeros', 'FINESS_WITHOUT_NUMBERS'],
])

const FIELDS: ReadonlyMap<string, ImportField> = new Map([
  ['key', 'KEY'],
  ['name', 'NAME'],
  ['category', 'CATEGORY'],
  ['finess', 'FINESS'],
  ['uai', 'UAI'],
  ['siret', 'SIRET'],
  ['rna', 'RNA'],
  ['address', 'ADDRESS'],
  ['postcode', 'POSTCODE'],
  ['commune', 'COMMUNE'],
  ['inseeCode', 'INSEE_CODE'],
  ['latitude', 'LATITUDE'],
  ['longitude', 'LONGITUDE'],
  ['phone', 'PHONE'],
])

const KINDS: readonly EstablishmentKind[] = ['MEDICO_SOCIAL', 'COLLEGE', 'ASSOCIATION', 'MUNICIPAL', 'HEALTH', 'OTHER']

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const KNOWN = {
  departments: text,
  categories: text,
  report: text,
  map: text,
  list: text,
  kind: text,
  url: text,
  key: text,
  'dry-run': flag,
  'allow-closing': flag,
  help: flag,
}

/** Reads the command line; `undefined` when the person asks for help. Throws what is wrong with it, in a sentence. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [name, file, ...others] = positionals
  if (name === undefined || file === undefined || others.length > 0) throw misuse(say('arguments'))
  const format = FORMATS.get(name)
  if (!format) throw misuse(say('format', { format: name }))
  const key = values.key || env['API_KEY']
  if (!key) throw misuse(say('key'))
  return {
    format,
    file,
    departments: listOf(values.departments),
    categories: listOf(values.categories),
    mapping: values.map === undefined ? undefined : readMapping(values.map, values.list ?? '', values.kind),
    dryRun: values['dry-run'],
    allowClosing: values['allow-closing'],
    report: values.report,
    url: (values.url || env['API_URL'] || 'http://localhost:4000').replace(/\/(graphql\/?)?$/, ''),
    key,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true })
  } catch (error) {
    throw misuse(error instanceof Error ? error.message : String(error))
  }
}

const misuse = (problem: string) => new Stop(say('usage', { problem }))

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** « name=Nom,postcode=Code postal » */
function readMapping(map: string, list: string, kindName: string | undefined): ImportMappingInput {
  const columns = listOf(map).map((part) => {
    const [, name = '', column = ''] = /^(\w+)\s*=\s*(.+)$/.exec(part) ?? []
    const field = FIELDS.get(name)
    if (!field) throw misuse(say('map', { part }))
    return { field, column }
  })
  const kind = KINDS.find((known) => known === (kindName ?? 'OTHER'))
  if (!kind) throw misuse(say('kind', { kind: kindName ?? '' }))
  return { list, columns, kind }
}
