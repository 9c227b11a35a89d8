/** A slice of an ordered list: at most `limit` rows, those that follow the row whose sort values are `after`. */
export interface Page<After extends readonly unknown[] = readonly unknown[]> {
  readonly limit: number
  readonly after: After | undefined
}
