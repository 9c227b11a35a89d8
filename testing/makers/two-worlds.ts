import { globalId } from '#api/ids.ts'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import type { Db, Id } from '#db/database.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import { introductionsById } from '#db/introductions.ts'
import type { Client, Outcome, Speaker } from '../client.ts'
import { aLinkTo } from '../links.ts'
import { aCohort, anEnterprise, anExperiment } from './experiments.ts'
import { anEstablishment } from './introductions.ts'
import { aClientKey } from './number.ts'
import { aMember, aProgramme } from './people.ts'

/** Two agents, an entrepreneur and her coach, and a place that could host them: those whom an introduction is about. */
export async function twoWorlds(db: Db, establishment: Partial<EstablishmentRow> = {}) {
  const { id: programmeId } = await aProgramme(db, { name: 'Territoires d’essai' })
  const claire = await aMember(db, { programmeId, role: 'STAFF', name: 'Claire Dubois' })
  const marc = await aMember(db, { programmeId, role: 'STAFF', name: 'Marc Petit' })
  const paul = await aMember(db, { programmeId, role: 'COACH', name: 'Paul Roche' })
  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa Martin', email: 'lea@andibo.example' })
  // Neither of them has anything to do with it.
  await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Une autre' })
  await aMember(db, { programmeId, role: 'VIEWER', name: 'Un lecteur' })
  const { id: enterpriseId } = await anEnterprise(db, { programmeId, name: 'Andibo' })
  const { id: cohortId } = await aCohort(db, { programmeId, startsOn: '2026-01-01', endsOn: '2027-12-31' })
  const members = [lea, paul]
  const experiment = await anExperiment(db, { programmeId, cohortId, enterpriseId, title: 'Des repères', members })
  const place = await anEstablishment(db, {
    name: 'Résidence des Lilas',
    contactName: 'Mme Diallo',
    contactEmail: 'direction@lilas.example',
    ...establishment,
    programmeId,
  })
  return { programmeId, claire, marc, paul, lea, experiment, place }
}

export type TwoWorlds = Awaited<ReturnType<typeof twoWorlds>>

/** Who makes the gestures of a story. */
export interface Speakers {
  readonly db: Db
  readonly as: (speaker: Speaker) => Promise<Client>
}

/** The introduction of a story: what anybody does to it, through GraphQL. */
export interface Story {
  readonly id: Id<'introduction'>
  readonly by: (speaker: Speaker, mutation: string, input?: object) => Promise<Outcome>
  /** The same, by the contact of the establishment, through the link it received. */
  readonly byContact: (mutation: string, input?: object) => Promise<Outcome>
}

/** A request to meet the place, with the consent of whoever asks when it is the entrepreneur. */
export async function aRequest(
  { db, as }: Speakers,
  { experiment, place, lea }: TwoWorlds,
  asker: TwoWorlds['lea'] = lea,
): Promise<Story> {
  const input = {
    clientKey: aClientKey(),
    experimentId: globalId('experiment', experiment.id),
    establishmentId: globalId('establishment', place.id),
    purpose: 'Essayer les repères avec huit résidents.',
    effort: 'Une heure par semaine pendant deux mois.',
    ...(asker.role === 'ENTREPRENEUR' ? { consentVersion: CONSENT_VERSION } : {}),
  }
  await done((await as(asker)).change('requestIntroduction', input))
  const { id } = await db
    .selectFrom('introduction')
    .select('id')
    .orderBy('requestedAt', 'desc')
    .executeTakeFirstOrThrow()
  return storyOf({ db, as }, id)
}

export function storyOf({ db, as }: Speakers, id: Id<'introduction'>): Story {
  const by: Story['by'] = async (speaker, mutation, input = {}) => {
    const target = { clientKey: aClientKey(), introductionId: globalId('introduction', id), ...input }
    return done((await as(speaker)).change(mutation, target))
  }
  const byContact: Story['byContact'] = async (mutation, input) => {
    const [introduction] = await introductionsById(db, [id])
    if (!introduction) throw new Error('The introduction of the story is gone.')
    return by({ link: aLinkTo(introduction) }, mutation, input)
  }
  return { id, by, byContact }
}

/** What accepting asks for. */
export const accepted = { consentVersion: CONSENT_VERSION }

async function done(change: Promise<Outcome>): Promise<Outcome> {
  const outcome = await change
  if (!outcome.__typename.endsWith('Success')) throw new Error(`${outcome.__typename}: ${outcome.message}`)
  return outcome
}
