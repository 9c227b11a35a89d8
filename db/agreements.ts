import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** Who is bound by an agreement. */
export interface Party {
  readonly name: string
  readonly siret: string | null
}

/** What those who take part in a site have agreed in writing. */
export type AgreementRow = Omit<Selectable<Tables['agreement']>, 'parties'> & { readonly parties: readonly Party[] }

type Parties = { readonly parties: readonly Party[] }
type NewAgreement = Omit<Insertable<Tables['agreement']>, 'parties'> & Parties
type AgreementUpdate = Omit<Updateable<Tables['agreement']>, 'parties'> & Partial<Parties>

/** Drivers would send a list as a PostgreSQL array: JSON is written here. */
const withJson = <Row extends Partial<Parties>>({ parties, ...row }: Row) => ({
  ...row,
  ...(parties ? { parties: JSON.stringify(parties) } : {}),
})

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('agreement')
    .innerJoin('site', 'site.id', 'agreement.siteId')
    .where('agreement.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'site.experimentId'))

export const findAgreement = (db: Db, scope: Scope, id: Id<'agreement'>): Promise<AgreementRow | undefined> =>
  inScope(db, scope).selectAll('agreement').where('agreement.id', '=', id).$castTo<AgreementRow>().executeTakeFirst()

export const agreementsById = (db: Db, ids: readonly Id<'agreement'>[]): Promise<AgreementRow[]> =>
  db.selectFrom('agreement').selectAll().where('id', 'in', ids).$castTo<AgreementRow>().execute()

/** The agreements about sites, the earliest first. */
export const agreementsOfSites = (db: Db, ids: readonly Id<'site'>[]): Promise<AgreementRow[]> =>
  db
    .selectFrom('agreement')
    .selectAll()
    .where('siteId', 'in', ids)
    .orderBy('startsOn')
    .orderBy('id')
    .$castTo<AgreementRow>()
    .execute()

/** The agreements that renew these. */
export const renewalsOfAgreements = (db: Db, ids: readonly Id<'agreement'>[]): Promise<AgreementRow[]> =>
  db.selectFrom('agreement').selectAll().where('renewalOfId', 'in', ids).$castTo<AgreementRow>().execute()

/** An agreement where money passes, as the rules that watch money look at it. */
export type PaidAgreement = Pick<AgreementRow, 'basis' | 'operator' | 'amount' | 'startsOn' | 'endsOn'> & {
  readonly experimentId: Id<'experiment'>
}

/** Of the same programme: the contracts and grants with the operators of these agreements, or about their experiments. */
export const paidAgreementsAround = (db: Db, ids: readonly Id<'agreement'>[]): Promise<PaidAgreement[]> =>
  db
    .with('asked', (query) =>
      query
        .selectFrom('agreement')
        .innerJoin('site', 'site.id', 'agreement.siteId')
        .select(['agreement.programmeId', 'agreement.operator', 'site.experimentId'])
        .where('agreement.id', 'in', ids),
    )
    .selectFrom('agreement')
    .innerJoin('site', 'site.id', 'agreement.siteId')
    .select(['agreement.basis', 'agreement.operator', 'agreement.amount', 'agreement.startsOn', 'agreement.endsOn'])
    .select('site.experimentId')
    .where('agreement.basis', 'in', ['INNOVATIVE_PROCUREMENT', 'GRANT'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('asked')
          .whereRef('asked.programmeId', '=', 'agreement.programmeId')
          .where((or) =>
            or.or([
              or('asked.operator', '=', or.ref('agreement.operator')),
              or('asked.experimentId', '=', or.ref('site.experimentId')),
            ]),
          ),
      ),
    )
    .execute()

export const insertAgreement = (db: Db, agreement: NewAgreement): Promise<AgreementRow> =>
  db
    .insertInto('agreement')
    .values(withJson(agreement) as Insertable<Tables['agreement']>)
    .returningAll()
    .$castTo<AgreementRow>()
    .executeTakeFirstOrThrow()

export const updateAgreement = (db: Db, id: Id<'agreement'>, update: AgreementUpdate): Promise<AgreementRow> =>
  db
    .updateTable('agreement')
    .set(withJson(update))
    .where('id', '=', id)
    .returningAll()
    .$castTo<AgreementRow>()
    .executeTakeFirstOrThrow()
