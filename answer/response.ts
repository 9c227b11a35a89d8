/** A page, and how well it answers what was asked. */
export interface PageResponse {
  readonly status: number
  readonly page: string
}

/** What a visitor is answered: a page, or another address of it to go to. */
export type Response = PageResponse | { readonly goTo: string }
