/** What seems strange is asked about before it is saved: nobody is refused, nobody is surprised. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../testing/chat.ts'
import { collectors } from '../../../testing/makers/collection.ts'
import { measuredValues } from '../../../testing/makers/collector.ts'
import { aMeasurement, anIndicator } from '../../../testing/makers/indicators.ts'

const SURE = 'J’ai vérifié : enregistrer ainsi'

/** Visits are expected up to 100, and were 12 in April. */
async function visitsOf(db: Db) {
  const world = await collectors(db)
  const indicator = await anIndicator(db, { experiment: world.experiment, name: 'Visites', expectedMaximum: '100' })
  await aMeasurement(db, { indicator, loggedBy: world.claire, period: '2026-04-01', value: '12' })
  return { ...world, indicator }
}

const valuesOfMay = async (db: Db) =>
  (await measuredValues(db)).filter(({ period }) => period === '2026-05-01').map(({ value }) => value)

describe('une valeur étonnante', () => {
  chatTest('en une ligne, n’est enregistrée qu’une fois confirmée', async ({ db, chat }) => {
    const { lea } = await visitsOf(db)
    const person = chat.as(lea)
    const asked = await person.type('/indicateur visites 640')
    expect(asked.text).toContain('640 personnes — Visites, mai 2026. Est-ce bien cela ?')
    expect(asked.text).toContain('⚠️ Au-dessus de ce qui est attendu, 100 au plus (personnes).')
    expect(asked.text).toContain('⚠️ Loin de la valeur précédente : 12 personnes pour avril 2026.')
    expect(asked.text).toContain('Rien n’est encore enregistré.')
    expect(await valuesOfMay(db)).toEqual([])
    expect((await person.press('Oui, enregistrer')).text).toContain('640 personnes — Visites, mai 2026 : c’est noté.')
    expect(await valuesOfMay(db)).toEqual(['640'])
  })

  chatTest('se change dans le formulaire rempli, qui demande de nouveau s’il le faut', async ({ db, chat }) => {
    const { lea } = await visitsOf(db)
    const person = chat.as(lea)
    await person.type('/indicateur visites 640')
    await person.press('Modifier…')
    const again = await person.fill({ value: '630' })
    expect(again.form).toContain('Rien n’est encore enregistré.')
    expect(again.form).toContain('Au-dessus de ce qui est attendu')
    expect(await valuesOfMay(db)).toEqual([])
    expect((await person.fill({ value: '14' })).text).toContain('14 personnes — Visites, mai 2026 : c’est noté.')
    expect(await valuesOfMay(db)).toEqual(['14'])
  })

  chatTest('dans le formulaire, se confirme d’une case', async ({ db, chat }) => {
    const { lea } = await visitsOf(db)
    const person = chat.as(lea)
    await person.type('/indicateur')
    expect((await person.fill({ value: '640' })).form).toContain(SURE)
    expect((await person.fill({ confirm: SURE })).text).toContain('⚠️ Au-dessus de ce qui est attendu')
    expect(await valuesOfMay(db)).toEqual(['640'])
  })

  chatTest('d’une correction, est demandée de même, la raison gardée', async ({ db, chat }) => {
    const { lea } = await visitsOf(db)
    const person = chat.as(lea)
    await person.type('/indicateur visites 14')
    await person.press('Corriger')
    const asked = await person.fill({ value: '140', reason: 'Faute de frappe' })
    expect(asked.form).toContain('Rien n’est encore enregistré.')
    expect((await person.fill({ confirm: SURE })).text).toContain('140 personnes')
    expect(await db.selectFrom('measurement').select('reason').where('value', '=', '140').execute()).toEqual([
      { reason: 'Faute de frappe' },
    ])
  })

  chatTest('d’un brouillon, n’est pas demandée : on le relira', async ({ db, chat }) => {
    const { lea } = await visitsOf(db)
    const person = chat.as(lea)
    await person.type('/indicateur liste')
    await person.press('Saisir mai 2026')
    const kept = await person.fill({ value: '640', draft: 'Garder en brouillon, à transmettre plus tard' })
    expect(kept.text).toContain('📝 640 personnes — Visites, mai 2026 : gardé en brouillon.')
    expect(kept.buttons).toContain('Transmettre')
  })
})
