import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars'

const decimal = /^[+-]?(\d{1,30})(\.\d{1,20})?$/

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  if (typeof text === 'string' && decimal.test(text)) return text
  throw new GraphQLError(`Decimal cannot represent ${JSON.stringify(value)}: write it like "1234.5".`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** Exact decimals travel as strings, from the database's `numeric` to the client. */
const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number, as a string in plain notation ("1234.5"), never a float.',
  serialize: (value) => String(value),
  parseValue: parseDecimal,
  parseLiteral: (node) =>
    parseDecimal(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null),
})

const localDate = GraphQLLocalDate.toConfig()

/** Reads a calendar date; the calendar of the database has no year 0000. */
export function parseDate(value: unknown): string {
  const date: string = localDate.parseValue(value)
  if (!date.startsWith('0000')) return date
  throw new GraphQLError('Date has no year 0000.', { extensions: { code: 'BAD_USER_INPUT' } })
}

/** A calendar date; checked on the way in, and already `YYYY-MM-DD` on the way out. */
const CalendarDate = new GraphQLScalarType({
  ...localDate,
  name: 'Date',
  serialize: String,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
})

/** An instant; rows that come as JSON from the database carry it as text. */
const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
})

export const scalars = { Decimal, Date: CalendarDate, DateTime, JSON: GraphQLJSON }
