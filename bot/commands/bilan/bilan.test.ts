import { describe, expect } from 'vitest'
import { bilanStory, fourAnswers, writeBilan } from '../../../testing/bilan-story.ts'
import { chatTest } from '../../../testing/chat.ts'
import { aBilan, anEndingExperiment } from '../../../testing/makers/bilans.ts'
import { aMilestone, anExperiment } from '../../../testing/makers/experiments.ts'
import { anIndicator } from '../../../testing/makers/indicators.ts'

const bilanTest = chatTest
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('bilan', async ({ db, as, ending }) =>
    bilanStory(as, await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })),
  )

const QUESTION =
  'Dans quelle mesure, en quoi et comment l’expérimentation a-t-elle amélioré les conditions de vie des personnes concernées ?'

describe('/programme bilan', () => {
  chatTest('s’ouvre, se montre, et dit ce qui est attendu de chacun', async ({ db, chat }) => {
    const { ines, lea, viewer } = await anEndingExperiment(db)
    const evaluator = chat.as(ines)
    const closed = await evaluator.type('/programme bilan')
    expect(closed.text).toContain('Le bilan de « Des repères » n’est pas encore ouvert')
    const opened = await evaluator.press('Ouvrir le bilan')
    expect(opened.text).toContain('Le bilan est ouvert')
    expect(opened.text).toContain('En cours de rédaction depuis le 15 juin 2026.')
    expect(opened.text).toContain('• Répondre aux quatre questions pour « Le laboratoire E&MISE ».')
    expect(opened.text).toContain('• La décision reste à prendre, avec ses raisons.')
    expect(opened.text).toContain(`${QUESTION}\nSynthèse à écrire · aucune réponse sur 6 parties`)
    expect(opened.buttons).toEqual([
      'Contribuer…',
      'Lire les contributions',
      'Recueillir une parole…',
      'Écrire la synthèse…',
      'Compléter…',
      'Télécharger',
    ])
    const seen = await chat.as(lea).type('/programme bilan repères')
    expect(seen.text).toContain('• Répondre aux quatre questions pour « Andibo ».')
    expect(seen.text).not.toContain('La décision reste à prendre')
    expect(seen.buttons).toEqual(['Contribuer…', 'Lire les contributions', 'Télécharger'])
    expect((await chat.as(viewer).type('/programme bilan')).text).toContain('Aucun bilan pour le moment')
    expect((await chat.as(lea).type('/programme bilan lilas')).text).toContain('Aucun bilan ne correspond à « lilas »')
  })

  chatTest('en montre plusieurs, chacun avec où il en est', async ({ db, chat }) => {
    const { claire, programmeId, experiment } = await anEndingExperiment(db)
    await aBilan(db, { experiment, openedBy: claire })
    const other = await anExperiment(db, { programmeId, title: 'Le verger' })
    await anIndicator(db, { experiment: other })
    const list = await chat.as(claire).type('/programme bilan')
    expect(list.text).toContain('2 bilans')
    expect(list.text).toContain('En cours de rédaction depuis le 10 juin 2026. 7 choses sont attendues de vous.')
    expect(list.text).toContain('Le bilan n’est pas encore ouvert.')
    expect(list.buttons).toEqual(expect.arrayContaining(['Voir le bilan', 'Ouvrir le bilan']))
    expect((await chat.as(claire).type('/programme bilan verger')).buttons).toEqual(['Ouvrir le bilan'])
  })

  chatTest('en anglais', async ({ db, chat }) => {
    const { lea, experiment, claire } = await anEndingExperiment(db)
    await aBilan(db, { experiment, openedBy: claire })
    await chat.as(lea).type('/passerelle langue en')
    const seen = await chat.as(lea).type('/programme bilan')
    expect(seen.text).toContain('Joint analysis — Des repères')
    expect(seen.text).toContain('• Answer the four questions for “Andibo”.')
    expect(seen.text).toContain('Common answer to write · no answer out of 6 parties')
  })
})

describe('contribuer', () => {
  bilanTest(
    'le formulaire montre ce que la partie a déjà dit, et ne garde que ce qui change',
    async ({ chat, bilan, ending }) => {
      const { lea } = ending
      const talker = chat.as(lea)
      await talker.type('/programme bilan')
      const form = await talker.press('Contribuer…')
      expect(form.form).toContain('Andibo')
      expect(form.form).toContain(QUESTION)
      expect((await talker.fill({})).errors['LIVING_CONDITIONS']).toBe('Répondez à une question au moins.')
      const noted = await talker.fill({ LIVING_CONDITIONS: 'On dort mieux.', VIABILITY: 'Oui, à deux.' })
      expect(noted.text).toContain('C’est noté pour Andibo.')
      expect(noted.text).toContain('• Finir de répondre pour « Andibo » : 2 sur 4.')
      await talker.press('Contribuer…')
      await talker.fill({ VIABILITY: 'Oui, à trois.' })
      const { sections } = await bilan.read<{ sections: { contributions: { version: number; text: string }[] }[] }>(
        lea,
        'sections { contributions { version text } }',
      )
      expect(sections.map(({ contributions }) => contributions)).toEqual([
        [{ version: 1, text: 'On dort mieux.' }],
        [],
        [{ version: 2, text: 'Oui, à trois.' }],
        [],
      ])
    },
  )

  bilanTest(
    'ce qu’un autre a écrit entre-temps s’affiche, et rien de ce qui est envoyé ne se perd',
    async ({ chat, bilan, ending }) => {
      const { ines, claire } = ending
      const talker = chat.as(ines)
      await talker.type('/programme bilan')
      await talker.press('Écrire la synthèse…')
      const first = [{ question: 'BENEFITS', text: 'Les familles reviennent.', after: 0 }]
      await bilan.done(claire, 'synthesiseBilan', { answers: first })
      const again = await talker.fill({ BENEFITS: 'Moins d’angoisse.', VIABILITY: 'Oui.' })
      expect(again.form).toContain('Claire Dubois a écrit entre-temps')
      expect(again.form).toContain('Écrit entre-temps par Claire Dubois : « Les familles reviennent. »')
      const done = await talker.fill({ BENEFITS: 'Moins d’angoisse. Les familles reviennent.' })
      expect(done.text).toContain('La synthèse est enregistrée.')
      const { sections } = await bilan.read<{ sections: { synthesis: unknown }[] }>(
        ines,
        'sections { synthesis { version text } }',
      )
      expect(sections.slice(1, 3)).toEqual([
        { synthesis: { version: 2, text: 'Moins d’angoisse. Les familles reviennent.' } },
        { synthesis: { version: 1, text: 'Oui.' } },
      ])
    },
  )

  bilanTest(
    'la parole de ceux qui n’ont pas de compte se recueille, et se lit comme telle',
    async ({ chat, bilan, ending }) => {
      const { paul, lea } = ending
      expect(await bilan.read(paul, 'status')).toEqual({ status: 'DRAFT' })
      const coach = chat.as(paul)
      await coach.type('/programme bilan')
      expect((await coach.press('Recueillir une parole…')).buttons).toEqual([
        'Antropia ESSEC',
        'La résidence des Lilas',
        'Les résidents',
      ])
      expect((await coach.press('Les résidents')).form).toContain('recueilli par vous')
      await coach.fill({ LIVING_CONDITIONS: 'On sort plus souvent.' })
      const reader = chat.as(lea)
      await reader.type('/programme bilan')
      const read = await reader.press('Lire les contributions')
      expect(read.text).toContain('Les résidents · recueilli par Paul Roche\nOn sort plus souvent.')
      expect(read.buttons).toEqual(['Bénéfices', 'Viabilité', 'Ajustements', 'Voir le bilan'])
      expect((await reader.press('Viabilité')).text).toContain('Personne n’a encore répondu à cette question.')
    },
  )
})

describe('conclure', () => {
  bilanTest('de la décision à la dernière signature', async ({ chat, bilan, ending }) => {
    const { claire, ines, lea, viewer, change } = ending
    await bilan.done(ines, 'synthesiseBilan', { answers: fourAnswers('Nous en sommes d’accord.') })
    await bilan.done(ines, 'assessChanges', { revision: 1, assessments: [{ change, verdict: 'OBSERVED' }] })
    const agent = chat.as(claire)
    await agent.type('/programme bilan')
    await agent.press('Décider…')
    const decided = await agent.fill({ decision: 'S’implanter', reasons: 'Les effets sont là.' })
    expect(decided.text).toContain('La décision est enregistrée.')
    expect(decided.text).toContain('Décision : s’implanter\nLes effets sont là.')
    expect(decided.text).toContain('Il ne manque plus rien : le soumettre à la signature.')
    const submitted = await agent.press('Soumettre à la signature')
    expect(submitted.text).toContain('À signer depuis le 15 juin 2026 : aucune signature sur 4.')
    expect(submitted.text).toContain(`${QUESTION}\nNous en sommes d’accord.`)
    expect(submitted.buttons).toEqual([
      'Signer',
      'Lire les contributions',
      'Noter une signature papier…',
      'Renvoyer en rédaction…',
      'Télécharger',
    ])
    await agent.press('Noter une signature papier…')
    const paper = await agent.fill({ paperOn: '2026-06-12', note: 'Bureau 214' })
    expect(paper.text).toContain('La signature est enregistrée')
    expect((await agent.press('Signer')).text).toContain('2 signatures sur 4')
    for (const speaker of [ines, lea]) {
      await chat.as(speaker).type('/programme bilan')
      await chat.as(speaker).press('Signer')
    }
    const frozen = await chat.as(viewer).type('/programme bilan')
    expect(frozen.text).toContain('Signé de tous le 15 juin 2026.')
    expect(frozen.buttons).toEqual(['Lire les contributions', 'Télécharger'])
  })

  bilanTest(
    'un signataire renvoie avec un mot ; un bouton qui a fait son temps le dit',
    async ({ chat, bilan, ending }) => {
      const { ines, lea } = ending
      await writeBilan(bilan, ending)
      await bilan.done(ines, 'submitBilan')
      const talker = chat.as(lea)
      await talker.type('/programme bilan')
      await talker.press('Renvoyer en rédaction…')
      const back = await talker.fill({ note: 'Il manque les familles.' })
      expect(back.text).toContain('Le bilan est de nouveau en cours de rédaction.')
      expect(back.text).toContain('Renvoyé en rédaction par Léa Martin : « Il manque les familles. »')
      await talker.press('Signer')
      expect(JSON.stringify(talker.messages())).toContain(
        'Ce bilan est en cours de rédaction : il n’est pas encore à signer.',
      )
    },
  )
})

describe('les rappels', () => {
  bilanTest(
    'appellent à contribuer quand le bilan s’ouvre, et une semaine avant l’analyse partagée',
    async ({ db, chat, clock, bilan, ending }) => {
      const { lea, paul, ines, claire, experiment } = ending
      await aMilestone(db, { experiment, kind: 'JOINT_ANALYSIS', dueOn: '2026-07-31', responsible: 'EVALUATOR' })
      await chat.deliver()
      const last = (member: typeof lea) => JSON.stringify(chat.as(member).messages().at(-1) ?? '')
      for (const member of [lea, paul, ines]) {
        expect(last(member)).toContain('attend votre parole')
        expect(last(member)).toContain('Il a été ouvert par Claire Dubois.')
      }
      expect(chat.as(claire).messages()).toEqual([])
      expect((await chat.as(lea).press('Contribuer…')).form).toContain('Andibo')
      await chat.as(lea).fill({ BENEFITS: 'Oui.' })
      await bilan.done(paul, 'contributeToBilan', { party: 'Antropia ESSEC', answers: fourAnswers('Oui.') })
      const count = () => [lea, paul, ines, claire].map((member) => chat.as(member).messages().length)
      const before = count()
      clock.set('2026-07-24T10:00:00Z')
      await chat.deliver()
      expect(count().map((each, index) => each - (before[index] ?? 0))).toEqual([0, 0, 1, 1])
    },
  )

  bilanTest(
    'appellent à signer, chaque semaine, ceux qui n’ont pas signé ; puis disent que tous ont signé',
    async ({ chat, clock, bilan, ending }) => {
      const { lea, ines, claire, paul, viewer } = ending
      await writeBilan(bilan, ending)
      await bilan.done(ines, 'submitBilan')
      await chat.deliver()
      const texts = (member: typeof lea) =>
        chat
          .as(member)
          .messages()
          .map((message) => JSON.stringify(message))
      const told = (member: typeof lea, words: string) => texts(member).filter((text) => text.includes(words)).length
      expect([lea, claire, ines].map((member) => told(member, 'attend votre signature'))).toEqual([1, 1, 0])
      const card = await chat.as(lea).press('Voir le bilan')
      expect(card.buttons).toContain('Signer')
      await chat.as(lea).press('Signer')
      clock.advance(7 * 86_400)
      await chat.deliver()
      // Ce qui fut demandé à Léa s’est refermé sous sa signature.
      expect([lea, claire, ines].map((member) => told(member, 'attend votre signature'))).toEqual([0, 2, 1])
      const contentHash = await bilan.contentHash(lea)
      for (const member of [claire, ines]) await bilan.done(member, 'signBilan', { contentHash })
      await bilan.done(claire, 'recordBilanSignature', {
        contentHash,
        party: 'La résidence des Lilas',
        paperOn: '2026-06-12',
      })
      await chat.deliver()
      for (const member of [lea, claire, ines, paul])
        expect(told(member, 'est signé de tous. Décision : prolonger.')).toBe(1)
      expect(texts(viewer)).toEqual([])
    },
  )

  bilanTest('disent à qui l’a soumis qu’il est renvoyé, et pourquoi', async ({ chat, bilan, ending }) => {
    const { lea, ines } = ending
    await writeBilan(bilan, ending)
    await bilan.done(ines, 'submitBilan')
    await bilan.done(lea, 'returnBilan', { note: 'Il manque les familles.' })
    await chat.deliver()
    const texts = JSON.stringify(chat.as(ines).messages())
    expect(texts).toContain('est renvoyé en rédaction par Léa Martin')
    expect(texts).toContain('« Il manque les familles. »')
  })
})

bilanTest(
  'le bilan se télécharge en PDF et en Word, par des liens faits pour qui les demande',
  async ({ chat, bilan, ending }) => {
    const entrepreneur = chat.as(ending.lea)
    await entrepreneur.type('/programme bilan')
    const { text, buttons } = await entrepreneur.press('Télécharger')
    expect(text).toContain('Le bilan de « Des repères » en document, qui dira à chaque page que c’est un projet')
    expect(buttons).toEqual(['Télécharger (PDF)', 'Télécharger (Word)'])
    const links = [...JSON.stringify(entrepreneur.messages().at(-1)).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url)
    const path = `/bilans/${bilan.id.replace('bilan_', '')}`
    expect(links).toEqual([expect.stringContaining(`${path}.pdf?pass=`), expect.stringContaining(`${path}.docx?pass=`)])
  },
)
