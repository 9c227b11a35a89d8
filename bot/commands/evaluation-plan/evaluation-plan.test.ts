import { describe, expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { MemberRow } from '#db/members.ts'
import { chatTest } from '../../../testing/chat.ts'
import type { Client } from '../../../testing/client.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  changePlan,
  memberId,
  type PlanWorld,
  planOf,
  savePlan,
  signPlan,
  submitPlan,
  withSheet,
} from '../../../testing/makers/plan-world.ts'

type As = (member: MemberRow) => Promise<Client>

/** A plan submitted to be signed by Claire, for the Département, and by Léa, for Andibo. */
async function submitted(world: PlanWorld, as: As, content: object = aPlanContent(world)) {
  const client = await as(world.evaluator)
  return submitPlan(client, await aWrittenPlan(client, world.experiment, content))
}

describe('le plan d’évaluation, dans la conversation', () => {
  chatTest(
    'chaque signataire reçoit le plan, le lit et le signe ; le dernier le met en vigueur et tous l’apprennent',
    async ({ db, clock, as, chat }) => {
      const world = await aPlanWorld(db)
      await submitted(world, as)
      await chat.deliver()
      const claire = chat.as(world.staff)
      const lea = chat.as(world.entrepreneur)
      expect(chat.as(world.coach).messages()).toEqual([])
      expect(JSON.stringify(claire.messages())).toContain('attend votre signature')

      const card = await claire.press('Lire et signer…')
      expect(card.text).toContain('Plan d’évaluation — Andibo')
      expect(card.text).toContain('Version 1, soumise à signature le 15 juin 2026')
      expect(card.text).toContain('🎯 Mission : Vivre chez soi en établissement')
      expect(card.text).toContain('Moins d’isolement — Les résidents')
      expect(card.text).toContain(
        '• Résidents accompagnés : de 0 à 60 personnes d’ici le 30 novembre 2026 · chaque mois',
      )
      expect(card.text).toContain('• Sans chiffre : Ils osent sortir seuls')
      expect(card.text).toContain('⏳ À signer : Conseil départemental (Claire Dubois), Andibo (Léa Martin)')
      expect(card.text).not.toContain('Ce qui change')
      expect(card.buttons).toEqual([
        'Signer…',
        'Demander des changements…',
        'Fiches des indicateurs',
        'Parties prenantes et théorie',
      ])

      const form = await claire.press('Signer…')
      expect(form.form).toContain('Conseil départemental')
      expect(form.form).toContain('la version 1 du plan d’évaluation, telle que vous venez de la lire')
      const signed = await claire.fill({ contentHash: 'J’ai lu ce plan et je le signe.' })
      expect(signed.text).toContain('✅ C’est signé. Il manque encore : Andibo (Léa Martin).')
      expect(signed.text).toContain('✅ Signé : Conseil départemental (15 juin 2026)')
      expect(signed.buttons).not.toContain('Signer…')

      await lea.press('Lire et signer…')
      await lea.press('Signer…')
      const last = await lea.fill({ contentHash: 'J’ai lu ce plan et je le signe.' })
      expect(last.text).toContain('✅ C’est signé. Le plan est en vigueur : les relevés s’ouvrent.')
      clock.advance(60)
      await chat.deliver()
      for (const member of [world.staff, world.coach])
        expect(JSON.stringify(chat.as(member).messages())).toContain('signé par tous')
      expect(JSON.stringify(lea.messages())).not.toContain('signé par tous')
      expect(JSON.stringify(chat.as(world.stranger).messages())).not.toContain('Andibo')
      expect(await chat.deliver()).toBe(0)
    },
  )

  chatTest('les fiches, les parties prenantes et la théorie se lisent en entier', async ({ db, as, chat }) => {
    const world = await aPlanWorld(db)
    const sheets = Array.from({ length: 7 }, (_, index) => aSheet(world, { name: `Indicateur ${index + 1}` }))
    const rate = aSheet(world, {
      ...{
        name: 'Taux de présence',
        kind: 'RATE',
        unit: '%',
        baseline: '12.5',
        baselineOn: '2026-03-01',
        target: '60',
      },
      ...{ periodAggregation: 'RATIO_OF_SUMS', siteAggregation: 'RATIO_OF_SUMS', bySite: true },
      ...{ dimension: 'Âge', groups: ['16–25 ans', '26 ans et plus'], baselineComment: 'Douze personnes' },
    })
    await submitted(world, as, withSheet(world, rate, ...sheets))
    const lea = chat.as(world.entrepreneur)
    await lea.type('/programme plan')
    const first = await lea.press('Fiches des indicateurs')
    expect(first.text).toContain('Taux de présence (réalisation, taux en %, à la hausse)')
    expect(first.text).toContain('Calcul : Résidents venus au moins une fois dans le mois')
    expect(first.text).toContain('Recueil : registre d’activité, chaque mois, par Léa Martin, terrain par terrain')
    expect(first.text).toContain('Âge : 16–25 ans · 26 ans et plus')
    expect(first.text).toContain('Situation de référence : 12,5 %, le 1er mars 2026 — Douze personnes')
    expect(first.text).toContain('Valeur cible : 60 % d’ici le 30 novembre 2026')
    expect(first.text).toContain('rapport des sommes sur les périodes')
    expect(first.text).not.toContain('Indicateur 7')
    expect(first.buttons).toEqual(['Suite', 'Revenir au plan'])
    const second = await lea.press('Suite')
    expect(second.text).toContain('Indicateur 7')
    expect(second.buttons).toEqual(['Revenir au plan'])
    await lea.press('Revenir au plan')
    const theory = await lea.press('Parties prenantes et théorie')
    expect(theory.text).toContain('Conseil départemental (collectivité) · signe : Claire Dubois')
    expect(theory.text).toContain('Résidents (public concerné) — Se repérer seuls')
    expect(theory.text).toContain('▸ Action : Poser des repères dans les couloirs')
    expect(theory.text).toContain(
      'Poser des repères dans les couloirs → Les résidents se déplacent sans aide, si : Les repères sont compris',
    )
    expect(theory.text).toContain('Ils osent sortir seuls — on le verra ainsi : Ce que disent les soignants')
  })

  chatTest('un plan énorme tient dans un message, avec ses boutons', async ({ db, as, chat }) => {
    const world = await aPlanWorld(db)
    const long = (name: string, length: number) => `${name} ${'très long '.repeat(200)}`.slice(0, length)
    const indicators = Array.from({ length: 100 }, (_, index) =>
      aSheet(world, {
        name: long(`Indicateur ${index}`, 200),
        calculation: long('Calcul', 2000),
        source: long('Source', 500),
        baselineComment: long('Précision', 2000),
      }),
    )
    const objectives = Array.from({ length: 5 }, (_, index) => ({
      key: String(index),
      title: long(`Objectif ${index}`, 500),
      beneficiaries: long('Tous', 500),
      indicators: indicators.slice(index * 20, index * 20 + 20),
    }))
    const content = aPlanContent(world)
    const plan = await submitted(world, as, {
      ...content,
      objectives,
      expectedChanges: Array.from({ length: 60 }, (_, index) => ({
        description: long(`Changement ${index}`, 2000),
        observation: long('On le verra', 2000),
        objective: String(index % 5),
      })),
    })
    for (const member of [world.staff, world.entrepreneur]) await signPlan(await as(member), plan)
    const client = await as(world.evaluator)
    const experimentId = globalId('experiment', world.experiment.id)
    const reason = long('Parce que', 2000)
    const next = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason }))
    const written = await savePlan(client, next, {
      ...content,
      objectives: [...objectives.slice(2)],
      expectedChanges: [],
    })
    await submitPlan(client, written)
    const lea = chat.as(world.entrepreneur)
    for (const sight of [
      await lea.type('/programme plan'),
      await lea.press('Fiches des indicateurs'),
      await lea.press('Parties prenantes et théorie'),
    ]) {
      expect(sight.text).not.toContain('La suite ne tient pas')
      expect(sight.buttons.length).toBeGreaterThan(0)
    }
    await lea.press('Revenir au plan')
    expect((await lea.press('Version en vigueur')).buttons).toContain('Version à signer')
  })

  chatTest(
    'demander des changements renvoie le plan, avec sa raison, à ceux qui l’ont écrit',
    async ({ db, clock, as, chat }) => {
      const world = await aPlanWorld(db)
      const plan = await submitted(world, as)
      await signPlan(await as(world.staff), plan)
      await chat.deliver()
      const lea = chat.as(world.entrepreneur)
      await lea.press('Lire et signer…')
      const form = await lea.press('Demander des changements…')
      expect(form.form).toContain('la signature déjà donnée ne vaudra plus')
      const sent = await lea.fill({ note: 'La cible est <trop> haute' })
      expect(sent.text).toContain('le plan d’évaluation est revenu en rédaction')
      expect(sent.text).toContain('Version 1, en cours de rédaction')
      clock.advance(60)
      await chat.deliver()
      const ines = chat.as(world.evaluator)
      expect(JSON.stringify(ines.messages())).toContain('La cible est <trop> haute')
      expect((await ines.press('Lire le plan')).text).toContain('↩️ Léa Martin a demandé des changements')
      expect(JSON.stringify(chat.as(world.staff).messages())).not.toContain('demande des changements')
      // Le bouton de l’ancien message ne signe pas ce qui n’est plus à signer.
      await lea.press('Signer…')
      expect(JSON.stringify(lea.messages())).toContain('Ce plan n’en est plus là')
    },
  )

  chatTest('ce qui a changé depuis la lecture se relit avant d’être signé', async ({ db, as, chat }) => {
    const world = await aPlanWorld(db)
    const plan = await submitted(world, as)
    const claire = chat.as(world.staff)
    await claire.type('/programme plan andibo')
    const client = await as(world.evaluator)
    const again = async (target: string) => {
      const back = planOf(await changePlan(client, 'reopenEvaluationPlan', { planId: plan.id, note: 'Une coquille' }))
      return submitPlan(client, await savePlan(client, back, withSheet(world, aSheet(world, { target }))))
    }
    await again('40')
    const changed = await claire.press('Signer…')
    expect(changed.form).toBeUndefined()
    expect(changed.text).toContain('⚠️ Ce plan a changé depuis que vous l’avez lu')
    expect(changed.text).toContain('de 0 à 40 personnes')
    await claire.press('Signer…')
    await again('50')
    const refused = await claire.fill({ contentHash: 'J’ai lu ce plan et je le signe.' })
    expect(refused.text).toContain('Ce plan a changé depuis que vous l’avez lu : relisez-le avant de le signer.')
    expect(refused.text).toContain('de 0 à 50 personnes')
    expect(await db.selectFrom('planSignature').select('id').execute()).toEqual([])
  })

  chatTest('une nouvelle version dit ce qui change ; celle en vigueur reste à un bouton', async ({ db, as, chat }) => {
    const world = await aPlanWorld(db)
    const first = await submitted(world, as)
    for (const member of [world.staff, world.entrepreneur]) await signPlan(await as(member), first)
    const client = await as(world.evaluator)
    const experimentId = globalId('experiment', world.experiment.id)
    const reason = 'Le terrain de Cergy ouvre'
    const draft = planOf(await changePlan(client, 'draftEvaluationPlan', { experimentId, reason }))
    const [indicator] = await db.selectFrom('indicator').select('id').execute()
    const indicatorId = globalId('indicator', indicator?.id as never)
    const content = withSheet(world, aSheet(world, { indicatorId, target: '80' }), aSheet(world, { name: 'Sorties' }))
    await submitPlan(client, await savePlan(client, draft, content))
    const lea = chat.as(world.entrepreneur)
    const card = await lea.type('/programme plan')
    expect(card.text).toContain('Version 2, soumise à signature')
    expect(card.text).toContain('Pourquoi cette version : Le terrain de Cergy ouvre')
    expect(card.text).toContain('Ce qui change depuis la version 1')
    expect(card.text).toContain('✏️ Résidents accompagnés')
    expect(card.text).toContain('Valeur cible : 60 personnes → 80 personnes')
    expect(card.text).toContain('➕ Nouvel indicateur : Sorties')
    const before = await lea.press('Version en vigueur')
    expect(before.text).toContain('Version 1, en vigueur depuis le 15 juin 2026')
    expect(before.buttons).toEqual(['Fiches des indicateurs', 'Parties prenantes et théorie', 'Version à signer'])
  })

  chatTest(
    'un agent consigne une signature sur papier ; une date impossible revient sous son champ',
    async ({ db, as, chat }) => {
      const world = await aPlanWorld(db)
      const content = aPlanContent(world, {
        stakeholders: [
          { key: 'cd', kind: 'AUTHORITY', name: 'Conseil départemental', memberId: memberId(world.staff) },
          { key: 'andibo', kind: 'ENTERPRISE', name: 'Andibo', signatoryName: 'La présidente' },
          { key: 'gens', kind: 'BENEFICIARIES', name: 'Résidents' },
        ],
      })
      await submitted(world, as, content)
      const claire = chat.as(world.staff)
      const card = await claire.type('/programme plan andibo')
      expect(card.text).toContain('Andibo (La présidente, sur papier)')
      await claire.press('Signature sur papier…')
      const late = await claire.fill({ signedOn: '2026-06-16', stakeholderId: 'Andibo (La présidente, sur papier)' })
      expect(late.errors).toEqual({
        signedOn: 'Cette date est à venir : donnez celle d’aujourd’hui ou une date passée.',
      })
      const done = await claire.fill({ signedOn: '2026-06-15', note: 'Original au bureau 12' })
      expect(done.text).toContain('✅ C’est signé. Il manque encore : Conseil départemental (Claire Dubois).')
      expect(done.text).toContain('Andibo (15 juin 2026, sur papier)')
    },
  )

  chatTest(
    '/programme plan montre d’abord ce qui attend ma signature, et se précise par des mots',
    async ({ db, as, chat }) => {
      const world = await aPlanWorld(db)
      for (let index = 0; index < 8; index++)
        await anExperiment(db, { programmeId: world.programmeId, title: `Projet ${index}` })
      const claire = chat.as(world.staff)
      expect((await claire.type('/programme plan des repères')).text).toContain(
        'Andibo n’a pas encore de plan d’évaluation.',
      )
      await submitted(world, as)
      const list = await claire.type('/programme plans')
      expect(list.text).toContain('9 plans d’évaluation')
      expect(list.text.indexOf('Andibo')).toBeLessThan(list.text.indexOf('Projet'))
      expect(list.text).toContain('pas de version en vigueur, version 1 en signature · ✍️ elle attend votre signature')
      expect(list.text).toContain('Voici les 8 premiers')
      expect(list.buttons).toEqual(Array.from({ length: 8 }, () => 'Lire'))
      expect((await claire.type('/programme plan andibo')).text).toContain('Plan d’évaluation — Andibo')
      expect((await claire.type('/programme plan xyz')).text).toContain(
        'Aucune expérimentation ne correspond à « xyz »',
      )
      expect((await claire.type('/programme')).text).not.toContain('Plan d’évaluation')
      expect((await chat.as(world.stranger).type('/programme plan')).text).toContain('Aucune expérimentation')
    },
  )

  chatTest('le jalon du cadre d’évaluation mène au plan', async ({ db, as, chat }) => {
    const world = await aPlanWorld(db)
    await submitted(world, as)
    const claire = chat.as(world.staff)
    const milestones = await claire.type('/jalon')
    expect(milestones.buttons).toContain('Plan d’évaluation')
    expect((await claire.press('Plan d’évaluation')).text).toContain('Plan d’évaluation — Andibo')
  })

  chatTest('in English too', async ({ db, as, chat }) => {
    const world = await aPlanWorld(db)
    await db.updateTable('member').set({ language: 'EN' }).where('id', '=', world.staff.id).execute()
    await submitted(world, as)
    await chat.deliver()
    const claire = chat.as(world.staff)
    const card = await claire.press('Read and sign…')
    expect(card.text).toContain('Version 1, submitted for signature on 15 June 2026')
    expect(card.text).toContain('• Résidents accompagnés: from 0 to 60 personnes by 30 November 2026 · every month')
    expect(card.text).toContain('⏳ To be signed: Conseil départemental (Claire Dubois), Andibo (Léa Martin)')
    await claire.press('Sign…')
    const signed = await claire.fill({ contentHash: 'I have read this plan and I sign it.' })
    expect(signed.text).toContain('✅ Signed. Still missing: Andibo (Léa Martin).')
  })
})
