import type { Decoded } from './decoded.ts'

/** No object is as long: a brace was left open. */
const LONGEST_OBJECT = 1_000_000

/** Writes the objects of a JSON array one a line, as they are read; what is not an object of the array is passed over. */
export async function* objectLines(texts: AsyncIterable<Decoded>): AsyncGenerator<Decoded> {
  let rest = ''
  for await (const { text, bytes } of texts) {
    rest += text
    const { lines, left } = takeObjects(rest)
    rest = left
    yield { text: lines.map((line) => `${line}\n`).join(''), bytes }
  }
  if (rest.includes('{')) yield { text: oneLine(rest.slice(rest.indexOf('{'))), bytes: 0 }
}

function takeObjects(text: string): { readonly lines: readonly string[]; readonly left: string } {
  const lines: string[] = []
  let at = text.indexOf('{')
  while (at >= 0) {
    const end = endOfObject(text, at)
    if (end < 0 && text.length - at < LONGEST_OBJECT) return { lines, left: text.slice(at) }
    // A broken object is sent as far as its first line goes: it will be told, and the next ones read.
    const stop = end < 0 ? text.indexOf('\n', at) + 1 || at + LONGEST_OBJECT : end
    lines.push(oneLine(text.slice(at, stop)))
    at = text.indexOf('{', stop)
  }
  return { lines, left: '' }
}

/** Line breaks stand between values only: inside a string, JSON writes them otherwise. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

/** Just after the brace that closes the object opened there; -1 when the text ends before. */
function endOfObject(text: string, start: number): number {
  const marks = /["{}]/g
  marks.lastIndex = start
  let depth = 0
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      marks.lastIndex = endOfString(text, mark.index)
      if (marks.lastIndex === 0) return -1
    } else {
      depth += mark[0] === '{' ? 1 : -1
      if (depth === 0) return mark.index + 1
    }
  }
  return -1
}

/** Just after the quote that closes the string opened there; 0 when the text ends before. */
function endOfString(text: string, open: number): number {
  const closing = /(?:\\.|[^"\\])*"/sy
  closing.lastIndex = open + 1
  return closing.test(text) ? closing.lastIndex : 0
}
