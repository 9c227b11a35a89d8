/** A gesture that nobody could make: a stranger, an unknown channel, a choice not proposed. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
  readonly statusCode = 400
}
