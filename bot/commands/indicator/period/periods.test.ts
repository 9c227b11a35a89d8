/** Periods of collection: where each stands, and who locks them or opens them again. */
import { describe, expect } from 'vitest'
import { chatTest } from '../../../../testing/chat.ts'
import { ofEveryKind } from '../../../../testing/makers/collection.ts'
import { anExperiment } from '../../../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../../../testing/makers/indicators.ts'

describe('/indicateur périodes', () => {
  chatTest('montre où en est chacune, la dernière d’abord', async ({ db, chat }) => {
    const { lea, claire, visits, cost } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8', status: 'APPROVED', reviewedBy: claire })
    await aMeasurement(db, { indicator: cost, loggedBy: lea, value: '100' })
    const { text, buttons } = await chat.as(lea).type('/indicateur périodes')
    expect(text).toContain('Le jardin : périodes de recueil')
    expect(text).toContain('juin 2026 · en cours, à saisir d’ici au 15 juillet 2026 · aucune valeur transmise sur 5')
    expect(text).toContain('mai 2026 · en retard : attendue le 12 juin 2026, se verrouille le 25 août 2026')
    expect(text).toContain('2 valeurs transmises sur 5, une validée')
    expect(text.indexOf('juin 2026')).toBeLessThan(text.indexOf('mai 2026 ·'))
    expect(new Set(buttons)).toEqual(new Set(['Remplir la période']))
  })

  chatTest('sans dire laquelle, « période » ouvre celle qui est attendue', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    const person = chat.as(lea)
    const several = await person.type('/indicateur période')
    expect(several.text).toContain('en retard : attendue le 12 juin 2026')
    expect(several.text).not.toContain('juin 2026 · en cours')
    expect((await person.press('Remplir la période')).form).toContain('Le jardin')
  })

  chatTest('fait choisir l’expérimentation, et dit quand aucune ne correspond', async ({ db, chat }) => {
    const { lea, programmeId } = await ofEveryKind(db)
    const other = await anExperiment(db, { programmeId, title: 'La serre', members: [lea] })
    await anIndicator(db, { experiment: other })
    const person = chat.as(lea)
    const asked = await person.type('/indicateur période mai')
    expect(asked.text).toContain('De quelle expérimentation ?')
    expect(asked.buttons.toSorted()).toEqual(['La serre', 'Le jardin'])
    expect((await person.press('La serre')).form).toContain('La serre , mai 2026. Une valeur.')
    const { text } = await person.type('/indicateur période forêt mai')
    expect(text).toContain('Je n’ai pas reconnu d’expérimentation dans « forêt mai ».')
    expect((await person.type('/indicateur période serre mai 2025')).text).toContain(
      '« La serre » n’a pas de période de recueil à ce moment-là.',
    )
  })

  chatTest(
    'se verrouille et se rouvre avec une raison ; verrouillée, rien ne s’y saisit',
    async ({ db, chat, clock }) => {
      const { lea, eva } = await ofEveryKind(db)
      const [person, evaluator] = [chat.as(lea), chat.as(eva)]
      await evaluator.type('/indicateur périodes')
      expect((await evaluator.press('Verrouiller…')).form).toContain(
        'juin 2026  — Le jardin. Ses valeurs ne pourront plus se saisir ni se corriger.',
      )
      const locked = await evaluator.fill({ reason: 'Rapport rendu' })
      expect(locked.text).toContain('🔒 La période est verrouillée.')
      expect(locked.text).toContain('juin 2026 · verrouillée depuis le 15 juin 2026')
      expect((await person.type('/indicateur période juin')).text).toContain(
        'Cette période est verrouillée : ses valeurs ne se saisissent plus. Un évaluateur ou un agent du programme peut la rouvrir.',
      )
      const refused = await person.type('/indicateur séances 3 juin 2026')
      expect(refused.text).toContain('La période « juin 2026 » est verrouillée depuis le 15 juin 2026')
      expect(refused.text).toContain('/indicateur séances 3 juin 2026')
      expect(refused.buttons).toEqual([])
      clock.advance(60)
      await evaluator.press('Rouvrir…')
      const wrong = await evaluator.fill({ until: '2026-01-01', reason: 'Feuille retrouvée' })
      expect(wrong.errors['until']).toContain('Choisissez un jour à partir d’aujourd’hui')
      const open = await evaluator.fill({ until: '2026-07-10' })
      expect(open.text).toContain('🔓 La période est rouverte.')
      expect((await person.type('/indicateur séances 3 juin 2026')).text).toContain('c’est noté')
      const events = await db
        .selectFrom('event')
        .select(['kind', 'channel'])
        .where('kind', 'in', ['PERIOD_LOCKED', 'PERIOD_REOPENED'])
        .execute()
      expect(events.map(({ channel }) => channel)).toEqual(['SLACK', 'SLACK'])
    },
  )

  chatTest('un entrepreneur ne verrouille ni ne rouvre', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    const { buttons } = await chat.as(lea).type('/indicateur périodes')
    expect(buttons).not.toContain('Verrouiller…')
  })
})
