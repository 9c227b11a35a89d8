import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { DEFAULT_RULES, type PacedKind } from '../nudges/policy.ts'

const RULE = 'kind reminders coachAfter staffAfter isDefault'
const PROBLEM = '... on InvalidInputProblem { field }'

const set = (client: Client, input: object) =>
  client.change(
    'setNudgeRule',
    { clientKey: aClientKey(), kind: 'MEASUREMENT', reminders: [0], ...input },
    `${PROBLEM} ... on SetNudgeRuleSuccess { nudgeRule { ${RULE} } }`,
  )

const rules = async (client: Client) =>
  (await client.get<{ nudgeRules: readonly { kind: string }[] }>(`{ nudgeRules { ${RULE} } }`)).nudgeRules

describe('les règles de rappel d’un programme', () => {
  test('sont celles de Passerelle, jusqu’à ce qu’un agent en change une ; ce qui attend suit', async ({
    db,
    clock,
    as,
  }) => {
    const staff = await aMember(db)
    const lea = await aMember(db, { programmeId: staff.programmeId, role: 'ENTREPRENEUR' })
    await anIndicator(db, { experiment: await anExperiment(db, { members: [lea] }), collectorId: lea.id })
    const client = await as(staff)
    clock.set('2026-06-30T10:00:00Z')
    const days = async () =>
      (
        await client.get<{ nudgePreview: { day: string }[] }>('{ nudgePreview(from: "2026-07-01") { day } }')
      ).nudgePreview
        .map(({ day }) => day)
        .filter((day) => day >= '2026-07-08')
    const byDefault = Object.entries(DEFAULT_RULES).map(([kind, rule]) => ({ kind, ...rule, isDefault: true }))
    expect(await rules(client)).toEqual(byDefault)
    const ours = { kind: 'MEASUREMENT', reminders: [-3], coachAfter: null, staffAfter: null }
    expect(await set(client, ours)).toMatchObject({ nudgeRule: { ...ours, isDefault: false } })
    expect(await days()).toEqual(['2026-07-09'])
    expect(await rules(await as(await aMember(db)))).toEqual(byDefault)
    const back = { clientKey: aClientKey(), kind: 'MEASUREMENT' }
    expect((await client.change('resetNudgeRule', back)).__typename).toBe('SetNudgeRuleSuccess')
    expect(await rules(client)).toEqual(byDefault)
    expect(await days()).toContain('2026-07-10')
  })

  for (const [input, field] of [
    [{ reminders: [] }, 'reminders'],
    [{ reminders: [-1, 0, 1, 2] }, 'reminders'],
    [{ reminders: [2, 2] }, 'reminders'],
    [{ reminders: [-61] }, 'reminders'],
    [{ reminders: [61] }, 'reminders'],
    [{ kind: 'PLAN_TO_SIGN', reminders: [-1, 5] }, 'reminders'],
    [{ reminders: [0, 5], coachAfter: 5 }, 'coachAfter'],
    [{ coachAfter: 121 }, 'coachAfter'],
    [{ coachAfter: 5, staffAfter: 5 }, 'staffAfter'],
    [{ staffAfter: 121 }, 'staffAfter'],
    [{ kind: 'APPLICATION_TO_SCORE', coachAfter: 5 }, 'coachAfter'],
    [{ kind: 'AGREEMENT_TO_SIGN', staffAfter: 5 }, 'staffAfter'],
    [{ kind: 'INTRODUCTION_TO_CHECK' }, 'kind'],
  ] as const) {
    test(`ce qui ne se suit pas est refusé : ${JSON.stringify(input)}`, async ({ db, as }) => {
      const client = await as(await aMember(db))
      expect(await set(client, input)).toMatchObject({ __typename: 'InvalidInputProblem', field })
      expect(await db.selectFrom('nudgeRule').selectAll().execute()).toEqual([])
    })
  }
})

const NAMES: Readonly<Record<PacedKind, string>> = {
  MEASUREMENT: 'Un relevé à faire | la date où la valeur est attendue',
  MILESTONE: 'Un jalon à valider | la date du jalon',
  AGREEMENT_TO_SIGN: 'Une convention à signer (agents) | le début de la convention',
  AGREEMENT_TO_RENEW: 'Une convention à renouveler (agents) | la fin de la convention',
  MEASUREMENTS_TO_REVIEW: 'Des valeurs à valider | le jour de la première valeur soumise',
  APPLICATION_TO_SCORE: 'Des candidatures à noter | la clôture de l’appel',
  MEASUREMENT_RETURNED: 'Une valeur renvoyée | le jour du renvoi',
  PLAN_TO_SIGN: 'Un plan d’évaluation à signer | le jour où il est soumis',
  PLAN_RETURNED: 'Un plan d’évaluation à reprendre | le jour du renvoi',
  BILAN_TO_CONTRIBUTE: 'Un bilan à compléter | la date de l’analyse partagée',
  BILAN_TO_SIGN: 'Un bilan à signer | le jour où il est soumis',
  BILAN_RETURNED: 'Un bilan à reprendre | le jour du renvoi',
}

const signed = (after: number | null): string => (after === null ? '—' : after > 0 ? `+${after}` : `${after}`)

const rowOf = (kind: PacedKind): string => {
  const { reminders, coachAfter, staffAfter } = DEFAULT_RULES[kind]
  return `| ${NAMES[kind]} | ${reminders.map(signed).join(', ')} | ${signed(coachAfter)} | ${signed(staffAfter)} |`
}

test('la documentation dit les étapes de Passerelle', () => {
  const documented = readFileSync(new URL('../../docs/rappels.md', import.meta.url), 'utf8')
  const rows = documented.split('\n').filter((line) => line.startsWith('| Un') || line.startsWith('| Des'))
  expect(rows).toEqual((Object.keys(NAMES) as PacedKind[]).map(rowOf))
})
