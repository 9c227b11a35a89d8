import { allPages } from '../../all-pages.ts'
import { PlanNamesDocument, type PlanNamesQuery } from '../../generated/operations.ts'
import { holdsWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearNames } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { recentFirst } from '../../messages/recent-first.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { showPlanOf } from './show-plan.ts'

type Named = PlanNamesQuery['experiments']['edges'][number]['node']

/** What calls for plans after `/programme`, folded. */
export const PLAN_WORDS: readonly string[] = ['plan', 'plans']

const PAGE = 100
const SHOWN = 8

/** `/programme plan [words]`: the plan of the experiment that the words name, or those to choose from. */
export async function findPlans(session: Session, words: readonly string[]): Promise<Reply> {
  const all = await allPages(
    async (after) => (await session.ask(PlanNamesDocument, { first: PAGE, after })).experiments,
  )
  const found = all.filter((each) => holdsWords(namesOf(each).join(' '), words))
  const [first, second] = found
  const typed = cut(words.join(' '), 200)
  const nothing = typed === '' ? session.sayRich('plan.list-none') : session.sayRich('plan.not-found', { typed })
  const near = first ? [] : nearNames(words, all.flatMap(namesOf))
  if (near.length > 0)
    return suggestLines(
      session,
      typed,
      near.map((name) => `/programme plan ${name}`),
    )
  if (!first) return { kind: 'message', message: notice(nothing) }
  return second ? choose(session, found) : showPlanOf(session, first.id)
}

/** What was chosen minutes ago comes first, then what waits for the person, then what is under way. */
function choose(session: Session, found: readonly Named[]): Reply {
  const ranked = found.toSorted((one, other) => rank(one) - rank(other))
  const sorted = recentFirst(session, ranked, ({ id }) => id)
  const summary = session.say('plan.list', { count: found.length })
  const narrow: Block = { type: 'context', text: session.sayRich('plan.narrow', { shown: SHOWN }) }
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...sorted.slice(0, SHOWN).flatMap((experiment) => lineBlocks(session, experiment)),
    ...(found.length > SHOWN ? [narrow] : []),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

const rank = ({ evaluationPlan, evaluationPlanInProgress: open }: Named): number => {
  if (open) return open.viewerCanSign ? 0 : 1
  return evaluationPlan ? 2 : 3
}

function lineBlocks(session: Session, { id, title, enterprise, evaluationPlan, ...rest }: Named): Block[] {
  const open = rest.evaluationPlanInProgress
  const standing = session.sayRich('plan.list-standing', {
    inForce: evaluationPlan ? String(evaluationPlan.version) : 'none',
    open: open ? String(open.version) : 'none',
    status: open?.status ?? 'none',
    mine: open?.viewerCanSign ? 'yes' : 'no',
  })
  return [
    { type: 'text', text: session.sayRich('plan.list-line', { enterprise: enterprise.name, title }) },
    { type: 'context', text: standing },
    { type: 'actions', actions: [{ act: 'plan.of', argument: id, label: session.say('plan.see') }] },
  ]
}

/** What an experiment may be called by. */
const namesOf = ({ title, enterprise }: Named): string[] => [title, enterprise.name]
