import { create } from 'xmlbuilder2'

/** An element, before it is written. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text?: string
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Element[],
): Element => ({ name, attributes, children })

/** Free text: every text of IATI is one. */
export const narrative = (text: string): Element => ({
  name: 'narrative',
  attributes: {},
  children: [],
  text: clean(text),
})

/** XML has no way to write these characters. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take away.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Writes a document; what is not well-formed is an error, never a file. */
export function writeXml(root: Element): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  append(document, root)
  return document.end({ prettyPrint: true, wellFormed: true })
}

/** Of `xml:lang`. */
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

type Builder = ReturnType<typeof create>

function append(parent: Builder, { name, attributes, children, text }: Element): void {
  const node = parent.ele(name)
  for (const [key, value] of Object.entries(attributes))
    node.att(key.startsWith('xml:') ? XML_NAMESPACE : null, key, clean(value))
  if (text !== undefined) node.txt(text)
  for (const child of children) append(node, child)
}
