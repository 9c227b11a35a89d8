/**
 * The key in what was pasted: the last word, so that a whole line of the terminal (`VIEWER  demo-viewer-…`) or a header
 * (`Bearer …`) will do. `undefined` when there is none that a header could carry.
 */
export function keyIn(text: string): string | undefined {
  const key = text.trim().split(/\s+/).at(-1)
  return key && /^[\x21-\x7e]+$/.test(key) ? key : undefined
}
