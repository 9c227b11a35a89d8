import { describe, expect } from 'vitest'
import { aMember } from '../testing/makers/people.ts'
import { test } from '../testing/test.ts'

describe('une page impossible est refusée avec un code, jamais une panne', () => {
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
  const uuid = '01234567-89ab-cdef-0123-456789abcdef'
  const bad = {
    'un curseur inventé': 'cohorts(after: "bonjour")',
    'du JSON qui n’est pas une liste': `cohorts(after: "${Buffer.from('{}').toString('base64url')}")`,
    'le curseur d’une autre liste': `cohorts(after: "${cursor('2026-06-15T10:00:00Z', uuid)}")`,
    'un curseur trop court': `cohorts(after: "${cursor('2026-06-15')}")`,
    'un jour qui n’existe pas': `cohorts(after: "${cursor('2026-02-31', uuid)}")`,
    'un jour de l’an 0': `cohorts(after: "${cursor('0000-01-01', uuid)}")`,
    'un identifiant qui n’en est pas un': `cohorts(after: "${cursor('2026-06-15', '-'.repeat(36))}")`,
    'un instant qui n’en est pas un': `introductions(after: "${cursor('1', uuid)}")`,
    'un instant démesuré': `introductions(after: "${cursor('+275000-01-01T00:00:00Z', uuid)}")`,
    'du SQL': `cohorts(after: "${cursor("2026-06-15'; drop table member; --", uuid)}")`,
    'un texte avec un caractère nul': `establishments(after: "${cursor(null, '\u0000', uuid)}")`,
    'aucune ligne': 'cohorts(first: 0)',
    'un nombre négatif': 'cohorts(first: -1)',
    'trop de lignes': 'cohorts(first: 101)',
  }
  for (const [what, field] of Object.entries(bad)) {
    test(what, async ({ db, as }) => {
      const { errors } = await (await as(await aMember(db))).ask(`{ ${field} { pageInfo { endCursor } } }`)
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
    })
  }
})
