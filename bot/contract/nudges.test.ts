/** A nudge is answered where it stands, on every platform: put off, typed, declined. */
import { expect } from 'vitest'
import { collectors, indicatorsOf } from '../../testing/makers/collection.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { contract } from '../../testing/stages/contract.ts'

contract('un rappel : le remettre, revenir, écrire le nombre, dire que ce n’est pas soi', async ({ db, stage }) => {
  const { lea: collector, paul, experiment } = await collectors(db)
  await db.updateTable('member').set({ digest: false }).execute()
  await indicatorsOf(db, experiment, {
    visits: { name: 'Séances', kind: 'COUNT', unit: 'séances', periodAggregation: 'SUM', collectorId: collector.id },
  })
  const [lea, coach] = [await stage.as(collector), await stage.as(paul)]
  expect(await stage.deliver()).toBe(1)

  const choice = await lea.press('Plus tard…')
  expect(choice.buttons).toEqual([
    'Demain, mardi 16 juin',
    'Lundi 22 juin',
    'Une autre date…',
    'Plus jamais pour celui-ci',
    'Retour',
  ])
  await lea.press('Une autre date…')
  const refused = await lea.fill({ until: '2026-12-24' })
  expect(Object.values(refused.errors).join(' ')).toContain('dans les 60 jours')
  expect((await lea.fill({ until: '2026-06-18' })).text).toContain('Je vous le rappelle le 18 juin 2026')

  expect((await lea.say('42')).text).toContain('42 séances')
  expect((await lea.press('Enregistrer')).text).toContain('c’est noté')

  await aMilestone(db, { experiment, dueOn: '2026-06-18' })
  expect(await stage.deliver()).toBe(1)
  await lea.press('Ce n’est pas moi…')
  expect((await lea.fill({ note: 'Samir Benali' })).text).toContain('je ne vous demande plus')
  expect(await stage.deliver()).toBe(1)
  expect(await coach.read()).toContain('ce n’est pas moi')
})

contract('un message du jour : une ligne pour une période, qui s’ouvre valeur par valeur', async ({ db, stage }) => {
  const { lea: collector, experiment } = await collectors(db)
  const visits = { kind: 'COUNT', unit: 'séances', periodAggregation: 'SUM', collectorId: collector.id } as const
  await indicatorsOf(db, experiment, { visits: { name: 'Séances', ...visits }, meals: { name: 'Repas', ...visits } })
  await aMilestone(db, { experiment, dueOn: '2026-06-18' })
  const lea = await stage.as(collector)
  expect(await stage.deliver()).toBe(1)
  const text = await lea.read()
  expect(text).toContain('2 choses vous attendent')
  expect(text).toContain('2 relevés manquants, mai 2026')
  await lea.press('C’est fait')
  await lea.press('Répondre autrement…')
  expect((await lea.press('Tout me rappeler lundi 22 juin')).text).toContain(
    'je vous rappelle ces 2 relevés le 22 juin',
  )
})
