/** From actions to the mission, through changes. Pure. */
import type { TheoryStepKind } from '#db/generated/tables.ts'
import type { LinkContent, PlanContent } from './content.ts'
import type { Report } from './report.ts'

const leadsTo: Record<TheoryStepKind, readonly TheoryStepKind[]> = {
  ACTION: ['CHANGE'],
  CHANGE: ['CHANGE', 'MISSION'],
  MISSION: [],
}

/** Reports a second mission, and links that lead nowhere, twice to the same step, or round in a circle. */
export function checkTheory(report: Report, { steps, links }: Pick<PlanContent, 'steps' | 'links'>): void {
  const missions = steps.flatMap(({ kind }, place) => (kind === 'MISSION' ? [place] : []))
  for (const place of missions.slice(1)) report.add(`theorySteps.${place}.kind`, 'two-missions')
  const seen = new Set<string>()
  for (const [place, link] of links.entries()) {
    const path = `theoryLinks.${place}`
    if (report.has(`${path}.from`) || report.has(`${path}.to`)) continue
    const [from, to] = [steps[link.from], steps[link.to]]
    const name = `${link.from} ${link.to}`
    if (seen.has(name)) report.add(path, 'link-twice')
    else if (link.from === link.to || !from || !to || !leadsTo[from.kind].includes(to.kind))
      report.add(path, 'link-order')
    else if (leadsBack(links.slice(0, place), link)) report.add(path, 'link-loop')
    seen.add(name)
  }
}

/** Whether the links lead from the end of this one back to its start. */
function leadsBack(links: readonly LinkContent[], { from, to }: LinkContent): boolean {
  const reached = new Set([to])
  for (const step of reached) for (const link of links) if (link.from === step) reached.add(link.to)
  return reached.has(from)
}
