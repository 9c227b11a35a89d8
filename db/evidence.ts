import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** What shows that a value is right, without the bytes of a file. */
export type EvidenceRow = Omit<Selectable<Tables['evidence']>, 'content'>

const COLUMNS = [
  ...(['id', 'programmeId', 'measurementId', 'url', 'name'] as const),
  ...(['type', 'size', 'sha256', 'addedBy', 'addedAt'] as const),
] as const

const qualified = COLUMNS.map((column) => `evidence.${column}` as const)

/** How many pieces of evidence one version of a value holds. */
export const MOST_EVIDENCE = 20

/** The evidence of measurements, and of the versions that they replace, the latest first. */
export const evidenceOfMeasurements = (
  db: Db,
  ids: readonly Id<'measurement'>[],
): Promise<(EvidenceRow & { readonly shownOn: Id<'measurement'> })[]> =>
  db
    .selectFrom('measurement as shown')
    .innerJoin('measurement as earlier', (join) =>
      join
        .onRef('earlier.indicatorId', '=', 'shown.indicatorId')
        .onRef('earlier.period', '=', 'shown.period')
        .onRef('earlier.siteId', 'is not distinct from', 'shown.siteId')
        .onRef('earlier.groupId', 'is not distinct from', 'shown.groupId')
        .onRef('earlier.version', '<=', 'shown.version'),
    )
    .innerJoin('evidence', 'evidence.measurementId', 'earlier.id')
    .select(qualified)
    .select('shown.id as shownOn')
    .where('shown.id', 'in', ids)
    .orderBy('evidence.addedAt', 'desc')
    .orderBy('evidence.id')
    .execute()

/** A file with its bytes, for who sees the experiment that its value is about. */
export const findEvidenceFile = (db: Db, scope: Scope, id: Id<'evidence'>) =>
  db
    .selectFrom('evidence')
    .innerJoin('measurement', 'measurement.id', 'evidence.measurementId')
    .select(['evidence.name', 'evidence.type', 'evidence.content'])
    .where('evidence.id', '=', id)
    .where('evidence.programmeId', '=', scope.programmeId)
    .where('evidence.content', 'is not', null)
    .where(experimentInScope(scope, 'measurement.experimentId'))
    .executeTakeFirst()

type NewEvidence = Omit<Selectable<Tables['evidence']>, 'id'>

/** Adds a piece of evidence; `undefined` when its value holds as many as it may. */
export async function insertEvidence(db: Db, evidence: NewEvidence): Promise<EvidenceRow | undefined> {
  const { programmeId, measurementId, url, name, type, size, sha256, content, addedBy, addedAt } = evidence
  const { rows } = await sql<EvidenceRow>`
    insert into evidence (programme_id, measurement_id, url, name, type, size, sha256, content, added_by, added_at)
    select ${programmeId}::uuid, ${measurementId}::uuid, ${url}::text, ${name}::text, ${type}::text, ${size}::integer,
      ${sha256}::text, ${content}::bytea, ${addedBy}::uuid, ${addedAt}::timestamptz
    where (select count(*) from evidence where measurement_id = ${measurementId}::uuid) < ${MOST_EVIDENCE}
    returning ${sql.join(COLUMNS.map((column) => sql.ref(column)))}`.execute(db)
  return rows[0]
}
