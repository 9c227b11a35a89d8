import { IntroductionSuggestionsDocument, type IntroductionSuggestionsQuery } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { needsButton } from '../match/needs-button.ts'
import { placeOf } from './place-of.ts'

type Match = NonNullable<IntroductionSuggestionsQuery['experiment']>['matches']['edges'][number]['node']
type Reason = Match['reasons'][number]

const SIZE = 5
const LONGEST_REASONS = 600

/** The establishments that fit an experiment best, each with its reasons and a button to ask: `experiment cursor`. */
export async function pressSuggestions(session: Session, argument: string): Promise<Reply> {
  const [experimentId = '', after] = argument.split(' ')
  const asked = { experimentId, first: SIZE, after: after || null }
  const { experiment } = await session.ask(IntroductionSuggestionsDocument, asked)
  if (!experiment) return { kind: 'message', message: notice(session.sayRich('stale')) }
  session.recent.choose(experimentId)
  const { matches, needs, title, viewerCanSetNeeds } = experiment
  const { hasNextPage, endCursor } = matches.pageInfo
  const page = after ? 'next' : 'first'
  const summary = session.say('introduction.suggestions', { title, count: matches.edges.length, page })
  const next: Action = {
    act: 'introduction.suggest',
    argument: `${experimentId} ${endCursor ?? ''}`,
    label: session.say('introduction.next-suggestions'),
  }
  const foot = [...(hasNextPage ? [next] : []), ...(viewerCanSetNeeds ? [needsButton(session, experimentId)] : [])]
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...(needs ? [] : [{ type: 'context', text: session.sayRich('introduction.no-needs') } as const]),
    ...matches.edges.flatMap(({ node }) => matchBlocks(session, experimentId, node)),
    ...(foot.length > 0 ? [{ type: 'actions', actions: foot } as const] : []),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function matchBlocks(session: Session, experimentId: string, { establishment, reasons }: Match): Block[] {
  const { id, name, category } = establishment
  const choose: Action = {
    act: 'introduction.choose',
    argument: `${id} ${experimentId}`,
    label: session.say('introduction.choose'),
  }
  return [
    {
      type: 'text',
      text: [
        { type: 'strong', text: name },
        ` — ${category}\n${placeOf(establishment)}\n${cut(reasons.map(reasonLine).join('\n'), LONGEST_REASONS)}`,
      ],
    },
    { type: 'actions', actions: [choose] },
  ]
}

/** Whether a reason speaks for the establishment, against it, or only tells. */
const reasonLine = ({ points, sentence }: Reason): string =>
  `${points > 0 ? '➕' : points < 0 ? '➖' : '▫️'} ${sentence}`
