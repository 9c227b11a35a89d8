declare const brand: unique symbol

/** The id of a row of one table: ids of two tables cannot be mixed up. */
export type Id<Table extends string> = string & { readonly [brand]: Table }
