import { allPages } from '../../all-pages.ts'
import { type BilanExperimentPartsFragment, ExperimentsWithBilanDocument } from '../../generated/operations.ts'
import { holdsWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearNames } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { recentFirst } from '../../messages/recent-first.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { bilanCard } from './card.ts'
import { expectedOf } from './expected.ts'
import { standing } from './standing.ts'

type Experiment = BilanExperimentPartsFragment

const SHOWN = 8

/** `/programme bilan`: the bilans that the person sees, or the one that they name; in full when there is only one. */
export async function runBilan(session: Session, words: readonly string[]): Promise<Reply> {
  const all = (await findExperiments(session)).filter(({ bilan, viewerCanOpenBilan }) => bilan || viewerCanOpenBilan)
  const rows = all.filter((experiment) => isNamed(experiment, words))
  const [first, ...others] = rows
  if (!first && all.length > 0) {
    const typed = cut(words.join(' '), 200)
    const near = nearNames(
      words,
      all.flatMap(({ title, enterprise }) => [title, enterprise.name]),
    )
    if (near.length > 0)
      return suggestLines(
        session,
        typed,
        near.map((name) => `/programme bilan ${name}`),
      )
    return { kind: 'message', message: notice(session.sayRich('bilan.not-found', { typed })) }
  }
  if (!first) return { kind: 'message', message: notice(session.sayRich('bilan.none')) }
  if (others.length === 0) session.recent.choose(first.id)
  return others.length > 0 ? listOf(session, rows) : { kind: 'message', message: one(session, first) }
}

const findExperiments = (session: Session): Promise<Experiment[]> =>
  allPages(async (after) => (await session.ask(ExperimentsWithBilanDocument, { after })).experiments)

const isNamed = ({ title, enterprise, cohort }: Experiment, words: readonly string[]): boolean =>
  holdsWords(`${title} ${enterprise.name} ${cohort.name}`, words)

const one = (session: Session, experiment: Experiment) =>
  experiment.bilan
    ? bilanCard(session, experiment.bilan)
    : {
        summary: session.say('bilan.to-open', { title: experiment.title }),
        blocks: [
          { type: 'text', text: session.sayRich('bilan.to-open', { title: experiment.title }) } as const,
          { type: 'actions', actions: [openButton(session, experiment)] } as const,
        ],
      }

function listOf(session: Session, rows: readonly Experiment[]): Reply {
  const summary = session.say('bilan.list', { count: rows.length })
  const shown = recentFirst(session, rows, ({ id }) => id).slice(0, SHOWN)
  const foot: Block[] =
    rows.length > shown.length ? [{ type: 'context', text: session.sayRich('bilan.narrow', { shown: SHOWN }) }] : []
  const blocks = shown.flatMap((experiment): Block[] => [
    { type: 'text', text: lineOf(session, experiment) },
    {
      type: 'actions',
      actions: [experiment.bilan ? seeButton(session, experiment.bilan) : openButton(session, experiment)],
    },
  ])
  return { kind: 'message', message: { summary, blocks: [{ type: 'heading', text: summary }, ...blocks, ...foot] } }
}

function lineOf(session: Session, { title, enterprise, bilan }: Experiment): Rich {
  const name = { type: 'strong', text: title } as const
  const stands = bilan ? standing(session, bilan) : session.sayRich('bilan.not-open')
  const count = bilan ? expectedOf(session, bilan).length : 0
  return [
    name,
    ` — ${enterprise.name}\n`,
    ...stands,
    ...(count > 0 ? [' ', ...session.sayRich('bilan.awaited', { count })] : []),
  ]
}

const seeButton = (session: Session, { id }: { readonly id: string }): Action => ({
  act: 'bilan.see',
  argument: id,
  label: session.say('bilan.button.see'),
})

const openButton = (session: Session, { id }: Experiment): Action => ({
  act: 'bilan.open',
  argument: id,
  label: session.say('bilan.button.open'),
  style: 'primary',
})
