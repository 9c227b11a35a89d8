/** What a plan must say before it is signed. Pure. */
import type { PlanContent, SheetContent } from './content.ts'
import type { Report } from './report.ts'

/** Reports all that is missing. */
export function reportLacks(report: Report, content: PlanContent): void {
  const { stakeholders, steps, objectives, expectedChanges } = content
  const signs = (kind: 'AUTHORITY' | 'ENTERPRISE') =>
    stakeholders.some((each) => each.kind === kind && (each.memberId !== null || each.signatoryName !== null))
  if (!signs('AUTHORITY')) report.add('stakeholders', 'authority')
  if (!signs('ENTERPRISE')) report.add('stakeholders', 'enterprise')
  if (!steps.some(({ kind }) => kind === 'MISSION')) report.add('theorySteps', 'mission')
  if (objectives.length === 0) report.add('objectives', 'objective')
  for (const [place, { indicators }] of objectives.entries()) {
    const isExpected = expectedChanges.some(({ objective }) => objective === place)
    if (indicators.length === 0 && !isExpected) report.add(`objectives.${place}`, 'objective-empty')
    for (const [index, sheet] of indicators.entries())
      reportSheetLacks(report, `objectives.${place}.indicators.${index}`, sheet)
  }
}

function reportSheetLacks(report: Report, path: string, sheet: SheetContent): void {
  const { kind, collectorId, baseline, baselineComment, minimum, maximum } = sheet
  for (const field of ['calculation', 'source'] as const)
    if (sheet[field] === null) report.add(`${path}.${field}`, 'needed', { field })
  if (collectorId === null) report.add(`${path}.collectorId`, 'needed', { field: 'collector' })
  if (baseline === null && baselineComment === null) report.add(`${path}.baseline`, 'baseline')
  if (kind === 'TEXT') return
  for (const field of ['target', 'targetOn'] as const)
    if (sheet[field] === null) report.add(`${path}.${field}`, 'needed', { field })
  if (kind === 'SCALE' && (minimum === null || maximum === null)) report.add(`${path}.minimum`, 'scale-ends')
}
