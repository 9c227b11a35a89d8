import { ProgrammeOverviewDocument, type ProgrammeOverviewQuery } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { bar, cut, day, percent, todayIn } from '../../language/format.ts'
import { nearestAll } from '../../language/nearest.ts'
import { notice } from '../../messages/notice.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { findCalls } from '../application/calls.ts'
import { listApplications, TO_SCORE } from '../application/list.ts'
import { runBilan } from '../bilan/run.ts'
import { CHART_WORDS, runProgrammeChart } from '../chart/cohort.ts'
import { findPlans, PLAN_WORDS } from '../evaluation-plan/find-plans.ts'

type Programme = ProgrammeOverviewQuery['programmes'][number]
type Cohort = Programme['cohorts']['edges'][number]['node']
type Experiment = Cohort['experiments'][number]

/** What follows `/programme`, in both languages, and where it leads. */
const sections = [
  { words: PLAN_WORDS, run: findPlans },
  { words: ['bilan', 'bilans', 'assessment'], run: runBilan },
  { words: CHART_WORDS, run: runProgrammeChart },
  { words: ['candidatures', 'candidature', 'applications', 'application', 'jury'], run: listApplications },
]

/** `/programme`: the programme at a glance; or one of its sections. */
export async function runProgramme(session: Session, text: string): Promise<Reply> {
  const [first = '', ...words] = foldedWords(text)
  const section = sections.find((each) => each.words.includes(first))
  if (section) return section.run(session, words)
  const near = nearestAll(
    first,
    sections.flatMap((each) => each.words),
  )
  if (near.length > 0)
    return suggestLines(
      session,
      text,
      near.map((word) => `/programme ${[word, ...words].join(' ')}`),
    )
  return first === ''
    ? showProgramme(session)
    : { kind: 'message', message: notice(session.sayRich('programme.unknown', { typed: cut(text, 200) })) }
}

/** The cohorts that the person sees, the current one in detail. */
async function showProgramme(session: Session): Promise<Reply> {
  const [{ programmes }, applications] = await Promise.all([
    session.ask(ProgrammeOverviewDocument, {}),
    applicationBlocks(session),
  ])
  const [programme] = programmes
  if (!programme) return { kind: 'message', message: notice(session.sayRich('programme.none')) }
  const cohorts = programme.cohorts.edges.map(({ node }) => node).filter(({ experiments }) => experiments.length > 0)
  const blocks: Block[] = [
    { type: 'heading', text: programme.name },
    { type: 'context', text: [programme.authority] },
    ...cohorts.flatMap((cohort) => cohortBlocks(session, cohort)),
    ...applications,
  ]
  return { kind: 'message', message: { summary: programme.name, blocks } }
}

/** The way to the applications, for those who have to do with them. */
async function applicationBlocks(session: Session): Promise<Block[]> {
  const { calls, toScore } = await findCalls(session)
  const [latest] = calls
  if (!latest) return []
  const argument = toScore > 0 ? TO_SCORE : latest.id
  const label = session.say('application.left', { count: toScore })
  return [{ type: 'actions', actions: [{ act: 'application.list', argument, label }] }]
}

function cohortBlocks(session: Session, cohort: Cohort): Block[] {
  const { language, timeZone } = session.viewer
  const { name, startsOn, endsOn, demonstration, experiments } = cohort
  const dates = session.sayRich('programme.dates', { start: day(language, startsOn), end: day(language, endsOn) })
  const title: Rich = [{ type: 'strong', text: name }, ' · ', ...dates]
  const isCurrent = endsOn >= todayIn(timeZone, session.now())
  const lines = experiments.map((each) => (isCurrent ? currentLine(session, each) : pastLine(each)))
  return [
    { type: 'divider' },
    { type: 'text', text: title },
    ...(demonstration ? [{ type: 'context', text: session.sayRich('programme.fictional') } as const] : []),
    ...(isCurrent
      ? lines.map((text): Block => ({ type: 'text', text }))
      : [{ type: 'text', text: lines.flatMap((line, index) => (index > 0 ? ['\n', ...line] : line)) } as const]),
  ]
}

const pastLine = ({ enterprise, title }: Experiment): Rich => [
  '• ',
  { type: 'strong', text: enterprise.name },
  title === enterprise.name ? '' : ` — ${title}`,
]

function currentLine(session: Session, { enterprise, title, indicators, sites }: Experiment): Rich {
  const { language } = session.viewer
  const lines = indicators.flatMap(
    ({ name, progress }): Rich =>
      progress === null ? ['\n', name] : ['\n', `${bar(progress)} ${percent(language, progress)} — ${name}`],
  )
  return [
    { type: 'strong', text: title },
    ` — ${enterprise.name} · `,
    ...session.sayRich('programme.sites', { count: sites.length }),
    ...lines,
  ]
}
