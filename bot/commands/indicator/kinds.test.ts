/** One value, of each kind, of a site or a group; and what cannot be one: a sentence, an example, and what was typed. */
import { describe, expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { inParts, ofEveryKind } from '../../../testing/makers/collection.ts'
import { measuredValues } from '../../../testing/makers/collector.ts'

describe('une valeur en une ligne', () => {
  chatTest('de chaque sorte, redite comme elle a été comprise', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    const person = chat.as(lea)
    const said = async (line: string) => (await person.type(`/indicateur ${line}`)).text.split(' : c’est noté')[0]
    expect(await said('séances 8')).toBe('✅ 8 séances — Séances, mai 2026')
    expect(await said('dépenses 1 234,5 €')).toMatch(/^✅ 1\s234,5 € — Dépenses, mai 2026$/)
    expect(await said('retour 42/60')).toMatch(/^✅ 70 % \(42\/60\) — Retour à l’emploi, mai 2026$/)
    expect(await said('bien-être 6,3 (24 réponses)')).toBe('✅ 6,3 sur 10 (24 réponses) — Bien-être, mai 2026')
    expect(await said('récit : Trois familles ont repris contact')).toBe(
      '✅ « Trois familles ont repris contact » — Récit, mai 2026',
    )
    expect(await said('retour avril pas de valeur : école fermée')).toBe(
      '✅ pas de valeur : école fermée — Retour à l’emploi, avril 2026',
    )
    expect(await db.selectFrom('measurement').select('status').distinct().execute()).toEqual([{ status: 'SUBMITTED' }])
  })

  chatTest('« pas de valeur » sans raison ouvre le formulaire qui la demande', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    const person = chat.as(lea)
    const asked = await person.type('/indicateur séances avril pas de valeur')
    expect(asked.form).toContain('S’il n’y a pas de valeur, pourquoi ?')
    const noted = await person.fill({ absence: 'Salle fermée' })
    expect(noted.text).toContain('pas de valeur : Salle fermée — Séances, avril 2026 : c’est noté.')
  })

  const wrong: [string, string][] = [
    ['retour 12/0', 'Le dénominateur doit être plus grand que zéro, comme 40 dans 12/40.'],
    ['retour 42', '« Retour à l’emploi » est un taux : donnez un numérateur et un dénominateur, par exemple 12/40.'],
    ['retour 61/60', 'Le numérateur, 61, dépasse le dénominateur, 60'],
    [
      'séances 4,5',
      '« Séances » se compte en nombres entiers, à partir de 0 : 4,5 n’en est pas un. Écrivez par exemple 64.',
    ],
    ['séances 3/4', '« Séances » se compte : donnez un seul nombre entier, par exemple 64.'],
    ['bien-être 6,3', 'Dites aussi combien de réponses font cette moyenne, par exemple 6,3 (24 réponses).'],
    ['bien-être 11 (3)', '« Bien-être » se mesure entre 1 et 10 (sur 10). Vérifiez la valeur.'],
    ['récit 12', '« Récit » se raconte : écrivez quelques mots, par exemple « trois familles ont repris contact ».'],
    ['séances 12 12/2026', 'La période doit être comprise entre mars 2026 et juin 2026.'],
  ]
  chatTest('de la mauvaise sorte, est refusée avec un exemple, et revient telle que tapée', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    const person = chat.as(lea)
    for (const [line, sentence] of wrong) {
      const { text } = await person.type(`/indicateur ${line}`)
      expect(text).toContain(sentence)
      expect(text).toContain(`/indicateur ${line}`)
    }
    expect((await person.type('/indicateur bien-être douze')).text).toContain(
      '« douze » n’est pas une moyenne. Pour Bien-être, écrivez par exemple 6,3 (24 réponses).',
    )
    expect(await measuredValues(db)).toEqual([])
  })

  chatTest('refusée, se corrige dans le formulaire déjà rempli', async ({ db, chat }) => {
    const { lea } = await ofEveryKind(db)
    const person = chat.as(lea)
    await person.type('/indicateur retour 12/0 avril')
    expect((await person.press('Ouvrir le formulaire')).form).toContain('Retour à l’emploi  (%), avril 2026')
    expect((await person.fill({ denominator: 'quarante' })).errors['denominator']).toContain('n’est pas un nombre')
    expect((await person.fill({ denominator: '40' })).text).toContain('30 % (12/40) — Retour à l’emploi, avril 2026')
  })
})

describe('par terrain et par groupe', () => {
  chatTest('les mots de la ligne disent lequel', async ({ db, chat }) => {
    const { lea } = await inParts(db)
    const person = chat.as(lea)
    expect((await person.type('/indicateur bénéficiaires femmes 12')).text).toContain('Bénéficiaires, Femmes, mai 2026')
    expect((await person.type('/indicateur repas tilleuls 30 avril')).text).toContain('Repas, Les Tilleuls, avril 2026')
  })

  chatTest('sinon, un bouton chacun, avec la valeur déjà dite', async ({ db, chat }) => {
    const { lea } = await inParts(db)
    const person = chat.as(lea)
    const asked = await person.type('/indicateur bénéficiaires 12')
    expect(asked.text).toContain('Bénéficiaires se mesure en plusieurs parts. Laquelle ?')
    expect(asked.buttons).toEqual(['Bénéficiaires — Femmes — Le jardin', 'Bénéficiaires — Hommes — Le jardin'])
    expect((await person.press('Bénéficiaires — Hommes — Le jardin')).text).toContain(
      '12 personnes — Bénéficiaires, Hommes, mai 2026 : c’est noté',
    )
  })

  chatTest('un groupe ou un terrain qui n’existe pas est dit, avec ceux qui existent', async ({ db, chat }) => {
    const { lea } = await inParts(db)
    const person = chat.as(lea)
    expect((await person.type('/indicateur bénéficiaires Élèves 12')).text).toContain(
      '« Élèves » n’est pas une part de Bénéficiaires. Groupes possibles : Femmes, Hommes. Choisissez :',
    )
    expect((await person.press('Bénéficiaires — Femmes — Le jardin')).text).toContain('12 personnes')
    const { text } = await person.type('/indicateur repas mairie 12')
    expect(text).toContain('« mairie » n’est pas une part de Repas. Terrains possibles : ')
    for (const site of ['Résidence des Lilas', 'Les Tilleuls']) expect(text).toContain(site)
  })

  chatTest('le formulaire les fait choisir', async ({ db, chat }) => {
    const { lea } = await inParts(db)
    const person = chat.as(lea)
    await person.type('/indicateur')
    const next = await person.fill({ indicator: 'Repas (repas)', value: '30' })
    expect(next.form).toContain('Terrain')
    expect((await person.fill({ siteId: 'Les Tilleuls' })).text).toContain('30 repas — Repas, Les Tilleuls, mai 2026')
  })
})

chatTest('en anglais', async ({ db, chat }) => {
  const { lea } = await ofEveryKind(db)
  const person = chat.as(lea)
  await person.type('/passerelle langue en')
  expect((await person.type('/indicator retour 42 out of 60')).text).toContain(
    '70 % (42/60) — Retour à l’emploi, May 2026: noted.',
  )
  expect((await person.type('/indicator bien-être 6.3 (24 answers)')).text).toContain(
    '6.3 sur 10 (24 answers) — Bien-être',
  )
  expect((await person.type('/indicator séances April no value: room closed')).text).toContain('no value: room closed')
})
