/** What is wrong in what a plan says, whether it was just read or is kept. Pure. */
import { checkSheet } from './check-sheet.ts'
import { checkSigners } from './check-signers.ts'
import { checkTheory } from './check-theory.ts'
import { type PlanContent, sheetsIn } from './content.ts'
import type { Known } from './known.ts'
import type { Report } from './report.ts'
import { reportTwins } from './report-twins.ts'

/** Reports all that cannot be, whatever has been reported already. */
export function checkContent(report: Report, content: PlanContent, known: Known): void {
  checkSigners(report, content.stakeholders, known)
  checkTheory(report, content)
  reportTwins(
    report,
    namesOf(content.stakeholders, (place) => `stakeholders.${place}.name`),
    'name-twice',
  )
  const paths = content.objectives.flatMap(({ indicators }, place) =>
    indicators.map((_sheet, index) => `objectives.${place}.indicators.${index}`),
  )
  const sheets = sheetsIn(content)
  const at = (index: number) => paths[index] ?? ''
  for (const [index, sheet] of sheets.entries()) checkSheet(report, at(index), sheet, known)
  reportTwins(
    report,
    namesOf(sheets, (index) => `${at(index)}.name`),
    'name-twice',
  )
  const ids = sheets.map(({ indicatorId }, index) => ({ path: `${at(index)}.indicatorId`, name: indicatorId ?? '' }))
  reportTwins(report, ids, 'indicator-twice')
}

const namesOf = (things: readonly { readonly name: string }[], pathOf: (place: number) => string) =>
  things.map(({ name }, place) => ({ path: pathOf(place), name }))
