/** Resolvers `R`, with every field that the row does not already carry made mandatory. */
export type Complete<R, Row = unknown> = R & Required<Pick<R, Exclude<keyof R, keyof Row | '__isTypeOf'>>>

/** Resolvers of a node, whose row id is a bare uuid: `id` is mandatory too. */
export type CompleteNode<R, Row> = Complete<R, Omit<Row, 'id'>>
