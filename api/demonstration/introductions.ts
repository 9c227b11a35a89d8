import { insertAgreement } from '#db/agreements.ts'
import { insertConsent } from '#db/consents.ts'
import type { Id } from '#db/database.ts'
import * as fictional from '#db/demonstration/fictional.ts'
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
import { fold } from '../establishments/search-text.ts'
import { CONSENT_VERSION } from '../introductions/consent.ts'
import { morning } from './calendar.ts'
import type { Fiction } from './fiction.ts'

/** What an introduction to the fictional establishment needs. */
interface Ground extends Fiction {
  readonly experiment: ExperimentRow
  readonly establishmentId: Id<'establishment'>
  readonly entrepreneur: fictional.MemberKey
}

/** Loads an introduction to the fictional establishment, as far as its story goes. */
export async function loadIntroduction(ground: Ground, story: fictional.Story): Promise<void> {
  const introduction = await request(ground, story)
  if (!introduction || story === 'requested') return
  await move(ground, introduction, 'PROPOSED', story === 'hosted' ? -88 : -3, {
    ...fictional.contact,
    proposedBy: ground.member('staff'),
    proposedAt: morning(daysFrom(ground.today, story === 'hosted' ? -88 : -3)),
  })
  if (story === 'hosted') await host(ground, introduction)
}

async function request(ground: Ground, story: fictional.Story): Promise<IntroductionRow | undefined> {
  const { db, programmeId, today, member, entrepreneur, establishmentId, experiment } = ground
  const { askedDaysAgo, ...words } = fictional.stories[story]
  const requestedAt = morning(daysFrom(today, -askedDaysAgo))
  const requestedBy = member(entrepreneur)
  const introduction = await insertIntroduction(db, {
    ...words,
    programmeId,
    experimentId: experiment.id,
    establishmentId,
    requestedBy,
    requestedAt,
    statusAt: requestedAt,
    statusBy: requestedBy,
  })
  if (introduction) await consent(ground, introduction, 'ENTERPRISE', requestedBy, requestedAt)
  return introduction
}

/** Accepted, met, and hosting for two months. */
async function host(ground: Ground, introduction: IntroductionRow): Promise<void> {
  const { db, today, member } = ground
  await consent(ground, introduction, 'ESTABLISHMENT', member('staff'), morning(daysFrom(today, -80)))
  const meetingAt = morning(daysFrom(today, -70))
  const meeting = { meetingAt, meetingMinutes: 60, meetingPlace: 'Sur place', meetingSequence: 1 }
  await move(ground, introduction, 'ACCEPTED', -80, meeting)
  await move(ground, introduction, 'MET', -69, { metEnterprise: true, metEstablishment: true })
  await move(ground, introduction, 'CLOSED', -60, { outcome: 'SITE_OPENED', feedbackScore: 5 })
  const { programmeId, experimentId, establishmentId } = introduction
  const ends = { programmeId, experimentId, establishmentId, introductionId: introduction.id }
  const site = await insertSite(db, { ...fictional.site, ...ends, openedOn: daysFrom(today, -60) })
  await agree(ground, site)
}

/** Signed when the site opened, and soon to be renewed. */
async function agree({ db, today, member }: Ground, { id: siteId, programmeId, openedOn }: SiteRow): Promise<void> {
  const [, establishment = ''] = fictional.parties
  await insertAgreement(db, {
    programmeId,
    siteId,
    basis: 'FREE',
    parties: fictional.parties.map((name) => ({ name, siret: null })),
    operator: fold(establishment),
    startsOn: openedOn,
    endsOn: daysFrom(today, 50),
    signedOn: openedOn,
    recordedBy: member('staff'),
    recordedAt: morning(openedOn),
  })
}

const move = (
  { db, today, member }: Ground,
  { id }: IntroductionRow,
  status: IntroductionStatus,
  day: number,
  update: IntroductionUpdate,
) =>
  updateIntroduction(db, id, { ...update, status, statusAt: morning(daysFrom(today, day)), statusBy: member('staff') })

const consent = (
  { db, programmeId }: Ground,
  { id: introductionId }: IntroductionRow,
  side: ConsentSide,
  givenBy: Id<'member'>,
  givenAt: Date,
) =>
  insertConsent(db, {
    programmeId,
    introductionId,
    side,
    givenBy,
    givenAt,
    textVersion: CONSENT_VERSION,
    channel: 'API',
  })
