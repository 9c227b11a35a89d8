import {
  HelpIndicatorsDocument,
  type HelpIndicatorsQuery,
  HelpPlaceDocument,
  type IndicatorKind,
} from '../../generated/operations.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Session } from '../../session.ts'

/** What the sentences of the help are filled with: names that this person knows, so that what is pasted works. */
export interface Examples {
  /** A type of establishment and a commune that have one. */
  readonly establishment: string
  /** An indicator of theirs with a value, « bénéficiaires accompagnés 64 »; `none` when they collect nothing. */
  readonly value: string
  /** The same, as one would say it: « 64 bénéficiaires accompagnés en mai 2026 ». */
  readonly spoken: string
  readonly period: string
}

type Indicator = HelpIndicatorsQuery['indicatorsToLog'][number]

/** The help's own examples. */
export async function findExamples(session: Session): Promise<Examples> {
  const { language, role } = session.viewer
  const [{ establishments }, { indicatorsToLog }] = await Promise.all([
    session.ask(HelpPlaceDocument, {}),
    role === 'VIEWER' ? { indicatorsToLog: [] } : session.ask(HelpIndicatorsDocument, {}),
  ])
  const [place] = establishments.edges
  const [indicator] = indicatorsToLog
  const period = indicator ? nameOfPeriod(language, indicator.frequency, indicator.duePeriod) : 'none'
  return {
    establishment: place ? placeIn(place.node) : 'ehpad argenteuil',
    value: indicator ? lineOf(session, indicator) : 'none',
    spoken: indicator ? spokenOf(session, indicator, period) : 'none',
    period,
  }
}

const LONGEST_CATEGORY = 30

/** « ehpad argenteuil »; the commune alone when the type is a sentence. */
const placeIn = ({ category, commune }: { readonly category: string; readonly commune: string }): string =>
  (category.length <= LONGEST_CATEGORY ? `${category} ${commune}` : commune).toLowerCase()

const FIGURES: Readonly<Record<Exclude<IndicatorKind, 'TEXT'>, string>> = {
  COUNT: '64',
  AMOUNT: '64',
  SCALE: '3',
  RATE: '12/40',
}

const lineOf = ({ say }: Session, { name, kind }: Indicator): string =>
  kind === 'TEXT' ? `${name} : ${say('help.some-words')}` : `${name} ${FIGURES[kind]}`

const spokenOf = (session: Session, indicator: Indicator, period: string): string =>
  indicator.kind === 'TEXT'
    ? lineOf(session, indicator)
    : session.say('help.spoken-line', { figures: FIGURES[indicator.kind], name: indicator.name, period })
