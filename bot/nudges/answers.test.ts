/** A nudge is answered where it stands: done, typed, put off, or declined. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../testing/chat.ts'
import { anAgreement } from '../../testing/makers/agreements.ts'
import { collectors, indicatorsOf, ofEveryKind } from '../../testing/makers/collection.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aNudge } from '../../testing/makers/nudges.ts'

const VISITS = { name: 'Séances', kind: 'COUNT', unit: 'séances', periodAggregation: 'SUM' } as const

/** Léa, asked for the values of May, with her coach and an agent. */
async function asked(db: Db) {
  const world = await collectors(db)
  const indicators = await indicatorsOf(db, world.experiment, {
    visits: { ...VISITS, collectorId: world.lea.id },
  })
  return { ...world, ...indicators }
}

/** Léa, asked for two values of May. */
async function askedForTwo(db: Db) {
  const { lea, experiment } = await collectors(db)
  await indicatorsOf(db, experiment, {
    visits: { ...VISITS, collectorId: lea.id },
    meals: { ...VISITS, name: 'Repas', unit: 'repas', collectorId: lea.id },
  })
  return lea
}

const values = async (db: Db) =>
  (
    await db
      .selectFrom('measurement')
      .select(['value', 'numerator', 'denominator', 'absence', 'period'])
      .orderBy('denominator')
      .orderBy('value')
      .execute()
  ).map(
    ({ value, numerator, denominator, absence, period }) =>
      `${period} ${numerator ? `${numerator}/${denominator}` : (value ?? absence)}`,
  )

describe('plus tard', () => {
  chatTest(
    'demain, lundi, une autre date : celle qu’on ne peut pas choisir reste dans le formulaire',
    async ({ db, chat, clock }) => {
      const { lea } = await asked(db)
      const person = chat.as(lea)
      await chat.deliver()
      const before = await person.look()
      expect(before.buttons).toEqual(['Saisir le relevé', 'Plus tard…', 'Pas cette fois…', 'Ce n’est pas moi…'])
      const choice = await person.press('Plus tard…')
      expect(choice.text).toMatch(/Relevé manquant : Séances .*Quand faut-il vous le rappeler \?/)
      expect(choice.buttons).toEqual([
        'Demain, mardi 16 juin',
        'Lundi 22 juin',
        'Une autre date…',
        'Plus jamais pour celui-ci',
        'Retour',
      ])
      expect((await person.press('Retour')).text).toBe(before.text)
      await person.press('Plus tard…')
      expect((await person.press('Une autre date…')).form).toContain('Dans les 60 jours')
      expect((await person.fill({ until: '2027-06-16' })).errors).toEqual({
        until: 'Choisissez un jour à venir, dans les 60 jours.',
      })
      const put = await person.fill({ until: '2026-06-27' })
      expect(put.text).toBe('Entendu : Séances. Je vous le rappelle le 29 juin 2026.')
      clock.set('2026-06-29T06:59:00Z')
      expect(await chat.deliver()).toBe(0)
      clock.set('2026-06-29T07:00:00Z')
      expect(await chat.deliver()).toBe(1)
    },
  )

  chatTest('plus jamais : l’accueil n’en parle plus, et un clic suffit pour y revenir', async ({ db, chat }) => {
    const { lea, experiment } = await collectors(db)
    await aMilestone(db, { experiment, dueOn: '2026-06-18' })
    await aMilestone(db, { experiment, kind: 'COMMITTEE', dueOn: '2026-06-19' })
    const person = chat.as(lea)
    await chat.deliver()
    await person.home('2 choses vous attendent')
    await person.press('Répondre autrement…')
    await person.press('Plus tard…')
    const never = await person.press('Plus jamais pour celui-ci')
    expect(never.text).toContain('Entendu : plus de rappel pour ')
    await person.home('Une chose vous attend')
    const again = await person.press('Annuler')
    expect(again.text).toContain('C’est annulé : je vous le demande de nouveau')
    expect(again.buttons).toContain('Plus tard…')
    await person.home('2 choses vous attendent')
    await db.updateTable('milestone').set({ completedAt: new Date(), completedBy: lea.id }).execute()
    await chat.deliver()
    expect(await person.read()).toContain('Tout est fait')
  })
})

describe('pas cette fois, ce n’est pas moi', () => {
  chatTest('d’une valeur, on dit pourquoi il n’y en a pas : cela la remplace', async ({ db, chat }) => {
    const { lea } = await asked(db)
    const person = chat.as(lea)
    await chat.deliver()
    expect((await person.press('Pas cette fois…')).form).toContain('mai 2026')
    await person.fill({ absence: 'Résidence fermée' })
    expect(await values(db)).toEqual(['2026-05-01 Résidence fermée'])
    await chat.deliver()
    expect(JSON.stringify(person.messages()[0]?.blocks)).toContain('Valeur saisie')
  })

  chatTest('d’une valeur par groupe, la raison se dit une fois pour tous', async ({ db, chat }) => {
    const { lea, experiment } = await collectors(db)
    const byGroup = { ...VISITS, dimension: 'Sexe', groups: ['Femmes', 'Hommes'], collectorId: lea.id }
    await indicatorsOf(db, experiment, { byGroup })
    const person = chat.as(lea)
    await chat.deliver()
    expect((await person.press('Pas cette fois…')).form).toContain('Femmes · Hommes')
    expect((await person.fill({ absence: 'Atelier annulé' })).text).toContain('c’est noté, pas de valeur')
    expect(await values(db)).toEqual(['2026-05-01 Atelier annulé', '2026-05-01 Atelier annulé'])
    expect((await person.press('Annuler')).text).toContain('Les 2 saisies sont annulées')
  })

  chatTest(
    'd’un jalon, l’accompagnateur lit la raison ; le message répondu n’a plus de boutons',
    async ({ db, chat }) => {
      const { lea, paul, experiment } = await collectors(db)
      await aMilestone(db, { experiment, dueOn: '2026-06-18' })
      const [person, coach] = [chat.as(lea), chat.as(paul)]
      await chat.deliver()
      expect((await person.press('Pas cette fois…')).form).toContain('Ceux qui vous accompagnent liront votre raison')
      expect((await person.fill({ note: 'x' })).errors['note']).toContain('de 3 à 500 caractères')
      expect((await person.fill({ note: 'La salle est en travaux' })).text).toContain('Entendu, pas cette fois')
      await chat.deliver()
      const told = await coach.look()
      expect(told.text).toContain('Léa Martin répond « pas cette fois » : le jalon Point à mi-parcours')
      expect(told.text).toContain('« La salle est en travaux »')
      expect(told.text).toContain('Si la date n’est plus la bonne, changez-la')
      expect((await coach.press('Voir les jalons')).text).toContain('Point à mi-parcours')
      expect(JSON.stringify(person.messages()[0]?.blocks)).toContain('Vous avez répondu « pas cette fois »')
      expect(JSON.stringify(person.messages()[0]?.blocks)).not.toContain('Plus tard…')
    },
  )

  chatTest('d’une valeur qu’un autre collecte, l’accompagnateur ouvre le plan qui dit qui', async ({ db, chat }) => {
    const { lea, paul } = await asked(db)
    const [person, coach] = [chat.as(lea), chat.as(paul)]
    await chat.deliver()
    await person.press('Ce n’est pas moi…')
    expect((await person.fill({ note: 'Samir Benali' })).text).toContain('je ne vous demande plus Séances')
    await chat.deliver()
    const told = await coach.look()
    expect(told.text).toContain('Léa Martin répond « ce n’est pas moi » : le relevé Séances, mai 2026.')
    expect(told.text).toContain('« Samir Benali »')
    expect(told.buttons).toEqual(['Ouvrir le plan', 'Plus tard…'])
    expect((await coach.press('Ouvrir le plan')).text).toContain('Plan d’évaluation')
  })
})

describe('les relevés d’une période, en une ligne', () => {
  chatTest('se répondent chacun, ou se remettent tous au même jour', async ({ db, chat, clock }) => {
    const person = chat.as(await askedForTwo(db))
    await chat.deliver()
    expect((await person.look()).buttons).toEqual(['Saisir', 'Répondre autrement…'])
    const apart = await person.press('Répondre autrement…')
    expect(apart.text).toMatch(/2 relevés manquants, mai 2026\n.*Repas.*Séances/)
    const ofOne = ['Saisir le relevé', 'Répondre autrement…']
    const ofAll = ['Tout me rappeler demain, mardi 16 juin', 'Tout me rappeler lundi 22 juin']
    expect(apart.buttons).toEqual([...ofOne, ...ofOne, ...ofAll])
    expect((await person.press('Tout me rappeler lundi 22 juin')).text).toBe(
      'Entendu : je vous rappelle ces 2 relevés le 22 juin 2026.',
    )
    clock.set('2026-06-19T10:00:00Z')
    expect(await chat.deliver()).toBe(0)
    clock.set('2026-06-22T07:00:00Z')
    expect(await chat.deliver()).toBe(1)
    expect((await person.look()).text).toContain('2 relevés manquants, mai 2026')
  })

  chatTest('l’un peut ne pas avoir de valeur cette fois : l’autre est toujours attendu', async ({ db, chat }) => {
    const person = chat.as(await askedForTwo(db))
    await chat.deliver()
    await person.press('Répondre autrement…')
    const alone = await person.press('Répondre autrement…')
    expect(alone.buttons).toEqual(['Saisir le relevé', 'Plus tard…', 'Pas cette fois…', 'Ce n’est pas moi…'])
    await person.press('Pas cette fois…')
    await person.fill({ absence: 'Résidence fermée' })
    expect(await values(db)).toEqual(['2026-05-01 Résidence fermée'])
    await person.home('Une chose vous attend')
  })
})

describe('un nombre, écrit en réponse', () => {
  chatTest('est la seule valeur demandée : un clic l’enregistre', async ({ db, chat }) => {
    const { lea } = await asked(db)
    const person = chat.as(lea)
    await chat.deliver()
    expect((await person.look()).text).toContain(
      'Dans la conversation avec Passerelle, le nombre seul suffit : « 42 ».',
    )
    const heard = await person.say('42')
    expect(heard.text).toContain('42 séances')
    expect(heard.text).toContain('mai 2026')
    expect(await values(db)).toEqual([])
    await person.press('Enregistrer')
    expect(await values(db)).toEqual(['2026-05-01 42'])
    expect((await person.say('43')).text).not.toContain('43 séances')
  })

  chatTest(
    'de plusieurs valeurs demandées, on choisit laquelle ; deux nombres ne font qu’un taux',
    async ({ db, chat }) => {
      const world = await collectors(db)
      await indicatorsOf(db, world.experiment, {
        visits: { ...VISITS, collectorId: world.lea.id },
        meals: { ...VISITS, name: 'Repas', unit: 'repas', collectorId: world.lea.id },
        rate: {
          name: 'Retour à l’emploi',
          kind: 'RATE',
          unit: '%',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          collectorId: world.lea.id,
        },
      })
      const person = chat.as(world.lea)
      await chat.deliver()
      const which = await person.say('42')
      expect(which.text).toContain('Pour quel relevé ?')
      expect(new Set(which.buttons)).toEqual(new Set(['Séances, mai 2026', 'Repas, mai 2026']))
      expect((await person.press('Repas, mai 2026')).text).toContain('42 repas')
      await person.press('Enregistrer')
      expect((await person.say('12/40')).text).toContain('Retour à l’emploi')
      await person.press('Enregistrer')
      expect((await person.say('8 séances')).text).toContain('8 séances')
      await person.press('Enregistrer')
      expect(await values(db)).toEqual(['2026-05-01 12/40', '2026-05-01 8', '2026-05-01 42'])
    },
  )
})

describe('ce qu’un autre n’a pas fait', () => {
  chatTest('se dit à l’accompagnateur, qui peut le voir, le faire, ou dire que c’est vu', async ({ db, chat }) => {
    const { lea, paul, claire, experiment, visits } = await asked(db)
    const milestone = await aMilestone(db, { experiment, dueOn: '2026-06-10' })
    const awaitedId = lea.id
    await aNudge(db, { recipient: paul, indicatorId: visits.id, period: '2026-05-01', awaitedId, step: 3 })
    await aNudge(db, { recipient: claire, milestoneId: milestone.id, awaitedId, step: 4 })
    await chat.deliver()
    const [coach, agent] = [chat.as(paul), chat.as(claire)]
    const told = await coach.look()
    expect(told.text).toContain('Léa Martin n’a pas encore saisi Séances, mai 2026, malgré deux rappels.')
    expect(told.buttons).toEqual(['Saisir le relevé', 'Voir la période', 'Plus tard…', 'C’est vu'])
    expect((await coach.press('C’est vu')).text).toContain('C’est vu : je ne vous en reparle plus — Séances.')
    expect((await agent.look()).text).toContain(
      'Léa Martin n’a pas encore validé Point à mi-parcours, prévu pour le 10 juin 2026, malgré deux rappels.',
    )
    expect((await agent.press('C’est fait')).text).toContain('Point à mi-parcours')
  })
})

describe('valider, signer, renouveler', () => {
  chatTest('les relevés ordinaires d’une période se valident d’un clic, une fois lus', async ({ db, chat }) => {
    const { lea, eva, experiment, visits, cost } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    await aMeasurement(db, { indicator: cost, loggedBy: lea, value: '100' })
    await aNudge(db, {
      recipient: eva,
      kind: 'MEASUREMENTS_TO_REVIEW',
      experimentId: experiment.id,
      period: '2026-05-01',
    })
    await chat.deliver()
    const reviewer = chat.as(eva)
    expect(await reviewer.read()).toContain(
      '2 relevés attendent votre validation : Le jardin, période du 1er mai 2026.',
    )
    const list = await reviewer.press('Voir et valider')
    expect(list.text).toContain('2 relevés à valider — Le jardin, mai 2026')
    expect(list.text).toContain('8 séances — Séances, mai 2026 · première valeur · Léa Martin')
    expect((await reviewer.press('Valider ces 2 relevés')).text).toContain('2 relevés validés')
  })

  chatTest('la signature d’une convention se note du message, et la suivante s’y prépare', async ({ db, chat }) => {
    const { claire, experiment } = await collectors(db)
    const site = await aSite(db, { experiment })
    const terms = { site, recordedBy: claire.id, startsOn: '2026-04-01', endsOn: '2026-06-30' }
    const agreement = await anAgreement(db, { ...terms, signedOn: null })
    const tell = (kind: 'AGREEMENT_TO_SIGN' | 'AGREEMENT_TO_RENEW') =>
      aNudge(db, { recipient: claire, kind, agreementId: agreement.id })
    await tell('AGREEMENT_TO_SIGN')
    await chat.deliver()
    const agent = chat.as(claire)
    expect((await agent.look()).text).toContain('elle court depuis le 1er avril 2026, jusqu’au 30 juin 2026')
    await agent.press('Convention signée…')
    expect((await agent.fill({ signedOn: '2026-06-16' })).errors['signedOn']).toContain('Cette date est à venir')
    expect((await agent.fill({ signedOn: '2026-06-15' })).text).toContain('est signée de tous')
    await tell('AGREEMENT_TO_RENEW')
    await chat.deliver()
    expect((await agent.press('Renouveler…')).form).toContain('À titre gratuit Précision')
    const renewed = await agent.fill({ startsOn: '2026-07-01', endsOn: '2026-12-31' })
    expect(renewed.text).toContain('La convention qui suit')
    expect(renewed.buttons).toEqual(['Convention signée…'])
  })
})
