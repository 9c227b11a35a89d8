/** An experiment as an activity of IATI 2.03, in the order of its schema. Pure. */
import type { PublishedExperimentFragment } from '../generated/operations.ts'
import { ACADEMIC, activityStatus, DATE_TYPES, LOCAL_GOVERNMENT, ROLES, SDG_GOALS } from './codes.ts'
import { type Element, element, narrative, writeXml } from './element.ts'
import { resultsOf, siteRef } from './results.ts'

/** What is known besides the experiment. */
export interface Reporting {
  /** The identifier of the authority in IATI's registry; without one, the file is not ready to be registered. */
  readonly organisation: string | undefined
  readonly now: Date
}

/** The whole file: one activity. */
export const iatiOf = (experiment: PublishedExperimentFragment, reporting: Reporting): string => {
  const generated = `${reporting.now.toISOString().slice(0, 19)}Z`
  return writeXml(
    element('iati-activities', { version: '2.03', 'generated-datetime': generated }, [
      activityOf(experiment, reporting, generated),
    ]),
  )
}

function activityOf(experiment: PublishedExperimentFragment, { organisation, now }: Reporting, generated: string) {
  const { programme } = experiment.cohort
  const ref = organisation ?? `passerelle-${uuidOf(programme.id)}`
  return element('iati-activity', { 'last-updated-datetime': generated, 'xml:lang': 'fr', 'default-currency': 'EUR' }, [
    { ...element('iati-identifier', {}, []), text: `${ref}-${uuidOf(experiment.id)}` },
    element('reporting-org', { ref, type: LOCAL_GOVERNMENT }, [narrative(programme.authority)]),
    element('title', {}, [narrative(experiment.title)]),
    element('description', { type: '1' }, [narrative(experiment.summary)]),
    ...participantsOf(experiment, ref),
    element('activity-status', { code: statusOf(experiment, now) }, []),
    ...datesOf(experiment, now),
    element('recipient-country', { code: 'FR' }, []),
    ...locationsOf(experiment),
    ...goalsOf(experiment),
    ...resultsOf(experiment),
  ])
}

/** A global id is the name of a table, then the part that is one of a kind. */
const uuidOf = (id: string): string => id.slice(-36)

function participantsOf({ enterprise, cohort }: PublishedExperimentFragment, ref: string): Element[] {
  const { authority, accelerator, laboratory } = cohort.programme
  return [
    element('participating-org', { ref, type: LOCAL_GOVERNMENT, role: ROLES.funding }, [narrative(authority)]),
    ...(accelerator ? [element('participating-org', { role: ROLES.extending }, [narrative(accelerator)])] : []),
    ...(laboratory
      ? [element('participating-org', { type: ACADEMIC, role: ROLES.accountable }, [narrative(laboratory)])]
      : []),
    element('participating-org', { role: ROLES.implementing }, [narrative(enterprise.name)]),
  ]
}

const isConcluded = ({ bilan }: PublishedExperimentFragment): boolean => bilan?.status === 'FROZEN'

const todayIn = ({ cohort }: PublishedExperimentFragment, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: cohort.programme.timeZone, dateStyle: 'short' }).format(at)

const statusOf = (experiment: PublishedExperimentFragment, now: Date): string =>
  activityStatus(todayIn(experiment, now), experiment.cohort, isConcluded(experiment))

function datesOf(experiment: PublishedExperimentFragment, now: Date): Element[] {
  const { cohort, bilan } = experiment
  const dated = (type: string, day: string) => element('activity-date', { type, 'iso-date': day }, [])
  const hasBegun = todayIn(experiment, now) >= cohort.startsOn
  return [
    dated(DATE_TYPES.plannedStart, cohort.startsOn),
    ...(hasBegun ? [dated(DATE_TYPES.actualStart, cohort.startsOn)] : []),
    dated(DATE_TYPES.plannedEnd, cohort.endsOn),
    ...(isConcluded(experiment) && bilan?.frozenAt
      ? [dated(DATE_TYPES.actualEnd, todayIn(experiment, new Date(bilan.frozenAt)))]
      : []),
  ]
}

const locationsOf = ({ sites }: PublishedExperimentFragment): Element[] =>
  sites.map(({ establishment: { name, commune, position } }, place) =>
    element('location', { ref: siteRef(place) }, [
      element('name', {}, [narrative(`${name}, ${commune}`)]),
      ...(position
        ? [
            element('point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' }, [
              { ...element('pos', {}, []), text: `${position.latitude} ${position.longitude}` },
            ]),
          ]
        : []),
    ]),
  )

const goalsOf = ({ indicators }: PublishedExperimentFragment): Element[] =>
  [...new Set(indicators.flatMap(({ sdgGoals }) => sdgGoals))]
    .toSorted((one, other) => one - other)
    .map((goal) => element('tag', { vocabulary: SDG_GOALS, code: `${goal}` }, []))
