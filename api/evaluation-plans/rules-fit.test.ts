import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Aggregation, IndicatorKind } from '#db/generated/tables.ts'
import { aDefinition } from '../../testing/makers/definitions.ts'
import { aProgramme } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { rulesFit } from './rules-fit.ts'

const kinds: IndicatorKind[] = ['COUNT', 'AMOUNT', 'RATE', 'SCALE', 'TEXT']
const rules: Aggregation[] = ['SUM', 'LAST', 'WEIGHTED_MEAN', 'RATIO_OF_SUMS', 'NONE']

test('l’API et la base acceptent les mêmes règles, pour chaque nature de valeurs', async ({ db }) => {
  const { id: programmeId } = await aProgramme(db)
  const differing: string[] = []
  for (const kind of kinds)
    for (const periodAggregation of rules)
      for (const siteAggregation of rules) {
        const written = { programmeId, kind, periodAggregation, siteAggregation }
        const isKept = await aDefinition(db, written).then(
          () => true,
          (error: { constraint?: string }) => {
            expect(error.constraint).toBe('indicator_definition_rules')
            return false
          },
        )
        if (isKept !== rulesFit(kind, periodAggregation, siteAggregation))
          differing.push(`${kind} ${periodAggregation} ${siteAggregation}`)
      }
  expect(differing).toEqual([])
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from indicator_definition`.execute(db)
  expect(rows[0]?.count).toBeGreaterThan(20)
})
