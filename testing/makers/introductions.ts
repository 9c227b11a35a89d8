/** Makers of establishments, and of what links an experiment to them. */
import type { Insertable } from 'kysely'
import { searchTextOf } from '#api/establishments/search-text.ts'
import type { Db, Tables } from '#db/database.ts'
import type { EstablishmentRow } from '#db/establishments.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { IntroductionRow } from '#db/introductions.ts'
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

interface SomeIntroduction extends Omit<Some<'introduction'>, 'requestedBy'> {
  readonly experiment: ExperimentRow
  readonly requestedBy: MemberRow
}

/** An introduction that waits for an answer, to a new establishment unless given one. */
export async function anIntroduction(
  db: Db,
  { experiment, requestedBy, ...introduction }: SomeIntroduction,
): Promise<IntroductionRow> {
  const { id: experimentId, programmeId } = experiment
  const establishmentId = introduction.establishmentId ?? (await anEstablishment(db, { programmeId })).id
  return db
    .insertInto('introduction')
    .values({
      purpose: 'Essayer l’atelier avec huit résidents',
      requestedAt: new Date('2026-06-01T08:00:00Z'),
      ...introduction,
      programmeId,
      experimentId,
      establishmentId,
      requestedBy: requestedBy.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A site open to an experiment, in a new establishment unless given one. */
export async function aSite(db: Db, { experiment, ...site }: Some<'site'> & { readonly experiment: ExperimentRow }) {
  const { id: experimentId, programmeId } = experiment
  const establishmentId = site.establishmentId ?? (await anEstablishment(db, { programmeId })).id
  return insertSite(db, { openedOn: '2026-04-01', ...site, programmeId, experimentId, establishmentId })
}
