/** Reads what an indicator is: what no longer changes once another version holds it. Pure. */
import { trimmed } from '../words.ts'
import type { SheetContent } from './content.ts'
import { chosen, type GivenSheet } from './given-sheet.ts'
import { neededText, optionalText } from './read-texts.ts'

type Identity = Pick<SheetContent, 'kind' | 'unit' | 'rateFactor' | 'bySite' | 'dimension' | 'groups'>

/** Texts have no unit; the table wants one. */
const NO_UNIT = '—'

/** What it will be. What is left out stays as it is, or is as the definition says while that can still be. */
export function readIdentity(given: GivenSheet): Identity {
  const { report, path, input, before } = given
  const followed = before?.isSet ? undefined : given.definition
  const kind = chosen(given, 'kind', input.kind ?? followed?.kind ?? before?.kind, 'AMOUNT')
  const unit = input.unit ?? followed?.unit ?? before?.unit ?? (kind === 'TEXT' ? NO_UNIT : undefined)
  const { dimension = before?.dimension } = input
  const identity = {
    kind,
    unit: neededText(report, `${path}.unit`, 'unit', unit, 60),
    rateFactor: input.rateFactor ?? followed?.rateFactor ?? before?.rateFactor ?? 100,
    bySite: input.bySite ?? before?.bySite ?? false,
    dimension: optionalText(report, `${path}.dimension`, 'dimension', dimension, 100),
  }
  reportSet(given, identity)
  return { ...identity, groups: readGroups(given) }
}

/** What values depend on cannot be changed. */
function reportSet({ report, path, before }: GivenSheet, identity: Omit<Identity, 'groups'>): void {
  if (!before?.isSet) return
  for (const field of ['kind', 'unit', 'rateFactor', 'bySite', 'dimension'] as const)
    if (identity[field] !== before[field]) report.add(`${path}.${field}`, 'identity-set', { field })
}

/** Its groups, those collected already first; none of these is left out. */
function readGroups({ report, path, input, before }: GivenSheet): string[] {
  const labels = input.groups?.map((label) => trimmed(label) ?? '') ?? before?.groups ?? []
  for (const [place, label] of (input.groups ?? []).entries())
    neededText(report, `${path}.groups.${place}`, 'groups', label, 100)
  const open = before?.isSet ? before.openGroups : []
  for (const label of open)
    if (!labels.includes(label)) report.add(`${path}.groups`, 'group-kept', { values: { label } })
  return [...open.filter((label) => labels.includes(label)), ...labels.filter((label) => !open.includes(label))]
}
