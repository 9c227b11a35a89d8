import type { PlanPartsFragment } from '../../generated/operations.ts'
import { amount, cut, day } from '../../language/format.ts'
import type { Block } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type Objective = PlanPartsFragment['objectives'][number]
type Sheet = Objective['sheets'][number]

/** As many indicators as can be read, and fit in one message with the rest. */
const SHOWN = 25

/** The objectives, each with its indicators and their targets, and the changes expected without figures. */
export function objectiveBlocks(session: Session, { objectives }: PlanPartsFragment): Block[] {
  let room = SHOWN
  const blocks = objectives.flatMap(({ sheets, ...objective }): Block[] => {
    const shown = sheets.slice(0, room)
    const isShown = room > 0
    room -= sheets.length
    return isShown ? [{ type: 'text', text: objectiveLines(session, { ...objective, sheets: shown }) }] : []
  })
  if (room >= 0) return blocks
  return [...blocks, { type: 'context', text: session.sayRich('plan.more', { count: -room }) }]
}

function objectiveLines(session: Session, { title, beneficiaries, sheets, expectedChanges }: Objective): Rich {
  const words = { title: cut(title, 200), beneficiaries: cut(beneficiaries, 100) }
  return [
    ...session.sayRich('plan.objective', words),
    ...sheets.flatMap((sheet) => ['\n', ...sheetLine(session, sheet)]),
    ...expectedChanges
      .slice(0, 3)
      .flatMap(({ description }) => [
        '\n',
        ...session.sayRich('plan.expected', { description: cut(description, 150) }),
      ]),
  ]
}

function sheetLine(session: Session, { name: long, kind, unit, baseline, target, targetOn, frequency }: Sheet): Rich {
  const { language } = session.viewer
  const name = cut(long, 100)
  if (kind === 'TEXT') return session.sayRich('plan.indicator-text', { name, frequency })
  return session.sayRich('plan.indicator', {
    name,
    unit,
    frequency,
    baseline: baseline === null ? 'none' : amount(language, baseline),
    target: target === null ? 'none' : amount(language, target),
    day: targetOn === null ? 'none' : day(language, targetOn),
  })
}
