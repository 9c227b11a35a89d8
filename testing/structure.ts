import { sql } from 'kysely'
import type { Db } from '#db/database.ts'

/** What a database is made of, as lines to compare: columns, constraints, indexes, enumerations, triggers. */
export async function structureOf(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', 'column', table_name, column_name, ordinal_position, udt_name, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'public'
    union all
    -- Since version 18 PostgreSQL also lists each « not null » as a constraint: the columns say it already.
    select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all
    select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname = 'public'
    union all
    select concat_ws(' ', 'enumeration', enumtypid::regtype, enumsortorder, enumlabel) from pg_enum
    union all
    select concat_ws(' ', 'trigger', pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal`.execute(db)
  return rows.map(({ line }) => line).toSorted((a, b) => (a < b ? -1 : 1))
}
