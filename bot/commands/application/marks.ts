import { ApplicationScoringsDocument, type ApplicationScoringsQuery } from '../../generated/operations.ts'
import { amount, cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type Judged = Extract<NonNullable<ApplicationScoringsQuery['node']>, { __typename: 'Application' }>
type Scoring = Judged['scorings'][number]

/** As many jurors as fit in one message. */
const SHOWN = 40
const LONGEST_COMMENT = 200

/** What each juror gave an application, criterion by criterion, with their words. */
export async function pressMarks(session: Session, id: string): Promise<Reply> {
  const { node } = await session.ask(ApplicationScoringsDocument, { id })
  if (node?.__typename !== 'Application') return { kind: 'message', message: notice(session.sayRich('stale')) }
  const summary = session.say('application.marks-of', { name: node.enterprise.name })
  const see = { act: 'application.see', argument: id, label: session.say('application.see') }
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...(node.scorings.length === 0 ? [{ type: 'text', text: session.sayRich('application.unscored') } as const] : []),
    ...node.scorings.slice(0, SHOWN).map((scoring): Block => ({ type: 'text', text: scoringLines(session, scoring) })),
    { type: 'actions', actions: [see] },
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function scoringLines(session: Session, { juror, isRecused, mark, comment, scores }: Scoring): Rich {
  const write = (value: string) => amount(session.viewer.language, value)
  const quote = (text: string | null) =>
    text ? [` — ${session.say('quoted', { text: cut(text, LONGEST_COMMENT) })}`] : []
  const total =
    mark === null ? session.say('application.kept-out') : session.say('application.mark', { mark: write(mark) })
  return [
    { type: 'strong', text: juror.name },
    ` · ${total}`,
    ...quote(isRecused ? null : comment),
    ...scores.flatMap(
      ({ criterion, value, comment: why }): Rich => [
        `\n• ${criterion.title} : ${write(value)}/${criterion.maximum}`,
        ...quote(why),
      ],
    ),
  ]
}
