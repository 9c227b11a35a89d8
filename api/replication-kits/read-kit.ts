/** Reads a kit: its shape is checked against its published schema, and all that is wrong is told at once. Pure. */
import { Ajv, type DefinedError, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import schema from './kit.schema.json' with { type: 'json' }
import { FORMAT, type Kit } from './kit.ts'

/** Something wrong in a file: where, why, and what was expected. */
export interface Fault {
  /** Such as `plan.objectives.0.title`; empty for the file as a whole. */
  readonly path: string
  readonly reason: 'missing' | 'unknown' | 'choice' | 'type' | 'empty' | 'date' | 'number' | 'null-character'
  /** The choices, or the type. */
  readonly expected?: string
}

/** A kit that was read, or why it was not. */
export type ReadKit =
  | { readonly kind: 'read'; readonly kit: Kit }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'other-format'; readonly found: string | undefined }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** The calendar of the database has no year 0000. */
const NO_YEAR_ZERO = '^(?!0000)'

let validator: ValidateFunction<Kit> | undefined

/** Compiled when a kit comes: most runs never see one. */
function validate(): ValidateFunction<Kit> {
  if (validator) return validator
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv, ['date'])
  validator = ajv.compile<Kit>(schema)
  return validator
}

export function readKit(text: string): ReadKit {
  const value = parse(text)
  if (value === undefined || value === null || typeof value !== 'object') return { kind: 'not-json' }
  const { format } = value as { readonly format?: unknown }
  if (format !== FORMAT) return { kind: 'other-format', found: typeof format === 'string' ? format : undefined }
  const check = validate()
  const faults = check(value) ? [] : (check.errors ?? []).map((error) => faultOf(error as DefinedError))
  const unstorable = unstorableIn(value, '')
  // What the schema has passed is a kit.
  return faults.length + unstorable.length === 0
    ? { kind: 'read', kit: value as Kit }
    : { kind: 'faults', faults: [...faults, ...unstorable] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function faultOf(error: DefinedError): Fault {
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`)
  switch (error.keyword) {
    case 'required':
      return { path: inside(error.params.missingProperty), reason: 'missing' }
    case 'additionalProperties':
      return { path: inside(error.params.additionalProperty), reason: 'unknown' }
    case 'enum':
      return { path, reason: 'choice', expected: choicesOf(error.params.allowedValues) }
    case 'minLength':
      return { path, reason: 'empty' }
    case 'format':
      return { path, reason: 'date' }
    case 'pattern':
      return { path, reason: error.params.pattern === NO_YEAR_ZERO ? 'date' : 'number' }
    default:
      return { path, reason: 'type', expected: expectedOf(error) }
  }
}

const choicesOf = (values: readonly unknown[]): string => values.filter((value) => value !== null).join(', ')

const expectedOf = (error: DefinedError): string =>
  error.keyword === 'type' ? ([error.params.type].flat().find((type) => type !== 'null') ?? 'other') : 'other'

/** Text that no column can hold is refused everywhere else before it comes this far; here it was inside a text. */
function unstorableIn(value: unknown, path: string): Fault[] {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed() ? [{ path, reason: 'null-character' }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => unstorableIn(each, path === '' ? key : `${path}.${key}`))
}
