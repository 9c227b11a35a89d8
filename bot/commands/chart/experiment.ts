import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { type Charted, findCharted } from './charted.ts'
import { chartMessage } from './draw-picture.ts'
import { chartButton } from './indicator.ts'

/** How far each indicator of an experiment has gone. */
export async function experimentChart(
  session: Session,
  { id: experimentId, title, enterprise, indicators }: Charted,
): Promise<Reply> {
  session.recent.choose(experimentId)
  const measured = indicators.filter(({ kind }) => kind !== 'TEXT')
  if (measured.length === 0)
    return { kind: 'message', message: notice(session.sayRich('chart.nothing', { name: title })) }
  const rows = measured.map(({ name, progress, provisionalProgress }) => ({
    label: name,
    progress,
    provisional: provisionalProgress === progress ? null : provisionalProgress,
  }))
  const heading = [{ type: 'strong', text: title }, ` — ${enterprise.name}`] as const
  const buttons = measured.map(({ id, name }) => chartButton(session, id, name))
  const chart = { kind: 'progress', data: { name: title, rows } } as const
  return { kind: 'message', message: await chartMessage(session, chart, heading, buttons) }
}

/** The button of an experiment. */
export async function pressExperiment(session: Session, id: string): Promise<Reply> {
  const experiments = (await findCharted(session)).flatMap((cohort) => cohort.experiments)
  const experiment = experiments.find((each) => each.id === id)
  return experiment
    ? experimentChart(session, experiment)
    : { kind: 'message', message: notice(session.sayRich('stale')) }
}
