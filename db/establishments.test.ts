import { describe, expect } from 'vitest'
import { anEstablishment } from '../testing/makers/introductions.ts'
import { test } from '../testing/test.ts'
import { searchEstablishments } from './establishments.ts'

describe('dans un mot cherché, les jokers de SQL ne sont que des caractères', () => {
  for (const word of ['%', '_', 'CER%Y', 'CERG_', '\\', 'CERGY\\']) {
    test(`« ${word} » ne trouve pas Cergy`, async ({ db }) => {
      const { programmeId } = await anEstablishment(db, { commune: 'Cergy' })
      const filter = { words: [word], kind: undefined, near: undefined }
      expect(await searchEstablishments(db, programmeId, filter, { limit: 10, after: undefined })).toEqual([])
    })
  }
})
