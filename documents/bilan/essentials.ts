import { callout, figure, heading, list, paragraph, paragraphTexts } from '../model/blocks.ts'
import type { Block } from '../model/document.ts'
import type { Bilan, Figure } from './bilan-document.ts'
import { isMeasured, isReached } from './value.ts'
import { plainly, type Words } from './words.ts'

/** What somebody who reads one page reads: the decision, the figures, what became of what was expected. */
export const essentialsPart = (bilan: Bilan, words: Words): Block[] => [
  heading(1, words.say('essentials.title')),
  decisionBlock(bilan, words),
  ...missingBlocks(bilan, words),
  heading(2, words.say('essentials.figures')),
  ...figureBlocks(bilan, words),
  ...changeBlocks(bilan, words),
]

function decisionBlock({ conclusion, experiment }: Bilan, { say, dayOf }: Words): Block {
  if (!conclusion) return callout(say('cover.decision'), say('essentials.undecided'))
  const { decision, reasons, decidedAt } = conclusion
  const { authority } = experiment.cohort.programme
  return callout(say('essentials.decision', { decision }), ...paragraphTexts(reasons), [
    { italic: say('essentials.decided', { authority, day: dayOf(decidedAt) }) },
  ])
}

/** What a draft still lacks: its readers must not take it for what it will be. */
function missingBlocks({ status, gaps }: Bilan, { say }: Words): Block[] {
  const missing = gaps.toSorted((one, other) => Number(other.isBlocking) - Number(one.isBlocking))
  if (status !== 'DRAFT' || missing.length === 0) return []
  return [heading(2, say('essentials.missing')), list(missing.map(({ message }) => message))]
}

function figureBlocks({ figures }: Bilan, words: Words): Block[] {
  const { say } = words
  const measured = figures.filter(isMeasured)
  if (measured.length === 0) return [paragraph(say('essentials.no-figure'))]
  const aimed = figures.filter(({ target, kind }) => target !== null && kind !== 'TEXT')
  const reached = aimed.filter(isReached)
  return [
    paragraph(
      say('essentials.measured', {
        measured: measured.length,
        all: figures.length,
        whole: measured.length === figures.length ? 'yes' : 'no',
      }),
    ),
    ...(aimed.length > 0
      ? [paragraph(say('essentials.reached', { reached: reached.length, aimed: aimed.length }))]
      : []),
    ...(aimed.length > 0 ? [progressFigure(aimed, words)] : []),
  ]
}

const progressFigure = (aimed: readonly Figure[], { say, amount }: Words): Block =>
  figure(
    {
      kind: 'progress',
      data: {
        name: say('essentials.progress'),
        rows: aimed.map(({ name, progress, actual, target, unit }) => ({
          label: name,
          progress: plainly(progress),
          ...(actual === null
            ? {}
            : {
                note: say('essentials.out-of', { actual: amount(actual), target: amount(target), unit: briefly(unit) }),
              }),
        })),
      },
    },
    say('essentials.progress-caption'),
  )

/** Beside a bar there is room for a word. */
const briefly = (unit: string): string => (unit.length > 16 ? '' : unit)

function changeBlocks({ assessments }: Bilan, { say }: Words): Block[] {
  if (assessments.length === 0) return []
  const count = (verdict: Bilan['assessments'][number]['verdict']) =>
    assessments.filter((assessment) => assessment.verdict === verdict).length
  const counts = [
    say('essentials.observed', { count: count('OBSERVED') }),
    say('essentials.partly', { count: count('PARTLY') }),
    say('essentials.not-observed', { count: count('NOT_OBSERVED') }),
    say('essentials.unknown', { count: count('UNKNOWN') }),
    say('essentials.unassessed', { count: count(null) }),
  ].filter((text) => text !== '')
  return [
    heading(2, say('project.changes')),
    paragraph(say('essentials.changes', { all: assessments.length, counts: counts.join(', ') })),
  ]
}
