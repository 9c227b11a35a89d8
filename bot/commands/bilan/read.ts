import { BilanAnswersDocument, type BilanAnswersQuery } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { readArgument } from './bilan.ts'

type Answers = Extract<NonNullable<BilanAnswersQuery['node']>, { __typename: 'Bilan' }>
type Section = Answers['sections'][number]
type Answer = Section['contributions'][number]

/** A message holds the answers of all the parties of an experiment to one question. */
const LONGEST = 1200

/** What everybody answers to one question: `bilan`, or `bilan question`. The others are a button away. */
export async function pressRead(session: Session, argument: string): Promise<Reply> {
  const { id, rest } = readArgument(argument)
  const { node } = await session.ask(BilanAnswersDocument, { id })
  if (node?.__typename !== 'Bilan') return { kind: 'message', message: notice(session.sayRich('stale')) }
  const section = node.sections.find(({ question }) => question === rest) ?? node.sections[0]
  if (!section) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const blocks: Block[] = [
    { type: 'heading', text: section.wording },
    { type: 'context', text: [node.experiment.title] },
    ...(section.synthesis ? [answerBlock(session, section.synthesis)] : []),
    ...section.contributions.map((answer) => answerBlock(session, answer)),
    ...(section.synthesis || section.contributions.length > 0
      ? []
      : [{ type: 'text', text: session.sayRich('bilan.no-answer') } as const]),
    ...evidenceBlocks(session, section),
    { type: 'actions', actions: questionButtons(session, node, section) },
  ]
  const reply = { message: { summary: section.wording, blocks } }
  return rest === '' ? { kind: 'message', ...reply } : { kind: 'replace', ...reply }
}

function answerBlock(session: Session, { party, text, isReported, writtenBy }: Answer): Block {
  const who = { type: 'strong', text: party ?? session.say('bilan.together') } as const
  const by = isReported ? [' · ', ...session.sayRich('bilan.reported', { by: writtenBy.name })] : []
  return { type: 'text', text: [who, ...by, '\n', cut(text ?? '', LONGEST)] }
}

function evidenceBlocks(session: Session, { evidence }: Section): Block[] {
  const lines = evidence.flatMap(({ figure, comment }) =>
    figure ? [`\n• ${figure.name}${comment ? ` — ${cut(comment, LONGEST)}` : ''}`] : [],
  )
  return lines.length > 0 ? [{ type: 'text', text: [...session.sayRich('bilan.evidence'), ...lines] }] : []
}

const questionButtons = (session: Session, { id, sections }: Answers, current: Section): Action[] => [
  ...sections
    .filter(({ question }) => question !== current.question)
    .map(({ question }) => ({
      act: 'bilan.read',
      argument: `${id} ${question}`,
      label: session.say('bilan.question', { question }),
    })),
  { act: 'bilan.see', argument: id, label: session.say('bilan.button.see') },
]
