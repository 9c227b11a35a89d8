import { heading, list, paragraph, paragraphs, quote, table } from '../model/blocks.ts'
import type { Block, Text } from '../model/document.ts'
import type { Bilan, Section } from './bilan-document.ts'
import type { Words } from './words.ts'

/** The four questions: what all conclude together, what supports it, what each party says; then what nobody expected. */
export const analysisPart = (bilan: Bilan, words: Words): Block[] => [
  heading(1, words.say('analysis.title')),
  paragraph(words.say('analysis.how', { count: bilan.parties.length })),
  ...bilan.sections.flatMap((section, index) => [
    heading(2, words.say('analysis.question', { number: index + 1, question: section.question })),
    paragraph([{ italic: section.wording }]),
    ...synthesisBlocks(section, words),
    ...ownBlocks(bilan, section, words),
    ...evidenceBlocks(section, words),
    ...contributionBlocks(bilan, section, words),
  ]),
  ...effectBlocks(bilan, words),
]

const synthesisBlocks = ({ synthesis }: Section, { say }: Words): Block[] => [
  heading(3, say('analysis.synthesis')),
  ...(synthesis?.text ? paragraphs(synthesis.text) : [paragraph(say('analysis.unwritten'))]),
]

/** What belongs to one question alone. */
function ownBlocks(bilan: Bilan, { question }: Section, words: Words): Block[] {
  if (question === 'VIABILITY') return conditionBlocks(bilan, words)
  return question === 'ADJUSTMENTS' ? adjustmentBlocks(bilan, words) : []
}

const conditionBlocks = ({ viabilityConditions }: Bilan, { say }: Words): Block[] =>
  viabilityConditions.length === 0
    ? []
    : [heading(3, say('analysis.conditions')), list(viabilityConditions.map((condition) => condition))]

const adjustmentBlocks = ({ adjustments }: Bilan, { say, day }: Words): Block[] =>
  adjustments.length === 0
    ? []
    : [
        table(
          say('analysis.adjustments'),
          [
            { header: say('analysis.what'), share: 3 },
            { header: say('analysis.who'), share: 2 },
            { header: say('analysis.when') },
          ],
          adjustments.map(({ description, responsible, dueOn }) => [description, responsible, day(dueOn)]),
        ),
      ]

function evidenceBlocks({ evidence }: Section, { say, quantity }: Words): Block[] {
  if (evidence.length === 0) return []
  const items = evidence.map(({ figure, indicator, comment }): Text => {
    const said = comment ? ` ${comment}` : ''
    if (!figure) return [{ bold: indicator.name }, `${say('analysis.no-longer')}${said}`]
    const { name, kind, actual, target, unit } = figure
    if (kind === 'TEXT' || actual === null) return [{ bold: name }, `${say('analysis.words')}${said}`]
    const value = say('analysis.value', {
      value: quantity(actual, unit),
      target: target === null ? 'none' : quantity(target, unit),
    })
    return [{ bold: name }, `${value}${said}`]
  })
  return [heading(3, say('analysis.evidence')), list(items)]
}

function contributionBlocks({ parties }: Bilan, { contributions }: Section, { say }: Words): Block[] {
  const spoken = new Set(contributions.map(({ party }) => party))
  const silent = parties.filter(({ name, isInPlan }) => isInPlan && !spoken.has(name)).map(({ name }) => name)
  return [
    heading(3, say('analysis.contributions')),
    ...contributions.map(({ party, text, isReported, writtenBy }) =>
      quote(text ?? '', say('analysis.by', { party: party ?? '', reporter: isReported ? writtenBy.name : 'none' })),
    ),
    ...(silent.length > 0
      ? [paragraph([{ italic: say('analysis.silent', { count: silent.length, names: silent.join(', ') }) }])]
      : []),
  ]
}

const effectBlocks = ({ unexpectedEffects }: Bilan, { say }: Words): Block[] => [
  heading(2, say('analysis.effects')),
  unexpectedEffects.length === 0
    ? paragraph(say('analysis.no-effect'))
    : table(
        say('analysis.effects-caption'),
        [
          { header: say('analysis.effect'), share: 3 },
          { header: say('analysis.for-whom'), share: 2 },
          { header: say('analysis.sign') },
        ],
        unexpectedEffects.map(({ sign, description, concerns }) => [description, concerns, say('sign', { sign })]),
      ),
]
