import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../testing/chat.ts'
import { ofEveryKind } from '../../../testing/makers/collection.ts'
import { aMilestone } from '../../../testing/makers/experiments.ts'
import { aMeasurement } from '../../../testing/makers/indicators.ts'
import { anEstablishment } from '../../../testing/makers/introductions.ts'
import { aClientKey } from '../../../testing/makers/number.ts'
import { test } from '../../../testing/test.ts'

const versions = async (db: Db) =>
  (
    await db
      .selectFrom('measurement')
      .select(['value', 'status', 'version'])
      .orderBy('loggedAt')
      .orderBy('version')
      .execute()
  ).map(({ value, status, version }) => `${version} ${value} ${status}`)

const kinds = async (db: Db) =>
  (await db.selectFrom('event').select('kind').orderBy('at').execute()).map(({ kind }) => kind)

chatTest(
  'valider, renvoyer, attester, demander : chacun s’annule aussitôt, par un changement de plus',
  async ({ db, chat, clock }) => {
    const { programmeId, experiment, lea, eva, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    await aMilestone(db, { experiment, dueOn: '2026-06-16' })
    await anEstablishment(db, { programmeId, category: 'EHPAD', commune: 'Argenteuil', name: 'Les Lilas' })
    const [author, reviewer] = [chat.as(lea), chat.as(eva)]
    clock.run()

    await reviewer.type('/indicateur à valider')
    expect((await reviewer.press('Valider')).buttons).toEqual(['Annuler'])
    expect(await versions(db)).toEqual(['1 8 APPROVED'])
    clock.advance(60)
    expect((await reviewer.press('Annuler')).text).toContain('↩️ Validation annulée : la valeur attend de nouveau')
    expect(await versions(db)).toEqual(['1 8 SUBMITTED'])

    await reviewer.type('/indicateur à valider')
    await reviewer.press('Renvoyer…')
    await reviewer.fill({ note: 'Vérifiez' })
    clock.advance(60)
    expect((await reviewer.press('Annuler')).text).toContain('Renvoi annulé')
    expect(await versions(db)).toEqual(['1 8 SUBMITTED'])

    await author.type('/jalon')
    await author.press('C’est fait')
    clock.advance(60)
    expect((await author.press('Annuler')).text).toContain('↩️ Jalon rouvert : Point à mi-parcours — Le jardin')
    expect((await author.type('/jalon')).text).toContain('Un jalon ouvert')

    await author.type('/passerelle langue en')
    expect((await author.press('Undo')).text).toContain('C’est annulé : je vous écris de nouveau en français')
    expect((await kinds(db)).filter((kind) => kind === 'CHANGE_UNDONE')).toHaveLength(4)
  },
)

chatTest(
  'une saisie, puis une période entière ; deux clics n’annulent qu’une fois ; après dix minutes, trop tard',
  async ({ db, chat, clock }) => {
    const { lea, eva } = await ofEveryKind(db)
    const author = chat.as(lea)
    clock.run()
    await author.type('/indicateur séances 8')
    await author.press('Annuler')
    expect(await versions(db)).toEqual(['1 8 SUBMITTED', '2 null SUBMITTED'])

    await author.type('/indicateur séances 9')
    clock.advance(11 * 60)
    const late = await author.press('Annuler')
    expect(late.text).toContain('On ne peut annuler que dans les dix minutes')
    expect(await versions(db)).toHaveLength(3)

    await author.type('/indicateur séances 7 avril 2026')
    const reviewer = chat.as(eva)
    await reviewer.type('/indicateur à valider')
    await reviewer.press('Valider ces 2 relevés')
    expect((await author.press('Annuler')).text).toContain(
      '⚠️ Éva Morin a déjà validé cette valeur : rien n’a été annulé',
    )
  },
)

const UNDO = '... on UndoChangeSuccess { kind count subjectId }'

test('par l’API : de soi seul, une fois, de ce qui s’annule ; ce qui suit l’empêche et dit qui', async ({
  db,
  as,
  clock,
}) => {
  const { experiment, lea, eva, claire, visits, cost } = await ofEveryKind(db)
  const [author, reviewer, agent] = [await as(lea), await as(eva), await as(claire)]
  const may = { period: '2026-05-01' }
  const entries = [
    { indicatorId: globalId('indicator', visits.id), value: '8', ...may },
    { indicatorId: globalId('indicator', cost.id), value: '100', ...may },
  ]
  const change = aClientKey()
  await author.change('logMeasurements', { clientKey: change, entries })
  const undo = (client: typeof author, given: object = {}) =>
    client.change('undoChange', { clientKey: aClientKey(), change, ...given }, UNDO)
  expect((await undo(reviewer)).__typename).toBe('NotFoundProblem')
  const clientKey = aClientKey()
  const first = await undo(author, { clientKey })
  expect(first).toMatchObject({
    kind: 'MEASUREMENTS_LOGGED',
    count: 2,
    subjectId: globalId('experiment', experiment.id),
  })
  expect(await undo(author, { clientKey })).toEqual(first)
  expect(await undo(author)).toMatchObject({ __typename: 'UndoRefusedProblem', message: 'C’est déjà annulé.' })
  expect(await versions(db)).toHaveLength(4)
  expect(await undo(author, { change: clientKey })).toMatchObject({ message: 'Cela ne peut pas s’annuler.' })

  const milestone = await aMilestone(db, { experiment, dueOn: '2026-06-16' })
  const attested = aClientKey()
  const milestoneId = globalId('milestone', milestone.id)
  await author.change('completeMilestone', { clientKey: attested, milestoneId })
  await agent.change('reopenMilestone', { clientKey: aClientKey(), milestoneId, reason: 'Trop tôt' })
  clock.advance(5)
  await agent.change('completeMilestone', { clientKey: aClientKey(), milestoneId })
  expect(await undo(author, { change: attested })).toMatchObject({
    message: 'Claire Dubois a changé cela depuis : rien n’a été annulé.',
  })
  const [undone] = await db.selectFrom('event').selectAll().where('kind', '=', 'CHANGE_UNDONE').execute()
  expect(undone).toMatchObject({ actorId: lea.id, channel: 'API' })
  expect(undone?.undoes).not.toBeNull()
})
