/**
 * Text as a tree, never as a platform's markup: what a person typed can only ever be a plain string here, and is escaped
 * by the renderer of each platform.
 */
export type Rich = readonly Inline[]

export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly text: string }

/** The same text without its marks: for notifications and places that hold plain text only. */
export const plain = (rich: Rich): string =>
  rich.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
