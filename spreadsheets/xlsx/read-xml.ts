import { SaxesParser } from 'saxes'

/** What a reader does with an XML text as it comes. Names come without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

export type Attributes = Readonly<Record<string, string>>

/** Hands an XML text to a reader, piece by piece. No entity is expanded but XML's own. */
export async function readXml(pieces: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => reader.open?.(local(name), mapKeys(attributes)))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(local(name)))
  let isEmpty = true
  for await (const piece of pieces) {
    parser.write(piece)
    isEmpty &&= piece === ''
  }
  if (!isEmpty) parser.close()
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

const mapKeys = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
