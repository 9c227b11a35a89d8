/** Texts that people write in a plan, trimmed; what is missing or too long is reported. */
import { trimmed } from '../words.ts'
import type { Report } from './report.ts'
import type { FieldName } from './worded-sheet.ts'

type Raw = string | null | undefined

/** A text that may be left out. */
export function optionalText(report: Report, path: string, field: FieldName, raw: Raw, max: number): string | null {
  const text = trimmed(raw)
  if (text && text.length > max) report.add(path, 'too-long', { field, values: { max } })
  return text
}

/** A text that is needed; empty when it is missing, which is reported. */
export function neededText(report: Report, path: string, field: FieldName, raw: Raw, max: number): string {
  const text = optionalText(report, path, field, raw, max)
  if (!text) report.add(path, 'needed', { field })
  return text ?? ''
}

/** Things by their keys: the place of each in its list. Two that share a key are reported. */
export function placesByKey(
  report: Report,
  path: string,
  things: readonly { readonly key: string }[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, { key }] of things.entries()) {
    if (places.has(key)) report.add(`${path}.${place}.key`, 'key-twice', { values: { key } })
    else places.set(key, place)
  }
  return places
}

/** The place of a thing named by its key; one that is not there is reported, and stands for the first. */
export function placeOfKey(report: Report, path: string, places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key)
  if (place === undefined) report.add(path, 'key-unknown', { values: { key } })
  return place ?? 0
}
