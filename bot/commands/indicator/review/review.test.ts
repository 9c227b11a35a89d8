/** Values wait for somebody else than their author: approved, or sent back with a word; drafts and evidence. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { chatTest } from '../../../../testing/chat.ts'
import { ofEveryKind } from '../../../../testing/makers/collection.ts'
import { aMeasurement } from '../../../../testing/makers/indicators.ts'

const statuses = async (db: Db) =>
  (
    await db.selectFrom('measurement').select(['status', 'version']).orderBy('loggedAt').orderBy('version').execute()
  ).map(({ status, version }) => `${version} ${status}`)

describe('/indicateur à valider', () => {
  chatTest('montre de quoi décider : avant, la cible, qui, quand, ce qui étonne', async ({ db, chat }) => {
    const { lea, eva, rate } = await ofEveryKind(db)
    const april = { period: '2026-04-01', numerator: '10', denominator: '33' }
    await aMeasurement(db, { indicator: rate, loggedBy: eva, ...april, status: 'APPROVED', reviewedBy: lea })
    await chat.as(lea).type('/indicateur retour 42/60')
    await chat.as(lea).press('Oui, enregistrer')
    const { text, buttons } = await chat.as(eva).type('/indicateur à valider')
    expect(text).toContain('Un relevé à valider')
    expect(text).toMatch(/70 % \(42\/60\) — Retour à l’emploi, mai 2026/)
    expect(text).toContain('⚠️ Loin de la valeur précédente')
    expect(text).toMatch(
      /avant : 30,3 % \(10\/33\) \(avril 2026\) · pas de valeur cible · saisi par Léa Martin le 15 juin 2026/,
    )
    expect(buttons).toEqual(['Valider', 'Renvoyer…'])
  })

  chatTest('se valide d’un clic, un par un ou tous ceux qu’on voit', async ({ db, chat }) => {
    const { lea, eva, visits, cost, story } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    await aMeasurement(db, { indicator: cost, loggedBy: lea, value: '100' })
    await aMeasurement(db, { indicator: story, loggedBy: lea, text: 'Un beau mois' })
    const person = chat.as(eva)
    expect((await person.type('/indicateur à valider')).text).toContain('3 relevés à valider')
    const one = await person.press('Valider')
    expect(one.text).toMatch(/^✅ .* : validé\.Annuler2 relevés à valider/)
    const all = await person.press('Valider ces 2 relevés')
    expect(all.text).toBe('✅ 2 relevés validés.Annuler')
    expect(await statuses(db)).toEqual(['1 APPROVED', '1 APPROVED', '1 APPROVED'])
  })

  chatTest('personne ne valide ses propres valeurs, et on le dit', async ({ db, chat }) => {
    const { claire, eva, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: claire, value: '8' })
    expect((await chat.as(claire).type('/indicateur à valider')).text).toBe(
      'Rien à valider pour le moment. Vos propres relevés le sont par une autre personne.',
    )
    expect((await chat.as(eva).type('/indicateur à valider')).text).toContain('Un relevé à valider')
  })

  chatTest('deux personnes décident au même moment : la seconde apprend ce qu’il en est', async ({ db, chat }) => {
    const { lea, eva, claire, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    const [one, other] = [chat.as(eva), chat.as(claire)]
    await one.type('/indicateur à valider')
    await other.type('/indicateur à valider')
    await one.press('Valider')
    expect((await other.press('Valider')).text).toContain('⚠️ Éva Morin a déjà validé cette valeur')
  })

  chatTest('un entrepreneur n’y a rien à faire', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    expect((await chat.as(lea).type('/indicateur à valider')).text).toContain('Votre rôle ne permet pas cela')
  })
})

describe('renvoyer', () => {
  chatTest('avec un mot ; l’auteur corrige par une nouvelle version, transmise de nouveau', async ({ db, chat }) => {
    const { lea, eva, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '12' })
    const [author, reviewer] = [chat.as(lea), chat.as(eva)]
    await reviewer.type('/indicateur à valider')
    expect((await reviewer.press('Renvoyer…')).form).toContain(
      '12 séances  — Séances, mai 2026. Léa Martin recevra votre mot et corrigera.',
    )
    const sent = await reviewer.fill({ note: 'Le registre dit 11 : un doublon ?' })
    expect(sent.text).toBe('↩️ 12 séances — Séances, mai 2026 : renvoyé à son auteur, avec votre mot.Annuler')
    const list = await author.type('/indicateur renvoyés')
    expect(list.text).toContain('Un relevé renvoyé, à corriger')
    expect(list.text).toContain('↩️ Éva Morin : « Le registre dit 11 : un doublon ? »')
    expect((await author.press('Corriger')).form).toContain(
      'On vous l’a renvoyé avec ce mot : « Le registre dit 11 : un doublon ? ».',
    )
    const corrected = await author.fill({ value: '11' })
    expect(corrected.text).toContain('11 séances — Séances, mai 2026 : c’est noté.')
    expect(corrected.text).toContain('transmis, à valider par une autre personne')
    expect(await statuses(db)).toEqual(['1 RETURNED', '2 SUBMITTED'])
    expect((await author.type('/indicateur renvoyés')).text).toBe('Aucun relevé ne vous a été renvoyé.')
  })
})

describe('/indicateur brouillons', () => {
  chatTest('se relisent et se transmettent', async ({ db, chat }) => {
    const { lea, eva, visits, cost } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8', status: 'DRAFT' })
    await aMeasurement(db, { indicator: cost, loggedBy: lea, value: '100', status: 'DRAFT' })
    const person = chat.as(lea)
    const list = await person.type('/indicateur brouillons')
    expect(list.text).toContain('Vos 2 brouillons')
    expect(list.buttons).toContain('Transmettre les 2 brouillons')
    expect((await chat.as(eva).type('/indicateur à valider')).text).toContain('Rien à valider')
    expect((await person.press('Transmettre')).text).toContain('✅ Relevé transmis : une autre personne va le valider.')
    expect((await person.press('Transmettre')).text).toContain('✅ Relevé transmis : une autre personne va le valider.')
    expect(await statuses(db)).toEqual(['1 SUBMITTED', '1 SUBMITTED'])
  })
})

describe('une preuve', () => {
  chatTest('s’ajoute par un lien, que voit celui qui valide', async ({ db, chat }) => {
    const { lea, eva } = await ofEveryKind(db)
    const person = chat.as(lea)
    await person.type('/indicateur séances 8')
    await person.press('Ajouter une preuve…')
    expect((await person.fill({ url: 'feuille-de-mai.pdf' })).errors['url']).toContain('qui commence par https://')
    const added = await person.fill({ url: 'https://partage.exemple.fr/mai.pdf', name: 'Feuille de mai' })
    expect(added.text).toBe('📎 Preuve ajoutée à 8 séances — Séances, mai 2026.')
    expect((await chat.as(eva).type('/indicateur à valider')).text).toContain(
      '📎 Preuves : <https://partage.exemple.fr/mai.pdf|Feuille de mai>',
    )
  })
})
