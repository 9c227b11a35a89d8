import { say } from '../say.ts'
import type { Block, Document, Fact, Language } from './document.ts'
import { mapTexts } from './map-texts.ts'
import { setText } from './set-text.ts'

/** A document as both renderers take it: its texts set, its tables and figures numbered. Pure. */
export function prepare(document: Document): Document {
  const { language } = document
  const number = { table: 0, figure: 0 }
  const body = withoutGaps(document.body).map((block): Block => {
    if (block.kind === 'facts') return { ...block, facts: block.facts.map((fact) => withColon(fact, language)) }
    if (block.kind !== 'table' && block.kind !== 'figure') return block
    number[block.kind] += 1
    const name = say(language, block.kind, { number: String(number[block.kind]) })
    return { ...block, caption: say(language, 'caption', { number: name, caption: block.caption }) }
  })
  const facts = document.facts.map((fact) => withColon(fact, language))
  return mapTexts({ ...document, facts, body }, (text) => setText(text, language))
}

/** A title is at most one level under the one before: screen readers, and PDF/UA, have it that the others are missing. */
function withoutGaps(blocks: readonly Block[]): Block[] {
  let deepest = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    deepest = Math.min(block.level, deepest + 1)
    return { ...block, level: deepest as typeof block.level }
  })
}

const withColon = ({ label, value }: Fact, language: Language): Fact => ({
  label: say(language, 'fact', { label, value: '' }).trimEnd(),
  value,
})

/** Fewer headings than this are seen at a glance: no table of contents. */
const FEWEST = 4

/** Whether a document needs a table of contents. */
export const hasContents = ({ body }: Document): boolean =>
  body.filter((block) => block.kind === 'heading' && block.level < 3).length >= FEWEST
