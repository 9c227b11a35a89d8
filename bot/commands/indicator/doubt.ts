import { IndicatorDocument } from '../../generated/operations.ts'
import { amount } from '../../language/format.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Said } from '../../language/read-answer.ts'
import { writeSaid } from '../../language/write-said.ts'
import { notice } from '../../messages/notice.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { linesOf } from './check.ts'
import { packSaid } from './said.ts'
import { packTarget, partsOf, type TargetIds } from './target.ts'

interface Doubtful {
  readonly ids: TargetIds
  readonly said: Said
  readonly doubts: readonly string[]
  /** It was written in a sentence: what was understood is shown, strange or not. */
  readonly heard?: boolean
}

/** Asks whether a value that seems strange is right, before it is saved: one click saves it, another changes it. */
export async function askWhetherRight(
  session: Session,
  { ids, said, doubts, heard = false }: Doubtful,
): Promise<Reply> {
  const { viewer, say, sayRich } = session
  const { indicator } = await session.ask(IndicatorDocument, { id: ids.indicatorId })
  if (!indicator) return { kind: 'message', message: notice(sayRich('stale')) }
  const period = ids.period ?? indicator.duePeriod
  const { site, group } = partsOf(indicator, { ...ids, period })
  const when = nameOfPeriod(viewer.language, indicator.frequency, period)
  const text = sayRich(heard ? 'indicator.heard' : 'indicator.doubt', {
    value: inWords(session, indicator.unit, said),
    name: indicator.name,
    place: [group?.label, site?.name, when].filter(Boolean).join(', '),
  })
  const argument = packSaid(packTarget({ ...ids, period }), said)
  const actions: Action[] = [
    { act: 'indicator.confirm', argument, label: say(heard ? 'save' : 'indicator.confirm'), style: 'primary' },
    { act: 'indicator.open', argument, label: say(heard ? 'correct' : 'indicator.change') },
  ]
  const message = {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      ...(doubts.length > 0 ? [{ type: 'text', text: [linesOf(doubts)] } as const] : []),
      { type: 'context', text: [`${indicator.experiment.title} · `, ...sayRich('indicator.nothing-yet')] },
      { type: 'actions', actions },
    ],
  } as const
  return { kind: 'message', message }
}

/** « 640 personnes », « 12/40 ». */
const inWords = ({ viewer: { language } }: Session, unit: string, said: Said): string =>
  said.value !== undefined && said.weight === undefined
    ? `${amount(language, said.value)} ${unit}`
    : writeSaid(language, said)
