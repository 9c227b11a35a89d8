import { describe, expect } from 'vitest'
import { anEstablishment } from '../testing/makers/introductions.ts'
import { test } from '../testing/test.ts'
import { searchEstablishments } from './establishment-search.ts'

describe('dans un mot cherché, ce qui a un sens en SQL ou pour l’index n’est que des caractères', () => {
  for (const word of [
    '%',
    '_',
    'CER%Y',
    '\\',
    'CERGY\\',
    "CERGY' | '95000",
    'CERGY | 95000',
    '!RIEN',
    'CERGY:*',
    '()',
  ]) {
    test(`« ${word} » ne trouve pas Cergy`, async ({ db }) => {
      const { programmeId } = await anEstablishment(db, { commune: 'Cergy' })
      const filter = { terms: [{ word, forms: [[word, word]] }] }
      expect(await searchEstablishments(db, programmeId, filter, { limit: 10, after: undefined })).toEqual([])
    })
  }
})
