import { bar, day, percent, todayIn } from '../language/format.ts'
import type { Block } from '../model/message.ts'
import type { Rich } from '../model/rich.ts'
import type { Session } from '../session.ts'
import type { Home } from './ask-home.ts'

type Experiment = Home['experiments']['edges'][number]['node']

/** One more is asked for, to know that there are more. */
const SHOWN = 6

/** The experiments of a person at a glance, one line each. */
export function glanceBlocks(session: Session, { experiments }: Home, own: boolean): Block[] {
  const all = experiments.edges.map(({ node }) => node)
  const values = { own: own ? 'yes' : 'no' }
  return [
    { type: 'divider' },
    { type: 'heading', text: session.say('home.experiments', values) },
    ...all.slice(0, SHOWN).map((each): Block => ({ type: 'text', text: lineOf(session, each) })),
    ...(all.length === 0 ? [{ type: 'text', text: session.sayRich('home.no-experiment', values) } as const] : []),
    ...(all.length > SHOWN ? [{ type: 'context', text: session.sayRich('home.all-experiments') } as const] : []),
  ]
}

function lineOf(session: Session, experiment: Experiment): Rich {
  const { title, enterprise } = experiment
  const parts = [progressOf(session, experiment), milestoneOf(session, experiment), sitesOf(session, experiment)]
  return [
    { type: 'strong', text: title },
    enterprise.name === title ? '' : ` — ${enterprise.name}`,
    '\n',
    ...parts.flatMap((part, index) => (index > 0 ? [' · ', ...part] : part)),
  ]
}

/** From the indicator that has the longest way to go to the one that has gone furthest: nothing is averaged. */
function progressOf(session: Session, { indicators }: Experiment): Rich {
  const { language } = session.viewer
  const shares = indicators
    .flatMap(({ progress }) => (progress === null ? [] : [Number(progress)]))
    .sort((a, b) => a - b)
  const [least, most] = [shares.at(0), shares.at(-1)]
  if (least === undefined || most === undefined) return session.sayRich('home.no-progress')
  const [from, to] = [least, most].map((share) => percent(language, String(share)))
  const key = least >= 1 ? 'home.targets-reached' : 'home.progress'
  return [`${bar(String(least))} `, ...session.sayRich(key, { from, to, one: from === to ? 'yes' : 'no' })]
}

function milestoneOf(session: Session, { milestones }: Experiment): Rich {
  const { language, timeZone } = session.viewer
  const [next] = milestones
    .filter(({ completedAt }) => completedAt === null)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
  if (!next) return session.sayRich('home.no-milestone')
  const late = next.dueOn < todayIn(timeZone, session.now()) ? 'yes' : 'no'
  return session.sayRich('home.milestone', { title: next.title, day: day(language, next.dueOn), late })
}

function sitesOf(session: Session, { sites }: Experiment): Rich {
  const today = todayIn(session.viewer.timeZone, session.now())
  const open = sites.filter(({ openedOn, endsOn }) => openedOn <= today && (endsOn === null || endsOn >= today))
  return session.sayRich('home.sites', { count: open.length })
}
