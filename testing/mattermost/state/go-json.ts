const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }

/** JSON as the server writes it. */
export const goJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, (each) => escapes[each] ?? each)
