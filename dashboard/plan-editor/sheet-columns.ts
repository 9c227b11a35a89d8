/** The fields of the sheet of an indicator: those that make sense for its kind, in groups. Pure. */
import type { Words } from '../language/words.ts'
import { aggregationsOf, DIRECTIONS, FREQUENCIES, KINDS, LEVELS, METHODS } from './choices.ts'
import type { DraftColumn } from './draft-field.tsx'
import { memberChoices, type PlanMember } from './list-props.ts'
import type { Row } from './plan-draft.ts'
import { oneOf } from './read-text.ts'

type Say = Words['say']

/** The groups of fields, from what the indicator is to what seems strange. */
export function sheetColumns(sheet: Row, members: readonly PlanMember[], say: Say): DraftColumn[][] {
  const kind = oneOf(KINDS, sheet['kind'])
  const isText = kind === 'TEXT'
  return [
    whatItIs(sheet, say),
    howItIsCollected(members, say),
    [
      ...(isText ? [] : [number('baseline', say('detail.baseline')), day('baselineOn', say('editor.measured-on'))]),
      {
        name: 'baselineComment',
        label: say('editor.baseline-comment'),
        hint: say('editor.baseline-hint'),
        type: 'text',
      },
    ],
    ...(isText ? [] : whatIsAimedAt(sheet, say)),
    [{ name: 'sdgGoals', label: say('sheet.sdg'), hint: say('editor.goals-hint'), type: 'line' }],
  ]
}

const number = (name: string, label: string): DraftColumn => ({ name, label, type: 'number' })
const day = (name: string, label: string): DraftColumn => ({ name, label, type: 'date' })

function whatItIs(sheet: Row, say: Say): DraftColumn[] {
  const { kind, isSet, dimension } = sheet
  const identity: DraftColumn[] = [
    { name: 'kind', label: say('editor.kind'), type: KINDS.map((each) => [each, say(`kind.${each}`)] as const) },
    ...(kind === 'TEXT'
      ? []
      : [{ name: 'unit', label: say('editor.unit'), hint: say('editor.unit-hint'), type: 'line' } as const]),
    ...(kind === 'RATE' ? [number('rateFactor', say('editor.factor'))] : []),
    {
      name: 'bySite',
      label: say('editor.by-site'),
      type: [
        ['', say('editor.no')],
        ['yes', say('editor.yes')],
      ],
    },
    { name: 'dimension', label: say('editor.dimension'), hint: say('editor.dimension-hint'), type: 'line' },
  ]
  return [
    { name: 'name', label: say('editor.name'), type: 'line' },
    { name: 'level', label: say('indicator.level'), type: LEVELS.map((each) => [each, say(`level.${each}`)] as const) },
    ...(isSet ? [] : identity),
    ...(dimension
      ? [{ name: 'groups', label: say('editor.groups'), hint: say('editor.one-a-line'), type: 'text' } as const]
      : []),
  ]
}

const howItIsCollected = (members: readonly PlanMember[], say: Say): DraftColumn[] => [
  { name: 'calculation', label: say('detail.calculation'), type: 'text' },
  { name: 'source', label: say('detail.source'), type: 'line' },
  {
    name: 'collectionMethod',
    label: say('detail.method'),
    type: METHODS.map((each) => [each, say(`method.${each}`)] as const),
  },
  {
    name: 'frequency',
    label: say('detail.frequency'),
    type: FREQUENCIES.map((each) => [each, say(`frequency.${each}`)] as const),
  },
  {
    name: 'collectorId',
    label: say('sheet.collector'),
    type: memberChoices(
      members.filter(({ role }) => role !== 'VIEWER'),
      say('editor.nobody'),
    ),
  },
]

function whatIsAimedAt(sheet: Row, say: Say): DraftColumn[][] {
  const kind = oneOf(KINDS, sheet['kind'])
  const rules = (over: 'periods' | 'sites') =>
    aggregationsOf(kind, over).map((each) => [each, say(`aggregation.${each}`)] as const)
  return [
    [
      number('target', say('detail.target')),
      day('targetOn', say('editor.target-on')),
      {
        name: 'direction',
        label: say('detail.direction'),
        type: DIRECTIONS.map((each) => [each, say(`direction.${each}`)] as const),
      },
    ],
    [
      { name: 'periodAggregation', label: say('sheet.periods'), type: rules('periods') },
      { name: 'siteAggregation', label: say('sheet.sites'), type: rules('sites') },
    ],
    [
      number('minimum', say('editor.minimum')),
      number('maximum', say('editor.maximum')),
      ...(kind === 'SCALE'
        ? [{ name: 'scaleLabels', label: say('sheet.scale'), hint: say('editor.one-a-line'), type: 'text' } as const]
        : []),
    ],
    [
      number('expectedMinimum', say('editor.expected-minimum')),
      number('expectedMaximum', say('editor.expected-maximum')),
      { ...number('jumpPercent', say('sheet.jump')), hint: say('editor.jump-hint') },
    ],
  ]
}
