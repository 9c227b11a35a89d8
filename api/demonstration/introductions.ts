import { insertAgreement } from '#db/agreements.ts'
import type { CohortRow } from '#db/cohorts.ts'
import { insertConsent } from '#db/consents.ts'
import type { Id } from '#db/database.ts'
import { insertEstablishment } from '#db/establishments.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { ConsentSide, IntroductionStatus } from '#db/generated/tables.ts'
import {
  type IntroductionRow,
  type IntroductionUpdate,
  insertIntroduction,
  updateIntroduction,
} from '#db/introductions.ts'
import { insertSite, type SiteRow } from '#db/sites.ts'
import { daysFrom } from '../calendar/days.ts'
import { fold, searchTextOf } from '../establishments/search-text.ts'
import { CONSENT_VERSION } from '../introductions/consent.ts'
import { morning } from './calendar.ts'
import { type EstablishmentKey, establishments } from './fiction/establishments.ts'
import { emailOf, type MemberKey } from './fiction/people.ts'
import type { FictionalIntroduction } from './fiction/shapes.ts'
import type { Stage } from './stage.ts'

export type EstablishmentIds = Readonly<Record<EstablishmentKey, Id<'establishment'>>>

/** What an introduction needs. */
interface Ground extends Stage {
  readonly cohort: CohortRow
  readonly experiment: ExperimentRow
  readonly enterprise: string
  readonly entrepreneur: MemberKey
  readonly places: EstablishmentIds
}

type Hosted = NonNullable<FictionalIntroduction['hosted']>

/** Writes the places that do not exist. */
export async function loadPlaces({ db, programme: { id: programmeId } }: Stage): Promise<EstablishmentIds> {
  const ids: [string, Id<'establishment'>][] = []
  for (const [key, place] of Object.entries(establishments)) {
    const { id } = await insertEstablishment(db, { ...place, programmeId, searchText: searchTextOf(place) })
    ids.push([key, id])
  }
  // Each key has been given its id.
  return Object.fromEntries(ids) as EstablishmentIds
}

/** Loads an introduction to a fictional establishment, as far as its story goes; gives its site, if it has led to one. */
export async function loadIntroduction(ground: Ground, told: FictionalIntroduction): Promise<SiteRow | undefined> {
  const { hosted, askedDaysAgo = 0, isProposed } = told
  const opensOn = daysFrom(ground.cohort.startsOn, hosted?.fromDay ?? 0)
  const askedOn = hosted ? daysFrom(opensOn, -30) : daysFrom(ground.today, -askedDaysAgo)
  const introduction = await request(ground, told, askedOn)
  if (!introduction || !(hosted || isProposed)) return undefined
  const proposedOn = daysFrom(askedOn, 2)
  const { contactName, contactEmail } = establishments[told.establishment]
  await move(ground, introduction, 'PROPOSED', proposedOn, {
    contactName,
    contactEmail,
    proposedBy: ground.member('staff').id,
    proposedAt: morning(proposedOn),
  })
  return hosted && host(ground, introduction, opensOn, hosted)
}

async function request(
  { db, member, entrepreneur, places, experiment, ...ground }: Ground,
  { establishment, purpose, effort }: FictionalIntroduction,
  askedOn: string,
): Promise<IntroductionRow | undefined> {
  const requestedAt = morning(askedOn)
  const requestedBy = member(entrepreneur).id
  const introduction = await insertIntroduction(db, {
    purpose,
    effort,
    programmeId: experiment.programmeId,
    experimentId: experiment.id,
    establishmentId: places[establishment],
    requestedBy,
    requestedAt,
    statusAt: requestedAt,
    statusBy: requestedBy,
  })
  const asking = { db, member, entrepreneur, places, experiment, ...ground }
  if (introduction) await consent(asking, introduction, 'ENTERPRISE', entrepreneur, askedOn)
  return introduction
}

/** Accepted, met, and hosting since. */
async function host(ground: Ground, introduction: IntroductionRow, opensOn: string, hosted: Hosted): Promise<SiteRow> {
  const { db, cohort, today } = ground
  const [acceptedOn, metOn] = [daysFrom(opensOn, -20), daysFrom(opensOn, -10)]
  await consent(ground, introduction, 'ESTABLISHMENT', 'staff', acceptedOn)
  const meeting = { meetingAt: morning(metOn), meetingMinutes: 60, meetingPlace: 'Sur place', meetingSequence: 1 }
  await move(ground, introduction, 'ACCEPTED', acceptedOn, meeting)
  await move(ground, introduction, 'MET', daysFrom(metOn, 1), { metEnterprise: true, metEstablishment: true })
  await move(ground, introduction, 'CLOSED', opensOn, { outcome: 'SITE_OPENED', feedbackScore: 5 })
  const { programmeId, experimentId, establishmentId } = introduction
  const site = await insertSite(db, {
    programmeId,
    experimentId,
    establishmentId,
    introductionId: introduction.id,
    public: hosted.public,
    capacity: hosted.capacity,
    referentName: hosted.referentName,
    referentEmail: emailOf('animatrice'),
    openedOn: opensOn,
    endsOn: cohort.endsOn < today ? cohort.endsOn : null,
  })
  await agree(ground, site, hosted)
  return site
}

/** Signed when the site opened. */
async function agree({ db, today, member, cohort, enterprise, ...ground }: Ground, site: SiteRow, hosted: Hosted) {
  const [key] = Object.entries(ground.places).find(([, id]) => id === site.establishmentId) ?? []
  const { name } = establishments[key as EstablishmentKey]
  await insertAgreement(db, {
    programmeId: site.programmeId,
    siteId: site.id,
    basis: 'FREE',
    parties: [enterprise, name].map((party) => ({ name: party, siret: null })),
    operator: fold(name),
    startsOn: site.openedOn,
    endsOn: hosted.agreedFor ? daysFrom(today, hosted.agreedFor) : cohort.endsOn,
    signedOn: site.openedOn,
    recordedBy: member('staff').id,
    recordedAt: morning(site.openedOn),
  })
}

const move = (
  { db, member }: Ground,
  { id }: IntroductionRow,
  status: IntroductionStatus,
  day: string,
  update: IntroductionUpdate,
) => updateIntroduction(db, id, { ...update, status, statusAt: morning(day), statusBy: member('staff').id })

const consent = (
  { db, member }: Ground,
  { programmeId, id: introductionId }: IntroductionRow,
  side: ConsentSide,
  by: MemberKey,
  day: string,
) =>
  insertConsent(db, {
    programmeId,
    introductionId,
    side,
    givenBy: member(by).id,
    givenAt: morning(day),
    textVersion: CONSENT_VERSION,
    channel: 'API',
  })
