import { Refusal } from '../refusal.ts'
import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/** The texts of a workbook, which its cells point to by rank. */
export async function readSharedStrings(archive: Archive, part: string | undefined, most: number): Promise<string[]> {
  const strings: string[] = []
  if (part === undefined) return strings
  const reader = createTextReader()
  await readXml(archive.read(part), {
    open: (name) => reader.open(name),
    text: (text) => reader.text(text),
    close: (name) => {
      reader.close(name)
      if (name === 'si') strings.push(reader.take())
      if (strings.length > most) throw new Refusal('TOO_MANY_CELLS')
    },
  })
  return strings
}

/** Puts together the pieces of a rich text, without the phonetic guide that some languages add. */
export function createTextReader() {
  let [text, isOpen, phonetic] = ['', false, false]
  return {
    open(name: string) {
      if (name === 'rPh') phonetic = true
      isOpen = name === 't' && !phonetic
    },
    text(piece: string) {
      if (isOpen) text += piece
    },
    close(name: string) {
      if (name === 'rPh') phonetic = false
      if (name === 't') isOpen = false
    },
    take(): string {
      const taken = unescapeText(text)
      text = ''
      return taken
    },
  }
}

/** A workbook writes the characters that XML refuses as « _x000D_ ». */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
