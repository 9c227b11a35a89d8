/** Makers of establishments, and of what links an experiment to them. */
import type { Insertable } from 'kysely'
import { searchTextOf } from '#api/establishments/search-text.ts'
import { insertConsent } from '#db/consents.ts'
import type { Db, Tables } from '#db/database.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { type IntroductionRow, lockIntroduction, updateIntroduction } from '#db/introductions.ts'
import type { MemberRow } from '#db/members.ts'
import { insertSite } from '#db/sites.ts'
import { nextNumber } from './number.ts'
import { programmeIdOf } from './people.ts'

type Some<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>

/** An EHPAD in Cergy, that a search finds by its words. */
export async function anEstablishment(db: Db, establishment: Some<'establishment'> = {}): Promise<EstablishmentRow> {
  const programmeId = await programmeIdOf(db, establishment.programmeId)
  const number = nextNumber()
  const described = {
    name: `Résidence ${number}`,
    category: 'EHPAD',
    address: '1 rue de la Paix',
    postcode: '95000',
    commune: 'Cergy',
    ...establishment,
  }
  return db
    .insertInto('establishment')
    .values({
      source: 'DEMONSTRATION',
      sourceKey: String(number),
      kind: 'MEDICO_SOCIAL',
      searchText: searchTextOf(described),
      ...described,
      programmeId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

interface SomeIntroduction extends Omit<Some<'introduction'>, 'requestedBy' | 'requestedAt'> {
  readonly experiment: ExperimentRow
  readonly requestedBy: MemberRow
  readonly requestedAt?: Date
}

/** The shortest way to each status. */
const ways: Partial<Record<IntroductionRow['status'], readonly IntroductionRow['status'][]>> = {
  REQUESTED: [],
  DRAFT: [],
  PROPOSED: ['PROPOSED'],
  UNDER_REVIEW: ['PROPOSED', 'UNDER_REVIEW'],
  MORE_INFO: ['PROPOSED', 'MORE_INFO'],
  ACCEPTED: ['PROPOSED', 'ACCEPTED'],
  MET: ['PROPOSED', 'ACCEPTED', 'MET'],
  CLOSED: ['PROPOSED', 'ACCEPTED', 'MET', 'CLOSED'],
  DECLINED: ['DECLINED'],
  EXPIRED: ['PROPOSED', 'EXPIRED'],
  WITHDRAWN: ['WITHDRAWN'],
  REFERRED_ONWARD: ['PROPOSED', 'REFERRED_ONWARD'],
}

/** What each status asks of its row. */
const needs: Partial<Record<IntroductionRow['status'], Some<'introduction'>>> = {
  DECLINED: { declineReason: 'NO_TIME' },
  CLOSED: { outcome: 'NO_FOLLOW_UP' },
}

/**
 * An introduction to a new establishment unless given one: it waits for an agent, or has come all the way to `status`, both
 * sides having consented where that is needed.
 */
export async function anIntroduction(
  db: Db,
  { experiment, requestedBy, status = 'REQUESTED', ...introduction }: SomeIntroduction,
): Promise<IntroductionRow> {
  const { id: experimentId, programmeId } = experiment
  const establishmentId = introduction.establishmentId ?? (await anEstablishment(db, { programmeId })).id
  const requestedAt = introduction.requestedAt ?? new Date('2026-06-01T08:00:00Z')
  const { id } = await db
    .insertInto('introduction')
    .values({
      purpose: 'Essayer l’atelier avec huit résidents',
      statusAt: requestedAt,
      statusBy: requestedBy.id,
      ...(status === 'DRAFT' ? { status } : {}),
      ...introduction,
      requestedAt,
      programmeId,
      experimentId,
      establishmentId,
      requestedBy: requestedBy.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const step of ways[status] ?? []) {
    if (step === 'ACCEPTED') await bothConsent(db, id, requestedBy, requestedAt)
    const proposal = step === 'PROPOSED' ? { proposedBy: requestedBy.id, proposedAt: requestedAt } : {}
    await updateIntroduction(db, id, { status: step, ...proposal, ...needs[step] })
  }
  return lockIntroduction(db, id)
}

async function bothConsent(
  db: Db,
  introductionId: IntroductionRow['id'],
  { programmeId, id }: MemberRow,
  givenAt: Date,
) {
  for (const side of ['ENTERPRISE', 'ESTABLISHMENT'] as const) {
    const consent = { programmeId, introductionId, side, textVersion: 'test', givenBy: id, givenAt }
    await insertConsent(db, { ...consent, channel: 'API' })
  }
}

/** A site open to an experiment, in a new establishment unless given one. */
export async function aSite(db: Db, { experiment, ...site }: Some<'site'> & { readonly experiment: ExperimentRow }) {
  const { id: experimentId, programmeId } = experiment
  const establishmentId = site.establishmentId ?? (await anEstablishment(db, { programmeId })).id
  return insertSite(db, { openedOn: '2026-04-01', ...site, programmeId, experimentId, establishmentId })
}
