import { GraphQLError } from 'graphql'
import type { Page } from '#db/page.ts'
import { isUuid } from './ids.ts'

const MAXIMUM = 100

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A connection, as the schema shows it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What a list is sorted by: each value of a cursor is checked against its kind before it reaches SQL. */
type SortKind = 'date' | 'instant' | 'uuid' | 'text' | 'rank' | 'score' | 'distance'
type SortValue<Kind> = Kind extends 'rank' | 'score' ? number : Kind extends 'distance' ? number | null : string
type SortValues<Kinds extends readonly SortKind[]> = { readonly [Index in keyof Kinds]: SortValue<Kinds[Index]> }

const ISO_DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/
const ISO_INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** `Date` takes the 31st of February for the 3rd of March; PostgreSQL does not. */
const isRealDay = (day: string) => {
  const at = Date.parse(day.slice(0, 10))
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day.slice(0, 10)
}

const patterns: Record<SortKind, (value: unknown) => boolean> = {
  date: (value) => typeof value === 'string' && ISO_DAY.test(value) && isRealDay(value),
  instant: (value) =>
    typeof value === 'string' && ISO_INSTANT.test(value) && isRealDay(value) && !Number.isNaN(Date.parse(value)),
  uuid: (value) => typeof value === 'string' && isUuid(value),
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  rank: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000,
  score: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1000,
  distance: (value) => value === null || typeof value === 'number',
}

/** Reads a page asked for, one row longer than asked: the extra row tells whether there is a next page. */
export function toPage<const Kinds extends readonly SortKind[]>(
  { first, after }: PageArguments,
  kinds: Kinds,
): Page<SortValues<Kinds>> {
  return { limit: sizeOf(first) + 1, after: after ? parseCursor(after, kinds) : undefined }
}

/** Makes a connection of the rows found for `toPage`; `sortValues` are what the rows are ordered by. */
export function toConnection<Row>(
  rows: readonly Row[],
  { first }: PageArguments,
  sortValues: (row: Row) => readonly (string | number | null)[],
): Connection<Row> {
  const size = sizeOf(first)
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: toCursor(sortValues(node)) }))
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } }
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? 20
  if (size < 1 || size > MAXIMUM) throw badInput(`first must be from 1 to ${MAXIMUM}.`)
  return size
}

const toCursor = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

function parseCursor<Kinds extends readonly SortKind[]>(cursor: string, kinds: Kinds): SortValues<Kinds> {
  const values = parseJson(Buffer.from(cursor, 'base64url').toString())
  const fits =
    Array.isArray(values) &&
    values.length === kinds.length &&
    kinds.every((kind, index) => patterns[kind](values[index]))
  if (!fits) throw badInput('after must be the endCursor of another page of the same query.')
  return values as unknown as SortValues<Kinds>
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An argument that no client should send: a programming error of theirs, not a refusal for a person. */
export const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
