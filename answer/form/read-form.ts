import { randomUUID } from 'node:crypto'
import { controlsOf, type Field, type Values } from './field.ts'

/** A form as it was sent. */
export interface SentForm {
  /** Drawn when the form was shown: sent twice, it is recorded once. */
  readonly clientKey: string
  readonly values: Values
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads what was sent: only the fields asked for, without the characters that no database keeps. */
export function readForm(fields: readonly Field[], body: unknown): SentForm {
  const sent = new Map(Object.entries(body ?? {}))
  const read = (name: string) => clean(sent.get(name))
  const clientKey = read('clientKey')
  return {
    clientKey: UUID.test(clientKey) ? clientKey : randomUUID(),
    values: Object.fromEntries(fields.flatMap(controlsOf).map((name) => [name, read(name)])),
  }
}

/** Browsers end lines with two characters, which would count twice. */
const clean = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n') : ''
