/** What was typed of a plan, as it is saved; or what cannot be read, and where. Pure. */
import type { Mistake } from '../api/use-change.ts'
import type {
  ExpectedChangeInput,
  ObjectiveInput,
  PlanContentInput,
  StakeholderInput,
} from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { STAKEHOLDERS, STEPS } from './choices.ts'
import type { PlanDraft, Row } from './plan-draft.ts'
import { readSheet } from './read-sheet.ts'
import { oneOf, textOf } from './read-text.ts'

/** What is saved, and all that could not be read in what was typed. */
export interface ReadContent {
  readonly content: PlanContentInput
  readonly mistakes: readonly Mistake[]
}

/** Reads all that was typed. */
export function contentOf(draft: PlanDraft, say: (key: TextKey) => string): ReadContent {
  const mistakes: Mistake[] = []
  const objectives = draft.objectives.map(
    ({ row, sheets }, place): ObjectiveInput => ({
      key: row['key'] ?? '',
      title: row['title'] ?? '',
      beneficiaries: row['beneficiaries'] ?? '',
      indicators: sheets.map((sheet, index) => {
        const report = (field: string, key: TextKey) =>
          mistakes.push({ path: `objectives.${place}.indicators.${index}.${field}`, message: say(key) })
        return readSheet(sheet, report)
      }),
    }),
  )
  const content = {
    stakeholders: draft.stakeholders.map(stakeholder),
    theorySteps: draft.theorySteps.map((row) => ({
      key: row['key'] ?? '',
      kind: oneOf(STEPS, row['kind']),
      label: row['label'] ?? '',
    })),
    theoryLinks: draft.theoryLinks.map((row) => ({
      from: row['from'] ?? '',
      to: row['to'] ?? '',
      assumption: textOf(row, 'assumption'),
    })),
    objectives,
    expectedChanges: draft.expectedChanges.map(expectedChange),
  }
  return { content, mistakes }
}

const stakeholder = (row: Row): StakeholderInput => ({
  key: row['key'] ?? '',
  kind: oneOf(STAKEHOLDERS, row['kind']),
  name: row['name'] ?? '',
  expectations: textOf(row, 'expectations'),
  memberId: textOf(row, 'memberId'),
  signatoryName: textOf(row, 'signatoryName'),
})

const expectedChange = (row: Row): ExpectedChangeInput => ({
  description: row['description'] ?? '',
  observation: textOf(row, 'observation'),
  objective: textOf(row, 'objective'),
  stakeholder: textOf(row, 'stakeholder'),
})
