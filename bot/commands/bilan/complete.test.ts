import { describe, expect } from 'vitest'
import { bilanStory, writeBilan } from '../../../testing/bilan-story.ts'
import { chatTest } from '../../../testing/chat.ts'
import { aBilan, anEndingExperiment } from '../../../testing/makers/bilans.ts'
import { aMeasurement } from '../../../testing/makers/indicators.ts'

const bilanTest = chatTest
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('bilan', async ({ db, as, ending }) =>
    bilanStory(as, await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })),
  )
  .extend('evaluator', async ({ bilan, chat, ending }) => {
    await bilan.read(ending.ines, 'status')
    const talker = chat.as(ending.ines)
    await talker.type('/programme bilan')
    await talker.press('Compléter…')
    return talker
  })

describe('compléter', () => {
  bilanTest('tout ce qui s’écrit se complète depuis la discussion', async ({ db, bilan, evaluator, ending }) => {
    const { ines, lea, indicator } = ending
    await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-04-01' })
    await evaluator.type('/programme bilan')
    const choices = await evaluator.press('Compléter…')
    expect(choices.buttons).toEqual([
      'Changements attendus…',
      ...['conditions de vie', 'bénéfices', 'viabilité', 'ajustements'].map((name) => `À l’appui : ${name}…`),
      ...['Effets inattendus…', 'Conditions de viabilité…', 'Ajustements…', 'Écarter des valeurs…'],
    ])
    await evaluator.press('Changements attendus…')
    const assessed = await evaluator.fill({
      'verdict.0': 'En partie, ou pour certains',
      'comment.0': 'Dans une unité.',
    })
    expect(assessed.text).toContain('C’est enregistré.')
    await evaluator.press('À l’appui : conditions de vie…')
    await evaluator.fill({ indicators: ['Résidents accompagnés'] })
    await evaluator.press('Effets inattendus…')
    await evaluator.fill({ lines: '+ Les visites durent — les familles\n− Une charge en plus — les soignants' })
    await evaluator.press('Conditions de viabilité…')
    await evaluator.fill({ lines: 'Un référent par établissement' })
    await evaluator.press('Ajustements…')
    await evaluator.fill({ lines: 'Former deux référents — Andibo — 01/10/2026' })
    await evaluator.press('Écarter des valeurs…')
    await evaluator.fill({ reason: 'Relevé douteux' })
    const written = `assessments { verdict comment } sections { evidence { indicator { name } } }
      unexpectedEffects { sign description concerns } viabilityConditions adjustments { description responsible dueOn }
      pending { setAside reason }`
    expect(await bilan.read(ines, written)).toEqual({
      assessments: [{ verdict: 'PARTLY', comment: 'Dans une unité.' }],
      sections: [{ evidence: [{ indicator: { name: 'Résidents accompagnés' } }] }, ...Array(3).fill({ evidence: [] })],
      unexpectedEffects: [
        { sign: 'POSITIVE', description: 'Les visites durent', concerns: 'les familles' },
        { sign: 'NEGATIVE', description: 'Une charge en plus', concerns: 'les soignants' },
      ],
      viabilityConditions: ['Un référent par établissement'],
      adjustments: [{ description: 'Former deux référents', responsible: 'Andibo', dueOn: '2026-10-01' }],
      pending: [{ setAside: 1, reason: 'Relevé douteux' }],
    })
  })

  bilanTest(
    'les erreurs laissent le formulaire rempli, et disent toutes quoi écrire',
    async ({ bilan, evaluator, ending }) => {
      await evaluator.press('Ajustements…')
      const undated = await evaluator.fill({ lines: 'Former — Andibo — bientôt' })
      expect(undated.errors['lines']).toBe(
        'Ajustement n° 1 : finissez la ligne par une date. Exemple : Former deux référents — Andibo — 01/10/2026',
      )
      const nobody = await evaluator.fill({ lines: 'Former — 01/10/2026\nÉcrire — 01/10/2026' })
      expect(nobody.errors['lines']).toContain('Ajustement n° 1 : dites qui s’en occupe')
      expect(nobody.errors['lines']).toContain('Ajustement n° 2 : dites qui s’en occupe')
      expect(await bilan.read(ending.ines, 'adjustments { description }')).toEqual({ adjustments: [] })
    },
  )

  bilanTest(
    'une liste réécrite entre-temps revient avec ce qui y est, et ce qui est envoyé',
    async ({ bilan, evaluator, ending }) => {
      await evaluator.press('Conditions de viabilité…')
      await bilan.done(ending.claire, 'setViabilityConditions', { revision: 1, conditions: ['De Claire'] })
      const again = await evaluator.fill({ lines: 'D’Inès' })
      expect(again.form).toContain('Quelqu’un a écrit entre-temps')
      expect(again.form).toContain('Ce qui est écrit maintenant :\nDe Claire')
      await evaluator.fill({ lines: 'De Claire\nD’Inès' })
      expect(await bilan.read(ending.ines, 'viabilityConditions')).toEqual({
        viabilityConditions: ['De Claire', 'D’Inès'],
      })
    },
  )

  bilanTest('un bouton qui a fait son temps le dit', async ({ bilan, evaluator, ending, db }) => {
    await writeBilan(bilan, ending)
    await bilan.done(ending.ines, 'submitBilan')
    expect((await evaluator.press('Effets inattendus…')).text).toContain('Ce bilan ne s’écrit plus')
    expect(await db.selectFrom('bilanEffect').select('position').execute()).toEqual([])
  })
})
