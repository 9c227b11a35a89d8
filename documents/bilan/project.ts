import { heading, list, paragraph, paragraphs, table } from '../model/blocks.ts'
import type { Block, Text } from '../model/document.ts'
import type { Bilan } from './bilan-document.ts'
import { NOTHING, type Words } from './words.ts'

type Plan = NonNullable<Bilan['plan']>

/** What was tried, by whom, and what its plan expected of it. */
export const projectPart = (bilan: Bilan, words: Words): Block[] => [
  heading(1, words.say('project.title')),
  ...paragraphs(bilan.experiment.summary),
  ...enterpriseBlocks(bilan, words),
  ...(bilan.plan ? planBlocks(bilan.plan, words) : [paragraph(words.say('project.no-plan'))]),
  ...changeBlocks(bilan, words),
]

const enterpriseBlocks = ({ experiment: { enterprise } }: Bilan, { say }: Words): Block[] => [
  heading(2, say('project.enterprise', { name: enterprise.name })),
  ...paragraphs(enterprise.description),
]

const planBlocks = (plan: Plan, words: Words): Block[] => [
  ...theoryBlocks(plan, words),
  ...objectiveBlocks(plan, words),
  ...partyBlocks(plan, words),
]

/** What should lead to what. */
function theoryBlocks({ theorySteps, theoryLinks }: Plan, { say }: Words): Block[] {
  if (theorySteps.length === 0) return []
  const steps = new Map(theorySteps.map((step) => [step.key, step]))
  const named = (key: string): Text => {
    const { kind, label } = steps.get(key) ?? {}
    return kind === undefined ? NOTHING : [{ bold: say('project.step', { kind }) }, `\n${label}`]
  }
  const linked = new Set(theoryLinks.flatMap(({ from, to }) => [from.key, to.key]))
  const place = new Map(theorySteps.map(({ key }, index) => [key, index]))
  const rows = theoryLinks
    .toSorted((one, other) => (place.get(one.from.key) ?? 0) - (place.get(other.from.key) ?? 0))
    .map(({ from, to, assumption }) => [named(from.key), named(to.key), assumption ?? NOTHING])
  const alone = theorySteps.filter(({ key, kind }) => !linked.has(key) && kind !== 'MISSION')
  const missions = theorySteps.filter(({ kind }) => kind === 'MISSION')
  return [
    heading(2, say('project.theory')),
    ...missions.map(({ label }) => paragraph([{ bold: say('project.mission') }, ` ${label}`])),
    ...(rows.length + alone.length > 0
      ? [
          table(
            say('project.theory-caption'),
            [{ header: say('project.from') }, { header: say('project.to') }, { header: say('project.assumption') }],
            [...rows, ...alone.map(({ key }) => [named(key), NOTHING, NOTHING])],
          ),
        ]
      : []),
  ]
}

const objectiveBlocks = ({ objectives }: Plan, { say }: Words): Block[] =>
  objectives.length === 0
    ? []
    : [
        heading(2, say('project.objectives')),
        list(
          objectives.map(
            ({ title, beneficiaries }): Text => [{ bold: title }, ` ${say('project.for-whom', { beneficiaries })}`],
          ),
          true,
        ),
      ]

function partyBlocks({ stakeholders }: Plan, { say }: Words): Block[] {
  if (stakeholders.length === 0) return []
  // A column of dashes tells nothing.
  const isTold = stakeholders.some(({ expectations }) => expectations !== null)
  return [
    heading(2, say('project.parties')),
    table(
      say('project.parties-caption', { told: isTold ? 'yes' : 'no' }),
      [
        { header: say('project.party'), share: 2 },
        { header: say('project.party-kind') },
        ...(isTold ? [{ header: say('project.expectations'), share: 3 }] : []),
      ],
      stakeholders.map(({ name, kind, expectations }) => [
        [{ bold: name }],
        say('party-kind', { kind }),
        ...(isTold ? [expectations ?? NOTHING] : []),
      ]),
    ),
  ]
}

function changeBlocks({ assessments }: Bilan, { say }: Words): Block[] {
  if (assessments.length === 0) return []
  return [
    heading(2, say('project.changes')),
    table(
      say('project.changes-caption'),
      [
        { header: say('project.change'), share: 3 },
        { header: say('project.verdict') },
        { header: say('project.shown-by'), share: 3 },
      ],
      assessments.map(({ change, concerns, observation, verdict, comment }) => [
        [
          { bold: change },
          ...(concerns ? [`\n${say('project.change-for', { concerns })}`] : []),
          ...(observation ? [`\n${say('project.change-observed', { observation })}`] : []),
        ],
        say('verdict', { verdict: verdict ?? 'none' }),
        comment ?? NOTHING,
      ]),
    ),
  ]
}
