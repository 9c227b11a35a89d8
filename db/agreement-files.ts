import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** What is known of a file kept with an agreement, without its bytes. */
export type AgreementFileRow = Omit<Selectable<Tables['agreementFile']>, 'content'>

const COLUMNS = [
  ...(['id', 'programmeId', 'agreementId', 'version', 'name'] as const),
  ...(['type', 'size', 'sha256', 'addedBy', 'addedAt'] as const),
] as const

/** The files of agreements, the latest version first. */
export const filesOfAgreements = (db: Db, ids: readonly Id<'agreement'>[]): Promise<AgreementFileRow[]> =>
  db.selectFrom('agreementFile').select(COLUMNS).where('agreementId', 'in', ids).orderBy('version', 'desc').execute()

/** A file with its bytes, for who sees the experiment that its agreement is about. */
export const findFile = (db: Db, scope: Scope, id: Id<'agreement_file'>) =>
  db
    .selectFrom('agreementFile')
    .innerJoin('agreement', 'agreement.id', 'agreementFile.agreementId')
    .innerJoin('site', 'site.id', 'agreement.siteId')
    .select(['agreementFile.name', 'agreementFile.type', 'agreementFile.sha256', 'agreementFile.content'])
    .where('agreementFile.id', '=', id)
    .where('agreementFile.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'site.experimentId'))
    .executeTakeFirst()

type NewFile = Omit<Insertable<Tables['agreementFile']>, 'version'>

/** Keeps a file as the next version, while the site of its agreement is held. */
export const insertFile = (db: Db, file: NewFile): Promise<AgreementFileRow> =>
  db
    .insertInto('agreementFile')
    .values({
      ...file,
      version: sql<number>`(select coalesce(max(version), 0) + 1 from agreement_file
        where agreement_id = ${file.agreementId})`,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
