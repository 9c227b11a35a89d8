/** A whole period in one form: all or nothing, all that is wrong at once, and nothing that others wrote is lost. */
import { describe, expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import { chatTest } from '../../../../testing/chat.ts'
import { collectors, indicatorsOf, inParts, ofEveryKind } from '../../../../testing/makers/collection.ts'
import { aMeasurement } from '../../../../testing/makers/indicators.ts'

const SURE = 'J’ai vérifié : enregistrer ainsi'
const DRAFT = 'Garder en brouillon, à transmettre plus tard'

/** The field of a cell, as the form names it: with the version that it shows. */
const field = ({ id }: IndicatorRow, shown?: Pick<MeasurementRow, 'id'>) =>
  ['cell', globalId('indicator', id), '-', '-', shown ? globalId('measurement', shown.id) : '-'].join('|')

const stored = (db: Db) =>
  db
    .selectFrom('measurement')
    .select(['id', 'value', 'numerator', 'text', 'absence', 'version', 'status', 'reason'])
    .orderBy('version')
    .orderBy('value')
    .execute()

describe('toute la période', () => {
  chatTest('se remplit en un formulaire, une case par valeur attendue', async ({ db, chat }) => {
    const { lea, visits, cost, rate, wellbeing } = await ofEveryKind(db)
    const person = chat.as(lea)
    const { form } = await person.type('/indicateur période mai')
    expect(form).toContain('Le jardin , mai 2026. Valeurs 1 à 5 sur 5.')
    expect(form).toContain('Séances (séances) Dépenses (€) Retour à l’emploi (%) Par exemple 12/40.')
    expect(form).toContain('Bien-être (sur 10) Par exemple 6,3 (24 réponses). Récit')
    const saved = await person.fill({
      [field(visits)]: '8',
      [field(cost)]: 'pas de valeur : factures attendues',
      [field(rate)]: '12/40',
      [field(wellbeing)]: '6,3 (24 réponses)',
    })
    expect(saved.text).toContain('✅ 4 valeurs transmises — Le jardin, mai 2026. Il en manque une.')
    expect(saved.buttons).toEqual(['Annuler', 'Revoir la période'])
    expect(await stored(db)).toHaveLength(4)
  })

  chatTest('dit toutes les erreurs d’un coup, chacune sous sa case, et n’écrit rien', async ({ db, chat }) => {
    const { lea, visits, cost, rate, wellbeing, story } = await ofEveryKind(db)
    const person = chat.as(lea)
    await person.type('/indicateur période mai')
    const refused = await person.fill({
      [field(visits)]: '8',
      [field(cost)]: 'douze',
      [field(rate)]: '12/0',
      [field(wellbeing)]: '6,3',
      [field(story)]: 'pas de valeur',
    })
    expect(refused.errors).toEqual({
      [field(cost)]: '« douze » n’est pas un nombre. Écrivez par exemple 64 ou 1 234,5.',
      [field(rate)]: expect.stringContaining('Le dénominateur doit être plus grand que zéro'),
      [field(wellbeing)]: expect.stringContaining('combien de réponses'),
      [field(story)]: expect.stringContaining('Dites pourquoi il n’y a pas de valeur'),
    })
    expect(await stored(db)).toEqual([])
    const saved = await person.fill({
      [field(cost)]: '12',
      [field(rate)]: '12/40',
      [field(wellbeing)]: '6,3 (24)',
      [field(story)]: 'pas de valeur : école fermée',
    })
    expect(saved.text).toContain('✅ 5 valeurs transmises — Le jardin, mai 2026. Tout est transmis.')
  })

  chatTest('demande si ce qui étonne est juste, tout ce qui a été tapé restant là', async ({ db, chat }) => {
    const { lea, claire, visits, story } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: claire, period: '2026-04-01', value: '12' })
    const person = chat.as(lea)
    await person.type('/indicateur période mai')
    const asked = await person.fill({ [field(visits)]: '40', [field(story)]: 'Un beau mois' })
    expect(asked.form).toContain('Rien n’est encore enregistré : une valeur étonne, signalée sous son champ.')
    expect(asked.form).toContain('⚠️ Loin de la valeur précédente : 12 séances pour avril 2026.')
    expect(await stored(db)).toHaveLength(1)
    const saved = await person.fill({ confirm: SURE })
    expect(saved.text).toContain('✅ 2 valeurs transmises')
    expect(saved.text).toContain('⚠️ Séances : Loin de la valeur précédente')
  })

  chatTest('revient remplie ; ce qui a été transmis se corrige avec une raison', async ({ db, chat }) => {
    const { lea, visits, story } = await ofEveryKind(db)
    const shown = await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    const person = chat.as(lea)
    expect((await person.type('/indicateur période mai')).form).toContain('Déjà transmis.')
    const refused = await person.fill({ [field(visits, shown)]: '9', [field(story)]: 'Bien' })
    expect(refused.errors).toEqual({ reason: expect.stringContaining('pourquoi') })
    const saved = await person.fill({ reason: 'Feuille retrouvée' })
    expect(saved.text).toContain('✅ 2 valeurs transmises')
    expect(await stored(db)).toMatchObject([
      { value: '8', version: 1 },
      { text: 'Bien', version: 1, reason: null },
      { value: '9', version: 2, reason: 'Feuille retrouvée' },
    ])
  })

  chatTest('ce qui n’a pas changé n’est pas réécrit', async ({ db, chat }) => {
    const { lea, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    const person = chat.as(lea)
    await person.type('/indicateur période mai')
    expect((await person.fill({})).text).toContain('Rien n’a changé — Le jardin, mai 2026. Il en manque 4.')
    expect(await stored(db)).toHaveLength(1)
  })

  chatTest('ce qu’un autre a écrit entre-temps n’est pas écrasé : il est montré', async ({ db, chat }) => {
    const { lea, claire, visits, cost } = await ofEveryKind(db)
    const shown = await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    const person = chat.as(lea)
    await person.type('/indicateur période mai')
    await aMeasurement(db, { indicator: visits, loggedBy: claire, value: '10', version: 2 })
    await aMeasurement(db, { indicator: cost, loggedBy: claire, value: '100' })
    const refused = await person.fill({ [field(visits, shown)]: '9', [field(cost)]: '7', reason: 'Oubli' })
    expect(refused.errors).toEqual({
      [field(visits, shown)]: 'Cette valeur a été corrigée entre-temps : elle est maintenant de 10.',
      [field(cost)]: expect.stringContaining('a déjà une valeur, 100, saisie par Claire Dubois'),
    })
    expect(await stored(db)).toHaveLength(3)
  })

  chatTest('se garde en brouillon, puis se transmet d’un clic', async ({ db, chat }) => {
    const { lea, visits, story } = await ofEveryKind(db)
    const person = chat.as(lea)
    await person.type('/indicateur période mai')
    const kept = await person.fill({ [field(visits)]: '8', [field(story)]: 'Bien', draft: DRAFT })
    expect(kept.text).toContain('✅ 2 valeurs gardées en brouillon — Le jardin, mai 2026. Il en manque 5.')
    expect((await stored(db)).map(({ status }) => status)).toEqual(['DRAFT', 'DRAFT'])
    const sent = await person.press('Transmettre les 2 brouillons')
    expect(sent.text).toContain('✅ 2 relevés transmis : une autre personne va les valider.')
    expect(sent.text).toContain('2 valeurs transmises sur 5, aucune validée')
    expect((await stored(db)).map(({ status }) => status)).toEqual(['SUBMITTED', 'SUBMITTED'])
  })

  chatTest('par terrain et par groupe, une case chacun', async ({ db, chat }) => {
    const { lea } = await inParts(db)
    const { form } = await chat.as(lea).type('/indicateur période jardin mai 2026')
    for (const label of ['Repas — Les Tilleuls (repas)', 'Bénéficiaires — Femmes (personnes)'])
      expect(form).toContain(label)
    expect(form).toContain('Valeurs 1 à 4 sur 4.')
  })

  chatTest('trop grande pour un formulaire, continue sur le suivant', async ({ db, chat }) => {
    const { lea, experiment } = await collectors(db)
    const names = Array.from({ length: 32 }, (_, index) => `Mesure ${index + 1}`)
    const rows = await indicatorsOf(db, experiment, Object.fromEntries(names.map((name) => [name, { name }])))
    const person = chat.as(lea)
    expect((await person.type('/indicateur période mai')).form).toContain('Valeurs 1 à 30 sur 32.')
    const [first, last] = [rows['Mesure 1'], rows['Mesure 32']]
    if (!first || !last) throw new Error('The indicators were not inserted.')
    const next = await person.fill({ [field(first)]: '1' })
    expect(next.form).toContain('Valeurs 31 à 32 sur 32.')
    expect(next.form).toContain('Une valeur est déjà enregistrée.')
    const saved = await person.fill({ [field(last)]: '2' })
    expect(saved.text).toContain('✅ 2 valeurs transmises — Le jardin, mai 2026. Il en manque 30.')
  })
})
