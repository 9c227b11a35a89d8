import { PlanSheetsDocument, type SheetPartsFragment } from '../../generated/operations.ts'
import { amount, cut, day } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** As many sheets as fit in one message, however long their texts. */
const SIZE = 6

/** The sheets of the indicators of a plan, a page at a time: `plan` or `plan offset`. */
export async function pressSheets(session: Session, argument: string): Promise<Reply> {
  const [id = '', offset = '0'] = argument.split(' ')
  const { node } = await session.ask(PlanSheetsDocument, { id })
  if (node?.__typename !== 'EvaluationPlan') return { kind: 'message', message: notice(session.sayRich('stale')) }
  const start = Number(offset)
  const sheets = node.sheets.slice(start, start + SIZE)
  const summary = session.say('plan.heading', { enterprise: node.experiment.enterprise.name })
  const back: Action = { act: 'plan.see', argument: id, label: session.say('plan.back') }
  const next: Action = { act: 'plan.sheets', argument: `${id} ${start + SIZE}`, label: session.say('plan.next') }
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...(sheets.length === 0 ? [{ type: 'text', text: session.sayRich('plan.no-sheet') } as const] : []),
    ...sheets.map((sheet): Block => ({ type: 'text', text: sheetLines(session, sheet) })),
    { type: 'actions', actions: [...(node.sheets.length > start + SIZE ? [next] : []), back] },
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function sheetLines(session: Session, sheet: SheetPartsFragment): Rich {
  const { name, kind, unit, level, direction, calculation, source, dimension, groups } = sheet
  const lines: (Rich | undefined)[] = [
    session.sayRich('plan.sheet', { name, kind, unit, level, direction }),
    calculation ? session.sayRich('plan.sheet-calculation', { calculation: cut(calculation, 400) }) : undefined,
    source ? session.sayRich('plan.sheet-source', { source: cut(source, 200) }) : undefined,
    collectionLine(session, sheet),
    dimension ? session.sayRich('plan.sheet-groups', { dimension, groups: cut(groups.join(' · '), 200) }) : undefined,
    baselineLine(session, sheet),
    targetLine(session, sheet),
    kind === 'TEXT'
      ? undefined
      : session.sayRich('plan.sheet-rules', { periods: sheet.periodAggregation, sites: sheet.siteAggregation }),
  ]
  return lines.flatMap((line, index) => (line ? (index > 0 ? ['\n', ...line] : line) : []))
}

const collectionLine = (session: Session, { collectionMethod, frequency, collector, bySite }: SheetPartsFragment) =>
  session.sayRich('plan.sheet-collection', {
    method: collectionMethod,
    frequency,
    collector: collector?.name ?? 'none',
    bySite: bySite ? 'yes' : 'no',
  })

function baselineLine(session: Session, { unit, baseline, baselineOn, baselineComment }: SheetPartsFragment) {
  const { language } = session.viewer
  return session.sayRich('plan.sheet-baseline', {
    unit,
    baseline: baseline === null ? 'none' : amount(language, baseline),
    day: baselineOn === null ? 'none' : day(language, baselineOn),
    comment: baselineComment === null ? 'none' : cut(baselineComment, 200),
  })
}

function targetLine(session: Session, { unit, target, targetOn }: SheetPartsFragment): Rich | undefined {
  const { language } = session.viewer
  if (target === null) return undefined
  const on = targetOn === null ? 'none' : day(language, targetOn)
  return session.sayRich('plan.sheet-target', { unit, target: amount(language, target), day: on })
}
