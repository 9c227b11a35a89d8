/** An evaluation, on every platform: the plan signed, values entered and reviewed, a milestone, the bilan. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import { measuredValues } from '../../testing/makers/collector.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aPlanContent, aPlanWorld, aSheet, aWrittenPlan, submitPlan } from '../../testing/makers/plan-world.ts'
import { contract } from '../../testing/stages/contract.ts'

const SIGNED = 'J’ai lu ce plan et je le signe.'

async function cellOf(db: Db, name: string): Promise<string> {
  const { indicatorId } = await db
    .selectFrom('indicatorSheet')
    .select('indicatorId')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return `cell|${globalId('indicator', indicatorId)}|-|-|-`
}

contract(
  'une évaluation, du plan signé au bilan',
  async ({ db, as, stage, clock }) => {
    clock.set('2026-03-03T09:00:00Z')
    const world = await aPlanWorld(db)
    await aMilestone(db, { experiment: world.experiment, dueOn: '2026-04-20' })
    const sheets = [
      aSheet(world, { name: 'Personnes accompagnées' }),
      aSheet(world, { name: 'Heures d’atelier', kind: 'AMOUNT', unit: 'heures', periodAggregation: 'SUM' }),
    ]
    const objectives = [{ key: 'o', title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: sheets }]
    const ines = await as(world.evaluator)
    await submitPlan(ines, await aWrittenPlan(ines, world.experiment, aPlanContent(world, { objectives })))

    const [lea, claire, reviewer] = [
      await stage.as(world.entrepreneur),
      await stage.as(world.staff),
      await stage.as(world.evaluator),
    ]
    await stage.deliver()
    expect(await lea.read()).toContain('attend votre signature')
    for (const person of [lea, claire]) {
      await person.type('/programme plan')
      await person.press('Signer…')
      await person.fill({ contentHash: SIGNED })
    }
    expect((await claire.look()).text).toContain('Le plan est en vigueur')

    clock.set('2026-04-03T08:00:00Z')
    const near = await lea.type('/indicateur personnes accompagnées 12 masr 2026')
    expect(near.text).toContain('Vouliez-vous dire mars 2026 ?')
    expect((await lea.press(near.buttons[0] ?? '')).text).toContain('c’est noté')
    await reviewer.type('/indicateur à valider')
    await reviewer.press('Renvoyer…')
    await reviewer.fill({ note: 'Deux personnes sont comptées deux fois.' })
    clock.advance(60)
    await stage.deliver()
    expect(await lea.read()).toContain('Deux personnes sont comptées deux fois.')

    await lea.type('/indicateur personnes accompagnées 10 mars 2026')
    await lea.type('/indicateur période mars')
    const hours = await cellOf(db, 'Heures d’atelier')
    expect(Object.keys((await lea.fill({ [hours]: 'sept' })).errors)).toEqual([hours])
    expect((await lea.fill({ [hours]: '7,5' })).text).toMatch(/transmise/)
    await reviewer.type('/indicateur à valider')
    await reviewer.press('Valider ces 2 relevés')
    expect(await measuredValues(db)).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: '10' }), expect.objectContaining({ value: '7.5' })]),
    )

    await lea.type('/jalon mi-parcours')
    expect((await lea.press('C’est fait')).text).toContain('Jalon validé : Point à mi-parcours')

    clock.set('2026-11-23T09:00:00Z')
    await reviewer.type('/programme bilan')
    await reviewer.press('Ouvrir le bilan')
    await lea.type('/programme bilan')
    await lea.press('Contribuer…')
    expect((await lea.fill({})).errors['LIVING_CONDITIONS']).toBe('Répondez à une question au moins.')
    expect((await lea.fill({ LIVING_CONDITIONS: 'On dort mieux.' })).text).toContain('C’est noté pour')
  },
  // A long one: the playground has Slack's adapter, and the other conversations show what a recent server shows otherwise.
  ['le bac à sable', 'un Mattermost récent'],
)
