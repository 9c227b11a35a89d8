import type { Fields } from '../types.ts'

/** One complaint about a payload, and where. */
export interface Complaint {
  readonly path: string
  readonly message: string
}

/** Looks at a value and says what Slack would refuse. */
export type Check = (value: unknown, path: string) => readonly Complaint[]

/** Narrows to a JSON object. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const complain = (path: string, message: string): readonly Complaint[] => [{ path, message }]

/** A string of `min` to `max` characters. */
export const string =
  (max: number, min = 1): Check =>
  (value, path) => {
    if (typeof value !== 'string') return complain(path, 'must be a string')
    if (value.length < min) return complain(path, `must be more than ${min - 1} characters`)
    return value.length > max ? complain(path, `must be less than ${max + 1} characters`) : []
  }

/** A string of a given form. */
export const matching =
  (pattern: RegExp, name: string): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : complain(path, `must be a valid ${name}`)

/** One of the given words. */
export const word =
  (...words: readonly string[]): Check =>
  (value, path) =>
    words.includes(String(value)) ? [] : complain(path, `must be one of: ${words.join(', ')}`)

/** True or false. */
export const flag: Check = (value, path) => (typeof value === 'boolean' ? [] : complain(path, 'must be a boolean'))

/** A whole number between bounds. */
export const integer =
  (min: number, max: number): Check =>
  (value, path) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? []
      : complain(path, `must be an integer between ${min} and ${max}`)

/** A list of `min` to `max` items, each checked. */
export const list =
  (item: Check, max: number, min = 1): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return complain(path, 'must be an array')
    if (value.length > max) return complain(path, `no more than ${max} items allowed`)
    if (value.length < min) return complain(path, `no fewer than ${min} items allowed`)
    return value.flatMap((one, index) => item(one, `${path}/${index}`))
  }

/** An object with these fields, and no other. */
export const shape =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path) => {
    if (!isFields(value)) return complain(path, 'must be an object')
    const checks = { ...required, ...optional }
    const missing = Object.keys(required).filter((key) => value[key] === undefined)
    const unknown = Object.keys(value).filter((key) => value[key] !== undefined && !(key in checks))
    return [
      ...missing.map((key) => ({ path, message: `missing required field: ${key}` })),
      ...unknown.map((key) => ({ path, message: `invalid additional property: ${key}` })),
      ...Object.entries(checks).flatMap(([key, check]) =>
        value[key] === undefined ? [] : check(value[key], `${path}/${key}`),
      ),
    ]
  }

/** An object whose `type` picks its check. */
export const byType =
  (kinds: Readonly<Record<string, Check>>, what: string): Check =>
  (value, path) => {
    if (!isFields(value)) return complain(path, 'must be an object')
    const check = Object.hasOwn(kinds, String(value.type)) ? kinds[String(value.type)] : undefined
    return check ? check(value, path) : complain(path, `unsupported ${what}: ${value.type}`)
  }

/** Adds a check over the whole object, run only when its parts are sound. */
export const also =
  (check: Check, whole: (value: Fields) => string | undefined): Check =>
  (value, path) => {
    const complaints = check(value, path)
    if (complaints.length > 0 || !isFields(value)) return complaints
    const message = whole(value)
    return message ? complain(path, message) : []
  }
