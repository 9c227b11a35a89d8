import { heading, paragraph, table } from '../model/blocks.ts'
import type { Block, Text } from '../model/document.ts'
import type { Bilan, Figure } from './bilan-document.ts'
import { indicatorBlocks } from './indicator.ts'
import { effectText } from './value.ts'
import { NOTHING, type Words } from './words.ts'

/** What the indicators came to: all of them in a table, where they come from, then each one, by objective. */
export function resultsPart({ figures }: Bilan, words: Words): Block[] {
  const { say } = words
  const title = heading(1, say('results.title'))
  if (figures.length === 0) return [title, paragraph(say('results.none'))]
  const objectives = Map.groupBy(figures, ({ objective }) => objective)
  return [
    title,
    paragraph(say('results.approved-only')),
    summaryTable(figures, words),
    paragraph([{ bold: say('results.effect-name') }, ` ${say('results.effect')}`]),
    originTable(figures, words),
    ...[...objectives].flatMap(([objective, measures]) => [
      heading(2, say('results.objective', { objective })),
      ...measures.flatMap((measure) => indicatorBlocks(measure, words)),
    ]),
  ]
}

const summaryTable = (figures: readonly Figure[], words: Words): Block => {
  const { say, amount, percent } = words
  return table(
    say('results.summary'),
    [
      { header: say('results.indicator'), share: 1 },
      { header: say('results.baseline'), align: 'right' },
      { header: say('results.target'), align: 'right' },
      { header: say('results.value'), align: 'right' },
      { header: say('results.progress'), align: 'right' },
      { header: say('results.change'), align: 'right' },
    ],
    figures.map((figure) => [
      nameAndUnit(figure, words),
      amount(figure.baseline),
      amount(figure.target),
      figure.kind === 'TEXT' ? say('results.in-words') : [{ bold: amount(figure.actual) }],
      percent(figure.progress),
      effectText(figure, words),
    ]),
  )
}

function nameAndUnit({ name, unit, kind, level }: Figure, { say }: Words): Text {
  const told = kind === 'TEXT' ? '' : `, ${unit}`
  return [{ bold: name }, `\n${say('level', { level })}${told}`]
}

const originTable = (figures: readonly Figure[], words: Words): Block => {
  const { say, percent } = words
  return table(
    say('results.origin'),
    [
      { header: say('results.indicator'), share: 3 },
      { header: say('results.values'), align: 'right' },
      { header: say('results.completeness'), align: 'right' },
      { header: say('results.source'), share: 3 },
      { header: say('results.method'), share: 2 },
    ],
    figures.map(({ name, terms, texts, kind, collected, source, collectionMethod: method, frequency }) => [
      name,
      String(kind === 'TEXT' ? texts.length : terms),
      collected && collected.expected > 0
        ? say('results.collected', {
            ...collected,
            share: percent(String(collected.approved / collected.expected)),
          })
        : NOTHING,
      source ?? NOTHING,
      say('results.collection', { method, frequency }),
    ]),
  )
}
