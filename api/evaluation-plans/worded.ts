/** What a version of a plan says, thing by thing, in the words of a reader. Pure. */
import type { Id } from '#db/id.ts'
import type { PlanPart } from '../generated/resolvers.ts'
import { say } from '../say.ts'
import type { PlanContent } from './content.ts'
import type { Identities } from './pair.ts'
import { type Field, type FieldName, type Glossary, sheetFields, text } from './worded-sheet.ts'

/** A thing of a plan: `id` is the same in two versions for the same thing. */
export interface Item {
  readonly part: PlanPart
  readonly id: string
  readonly name: string
  readonly indicatorId?: Id<'indicator'> | null
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>
}

type Side = 'before' | 'after'

/** All the things of a version, on one side of a comparison. */
export const itemsOf = (content: PlanContent, side: Side, identities: Identities, glossary: Glossary): Item[] => [
  ...stepItems(content, side, identities),
  ...linkItems(content, side, identities),
  ...objectiveItems(content, side, identities),
  ...changeItems(content, side, identities),
  ...indicatorItems(content, side, identities, glossary),
  ...stakeholderItems(content, side, identities, glossary),
]

const stepItems = ({ steps }: PlanContent, side: Side, { step }: Identities): Item[] =>
  steps.map(({ label }, place) => ({
    part: 'THEORY_STEP',
    id: step(side, place),
    name: label,
    fields: { label: text(label) },
  }))

const linkItems = ({ steps, links }: PlanContent, side: Side, { step }: Identities): Item[] =>
  links.map(({ from, to, assumption }) => ({
    part: 'THEORY_LINK',
    id: `${step(side, from)} → ${step(side, to)}`,
    name: `${steps[from]?.label} → ${steps[to]?.label}`,
    fields: { assumption: text(assumption) },
  }))

const objectiveItems = ({ objectives }: PlanContent, side: Side, { objective }: Identities): Item[] =>
  objectives.map(({ title, beneficiaries }, place) => ({
    part: 'OBJECTIVE',
    id: objective(side, place),
    name: title,
    fields: { title: text(title), beneficiaries: text(beneficiaries) },
  }))

const changeItems = (
  { expectedChanges, objectives, stakeholders }: PlanContent,
  side: Side,
  identities: Identities,
): Item[] =>
  expectedChanges.map(({ description, observation, objective, stakeholder }, place) => ({
    part: 'EXPECTED_CHANGE',
    id: identities.expectedChange(side, place),
    name: description,
    fields: {
      observation: text(observation),
      objective: {
        raw: objective === null ? null : identities.objective(side, objective),
        shown: objective === null ? null : (objectives[objective]?.title ?? null),
      },
      stakeholder: {
        raw: stakeholder === null ? null : identities.stakeholder(side, stakeholder),
        shown: stakeholder === null ? null : (stakeholders[stakeholder]?.name ?? null),
      },
    },
  }))

const indicatorItems = (
  { objectives }: PlanContent,
  side: Side,
  { objective }: Identities,
  glossary: Glossary,
): Item[] =>
  objectives.flatMap(({ title, indicators }, place) =>
    indicators.map((sheet) => ({
      part: 'INDICATOR' as const,
      id: `${sheet.indicatorId}`,
      name: sheet.name,
      indicatorId: sheet.indicatorId,
      fields: { ...sheetFields(sheet, glossary), objective: { raw: objective(side, place), shown: title } },
    })),
  )

const stakeholderItems = (
  { stakeholders }: PlanContent,
  side: Side,
  identities: Identities,
  { reader, memberName }: Glossary,
): Item[] =>
  stakeholders.map(({ kind, name, expectations, memberId, signatoryName }, place) => ({
    part: 'STAKEHOLDER',
    id: identities.stakeholder(side, place),
    name,
    fields: {
      name: text(name),
      role: { raw: kind, shown: say(reader, `plan.stakeholder.${kind}`) },
      expectations: text(expectations),
      signatory: { raw: [memberId, signatoryName], shown: memberId ? memberName(memberId) : signatoryName },
    },
  }))
