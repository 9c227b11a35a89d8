/** What is wrong in what a plan says of an indicator. Pure. */
import { checkFollows } from './check-follows.ts'
import { checkNumbers } from './check-numbers.ts'
import type { SheetContent } from './content.ts'
import { type Known, sees } from './known.ts'
import type { Report } from './report.ts'
import { reportTwins } from './report-twins.ts'
import { rulesFit } from './rules-fit.ts'

/** Reports all that cannot be said of an indicator. */
export function checkSheet(report: Report, path: string, sheet: SheetContent, known: Known): void {
  checkGroups(report, path, sheet)
  checkCollector(report, path, sheet, known)
  const goals = new Set(sheet.sdgGoals)
  if (goals.size < sheet.sdgGoals.length || sheet.sdgGoals.some((goal) => goal < 1 || goal > 17))
    report.add(`${path}.sdgGoals`, 'sdg')
  if (report.has(`${path}.kind`)) return
  const { kind, rateFactor, periodAggregation, siteAggregation } = sheet
  if (![1, 100, 1000].includes(rateFactor) || (kind !== 'RATE' && rateFactor !== 100))
    report.add(`${path}.rateFactor`, 'factor')
  const hasRules = !report.has(`${path}.periodAggregation`) && !report.has(`${path}.siteAggregation`)
  if (hasRules && !rulesFit(kind, periodAggregation, siteAggregation))
    report.add(`${path}.periodAggregation`, 'rules', { values: { kind } })
  checkNumbers(report, path, sheet)
  checkFollows(report, path, sheet, known)
}

function checkGroups(report: Report, path: string, { dimension, groups }: SheetContent): void {
  const at = `${path}.groups`
  if (dimension === null && groups.length > 0) report.add(`${path}.dimension`, 'groups-nameless')
  if (dimension !== null && (groups.length < 2 || groups.length > 50)) report.add(at, 'groups-few')
  reportTwins(
    report,
    groups.map((name) => ({ path: at, name })),
    'group-twice',
  )
}

function checkCollector(report: Report, path: string, { collectorId }: SheetContent, known: Known): void {
  const member = collectorId && known.members.get(collectorId)
  if (!member) return
  const { name, role } = member
  const at = `${path}.collectorId`
  if (role === 'VIEWER') report.add(at, 'collector-reads', { values: { name } })
  else if (!sees(member, known)) report.add(at, 'outside', { values: { name } })
}
