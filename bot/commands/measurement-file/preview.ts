import type { MeasurementFileCheckPartsFragment } from '../../generated/operations.ts'
import { placeOf } from '../../language/measured.ts'
import type { Block, Message } from '../../model/message.ts'
import type { Session } from '../../session.ts'

type Check = MeasurementFileCheckPartsFragment
type Row = Check['rows'][number]

const MISTAKES = 10
const ROWS = 10

function mistakeLines(session: Session, { mistakes }: Check): string {
  const lines = mistakes
    .slice(0, MISTAKES)
    .map(({ sheet, line, cell, message }) =>
      session.say('file.mistake', { sheet, place: cell ?? session.say('file.line', { line }), message }),
    )
  const more = mistakes.length > MISTAKES ? [session.say('file.more', { count: mistakes.length - MISTAKES })] : []
  return [...lines, ...more].join('\n')
}

function rowLine(session: Session, { indicator, period, site, group, answer, before, warnings }: Row): string {
  const place = indicator && period ? placeOf(session.viewer.language, { indicator, period, site, group }) : ''
  const text = session.say('file.row', {
    name: indicator?.name ?? '',
    place,
    answer: answer ?? '',
    before: before ?? 'none',
  })
  return [text, ...warnings.map((warning) => `⚠️ ${warning}`)].join('\n')
}

function rowLines(session: Session, { rows }: Check): string {
  const changed = rows.filter(({ outcome }) => outcome === 'ADDED' || outcome === 'CORRECTED')
  const more = changed.length > ROWS ? [session.say('file.more', { count: changed.length - ROWS })] : []
  return [...changed.slice(0, ROWS).map((row) => rowLine(session, row)), ...more].join('\n')
}

/** What stands in a file: its faults, or what would be written and the button that writes it. `held` is what that one carries. */
export function previewMessage(session: Session, name: string, check: Check, held: readonly string[]): Message {
  const { added, corrected, unchanged, empty, mistakes } = check
  const isWrong = mistakes.length > 0
  const isNothing = !isWrong && added + corrected === 0
  const key = isWrong ? 'file.wrong' : isNothing ? 'file.nothing' : 'file.preview'
  const values = { name, count: mistakes.length, added, corrected, unchanged, empty }
  const lines = isWrong ? mistakeLines(session, check) : rowLines(session, check)
  const send = { act: 'measurement-file.import', argument: held.join(' '), style: 'primary' } as const
  const label = session.say('file.import', { count: added + corrected })
  const blocks: Block[] = [
    { type: 'text', text: session.sayRich(key, values) },
    ...(lines ? [{ type: 'text', text: [lines] } as const] : []),
    ...(isWrong ? [{ type: 'context', text: session.sayRich('file.mend') } as const] : []),
    ...(isWrong || isNothing ? [] : [{ type: 'actions', actions: [{ ...send, label }] } as const]),
  ]
  return { summary: session.say(key, values), blocks }
}
