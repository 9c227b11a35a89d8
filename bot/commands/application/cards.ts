import type { ApplicationPartsFragment } from '../../generated/operations.ts'
import { amount, cut, day, dayOf } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Block, Message } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { buttonsOf } from './buttons.ts'

export type Application = ApplicationPartsFragment

/** How much of what was written is shown: a page of applications fits in one message. */
const LONGEST = { brief: 400, full: 2500 }

/** An application as it stands, with what the person may do about it; in brief when it stands in a list. */
export function applicationBlocks(session: Session, application: Application, list?: string): Block[] {
  const { enterprise, priorityNeed, proposal } = application
  const title: Rich = [{ type: 'strong', text: enterprise.name }, ` — ${priorityNeed.title}`]
  const shown = cut(proposal, LONGEST[list ? 'brief' : 'full'])
  return [
    { type: 'text', text: title },
    { type: 'text', text: [{ type: 'emphasis', text: shown }] },
    ...(list ? [] : detailBlocks(session, application)),
    { type: 'text', text: standing(session, application) },
    { type: 'context', text: received(session, application) },
    { type: 'actions', actions: buttonsOf(session, application, list) },
  ]
}

/** One application, under what has just happened to it. */
export const applicationCard = (session: Session, text: Rich, application: Application): Message =>
  notice(text, { type: 'divider' }, ...applicationBlocks(session, application))

function detailBlocks(session: Session, { enterprise, priorityNeed, links }: Application): Block[] {
  const { direction } = priorityNeed
  return [
    { type: 'text', text: [cut(enterprise.description, LONGEST.brief)] },
    ...(direction ? [{ type: 'text', text: session.sayRich('application.direction', { direction }) } as const] : []),
    ...(links.length > 0
      ? [{ type: 'text', text: links.flatMap((url): Rich => ['• ', { type: 'link', url, text: url }, '\n']) } as const]
      : []),
  ]
}

/** How far it has come, what the jury makes of it, and what the person said of it. */
function standing(session: Session, application: Application): Rich {
  const { stage, stageAt, note, experiment } = application
  const { language, timeZone } = session.viewer
  const where = session.sayRich('application.stage', {
    stage,
    at: dayOf(language, timeZone, stageAt),
    experiment: experiment?.title ?? 'none',
  })
  return [
    ...where,
    ...(note ? [`\n${session.say('quoted', { text: cut(note, 300) })}`] : []),
    ...result(session, application),
    ...own(session, application),
  ]
}

function result(session: Session, { result: judged }: Application): Rich {
  if (!judged) return []
  const { average, lowest, highest, scored, missing, rank, isTied } = judged
  const write = (mark: string | null) => (mark === null ? '' : amount(session.viewer.language, mark))
  const awaited = missing.map(({ name }) => name).join(', ')
  return [
    '\n',
    ...(average === null
      ? session.sayRich('application.unscored')
      : session.sayRich('application.result', {
          average: write(average),
          lowest: write(lowest),
          highest: write(highest),
          scored,
          rank,
          tied: isTied ? 'yes' : 'no',
        })),
    ...(awaited ? [' · ', ...session.sayRich('application.missing', { names: cut(awaited, 200) })] : []),
  ]
}

function own(session: Session, { viewerScoring }: Application): Rich {
  if (!viewerScoring) return []
  const { isRecused, mark } = viewerScoring
  if (isRecused || mark === null) return ['\n', ...session.sayRich('application.recused')]
  return ['\n', ...session.sayRich('application.own-mark', { mark: amount(session.viewer.language, mark) })]
}

const received = (session: Session, { receivedOn, isLate }: Application): Rich =>
  session.sayRich('application.received', {
    day: day(session.viewer.language, receivedOn),
    late: isLate ? 'yes' : 'no',
  })
