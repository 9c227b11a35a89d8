/** Reads the content of a plan as it is given. Pure. */
import type { ObjectiveInput, PlanContentInput, StakeholderInput } from '../generated/resolvers.ts'
import type { LinkContent, ObjectiveContent, PlanContent, StakeholderContent } from './content.ts'
import type { Known } from './known.ts'
import { readMember } from './read-member.ts'
import { readSheet } from './read-sheet.ts'
import { neededText, optionalText, placeOfKey, placesByKey } from './read-texts.ts'
import type { Report } from './report.ts'

const MOST = { stakeholders: 30, theorySteps: 60, theoryLinks: 200, objectives: 30, expectedChanges: 60 } as const
const MOST_INDICATORS = 100
const [SHORT, MEDIUM, LONG] = [200, 500, 2000]

/** All that a version will say, as far as it can be read; what cannot is reported. */
export function readInput(report: Report, input: PlanContentInput, known: Known): PlanContent {
  reportTooMany(report, input)
  const stakeholders = placesByKey(report, 'stakeholders', input.stakeholders)
  const steps = placesByKey(report, 'theorySteps', input.theorySteps)
  const objectives = placesByKey(report, 'objectives', input.objectives)
  return {
    stakeholders: input.stakeholders.map((each, place) =>
      readStakeholder(report, `stakeholders.${place}`, each, known),
    ),
    steps: input.theorySteps.map(({ kind, label }, place) => ({
      kind,
      label: neededText(report, `theorySteps.${place}.label`, 'label', label, MEDIUM),
    })),
    links: readLinks(report, input, steps),
    objectives: input.objectives.map((each, place) => readObjective(report, `objectives.${place}`, each, known)),
    expectedChanges: input.expectedChanges.map(({ description, observation, objective, stakeholder }, place) => {
      const path = `expectedChanges.${place}`
      return {
        description: neededText(report, `${path}.description`, 'description', description, LONG),
        observation: optionalText(report, `${path}.observation`, 'observation', observation, LONG),
        objective: objective ? placeOfKey(report, `${path}.objective`, objectives, objective) : null,
        stakeholder: stakeholder ? placeOfKey(report, `${path}.stakeholder`, stakeholders, stakeholder) : null,
      }
    }),
  }
}

function reportTooMany(report: Report, input: PlanContentInput): void {
  for (const [what, most] of Object.entries(MOST))
    if (input[what as keyof typeof MOST].length > most) report.add(what, 'too-many', { values: { what } })
  const indicators = input.objectives.flatMap((objective) => objective.indicators)
  if (indicators.length > MOST_INDICATORS) report.add('objectives', 'too-many', { values: { what: 'indicators' } })
}

function readStakeholder(
  report: Report,
  path: string,
  { kind, name, expectations, memberId, signatoryName }: StakeholderInput,
  known: Known,
): StakeholderContent {
  const member = readMember(report, `${path}.memberId`, 'signatory', memberId, known)
  const onPaper = optionalText(report, `${path}.signatoryName`, 'signatory', signatoryName, SHORT)
  if (memberId && onPaper) report.add(path, 'two-signers')
  return {
    kind,
    name: neededText(report, `${path}.name`, 'name', name, SHORT),
    expectations: optionalText(report, `${path}.expectations`, 'expectations', expectations, LONG),
    memberId: member,
    signatoryName: onPaper,
  }
}

const readLinks = (
  report: Report,
  { theoryLinks }: PlanContentInput,
  steps: ReadonlyMap<string, number>,
): LinkContent[] =>
  theoryLinks.map(({ from, to, assumption }, place) => ({
    from: placeOfKey(report, `theoryLinks.${place}.from`, steps, from),
    to: placeOfKey(report, `theoryLinks.${place}.to`, steps, to),
    assumption: optionalText(report, `theoryLinks.${place}.assumption`, 'assumption', assumption, LONG),
  }))

const readObjective = (
  report: Report,
  path: string,
  { title, beneficiaries, indicators }: ObjectiveInput,
  known: Known,
): ObjectiveContent => ({
  title: neededText(report, `${path}.title`, 'title', title, MEDIUM),
  beneficiaries: neededText(report, `${path}.beneficiaries`, 'beneficiaries', beneficiaries, MEDIUM),
  indicators: indicators.map((sheet, place) => readSheet(report, `${path}.indicators.${place}`, sheet, known)),
})
