/** What would come of a file of values: all that is wrong, each thing in its own sentence. */
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { inParts, ofEveryKind } from '../../testing/makers/collection.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { anEstablishment, aSite } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { checkFile, csv, fileOf, mistakesOf, readCheck, workbook } from '../../testing/measurement-files.ts'
import { test } from '../../testing/test.ts'
import { aWorkbook } from '../../testing/workbook.ts'

const TITLES = ['Indicateur', 'Période', 'Unité', 'Valeur', 'Numérateur', 'Dénominateur', 'Nombre de réponses']

/** Spaces of every width, as a reader sees them. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('un fichier juste dit ce qu’il en adviendra', () => {
  test('ligne par ligne : nouveau, déjà là, et rien n’est écrit', async ({ db, as }) => {
    const { lea, eva, experiment, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8' })
    const titles = [...TITLES, 'Texte', 'Pas de valeur (raison)', 'Commentaire']
    const file = await workbook(
      titles,
      ['Séances', 'mai 2026', 'séances', 8],
      ['séances', 'avril 2026', null, 9],
      ['Dépenses', '2026-05', '€', '1 234,5'],
      ['Retour a l’emploi', '05/2026', null, null, 12, 40],
      ['Bien-être', { date: '2026-05-01' }, null, 6.5, null, null, 24],
      ['Récit', 'Mai 2026', null, null, null, null, null, 'Un beau mois'],
      ['Dépenses', 'avril 2026', null, null, null, null, null, null, 'Factures attendues', 'à vérifier'],
      ['Séances', 'mars 2026', 'séances'],
    )
    const check = await readCheck(await as(lea), experiment, file)
    expect(check).toMatchObject({ added: 6, corrected: 0, unchanged: 1, empty: 1, wrong: 0, mistakes: [] })
    expect(check.rows.map(({ line, outcome, answer, before }) => [line, outcome, seen(answer ?? ''), before])).toEqual([
      [2, 'UNCHANGED', '8', '8'],
      [3, 'ADDED', '9', null],
      [4, 'ADDED', '1 234,5', null],
      [5, 'ADDED', '12/40', null],
      [6, 'ADDED', '6,5 (24 réponses)', null],
      [7, 'ADDED', '« Un beau mois »', null],
      [8, 'ADDED', 'pas de valeur (Factures attendues)', null],
    ])
    expect(await db.selectFrom('measurement').select('id').execute()).toHaveLength(1)
  })

  test('par terrain et par groupe, par leurs noms', async ({ db, as }) => {
    const { lea, experiment } = await inParts(db)
    const file = csv(
      'Indicateur;Période;Terrain;Groupe;Valeur\nRepas;mai 2026;residence des lilas;;12\nBénéficiaires;mai 2026;;FEMMES;7',
    )
    expect(await readCheck(await as(lea), experiment, file)).toMatchObject({
      added: 2,
      rows: [
        { site: { establishment: { name: 'Résidence des Lilas' } }, group: null, period: '2026-05-01' },
        { site: null, group: { label: 'Femmes' } },
      ],
    })
  })

  test('ce qui étonne se dit, et ne refuse rien', async ({ db, as }) => {
    const { lea, experiment, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '10', period: '2026-04-01' })
    const file = csv('Indicateur;Période;Valeur\nSéances;mai 2026;80\nDépenses;mai 2026;1.234')
    const { rows, wrong } = await readCheck(await as(lea), experiment, file)
    expect(wrong).toBe(0)
    expect(rows.map(({ warnings }) => warnings)).toEqual([
      ['Loin de la valeur précédente : 10 séances pour avril 2026.'],
      ['« Valeur » est lu 1,234. S’il s’agit de milliers, écrivez ce nombre sans point ni virgule.'],
    ])
  })

  test('en anglais aussi, titres et périodes', async ({ db, as }) => {
    const { programmeId, experiment } = await ofEveryKind(db)
    await anIndicator(db, { experiment, name: 'Partenaires', kind: 'COUNT', frequency: 'QUARTERLY' })
    const john = await aMember(db, { programmeId, role: 'STAFF', language: 'EN' })
    const file = csv('Indicator,Period,Value\nSéances,May 2026,8\nPartenaires,Q2 2026,douze')
    expect(await mistakesOf(await as(john), experiment, file)).toEqual([
      'C3 “douze” is not a number. Write it in figures, such as 64 or 1,234.5.',
    ])
  })

  test('sous un titre, et dans les feuilles que l’on voit', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const row = (number: number, ...texts: string[]) => `<row r="${number}">${texts.map(cell).join('')}</row>`
    const head = row(3, 'Indicateur', 'Période', 'Valeur')
    const file = fileOf(
      aWorkbook([
        { name: 'Lisez-moi', cells: row(1, 'Relevés du jardin') },
        { name: 'Mai', cells: row(1, 'Le jardin, mai') + head + row(4, 'Séances', 'mai 2026', '8') },
        { name: 'Juin', cells: head + row(4, 'Séances', 'juin 2026', 'neuf') },
        { name: 'Vieux', cells: head + row(4, 'Séances', 'mai 2026', '3'), state: 'hidden' },
      ]),
    )
    const { rows, mistakes } = await readCheck(await as(lea), experiment, file)
    expect(rows).toMatchObject([
      { sheet: 'Mai', line: 4, outcome: 'ADDED' },
      { sheet: 'Juin', line: 4, outcome: 'WRONG' },
    ])
    expect(mistakes).toMatchObject([{ sheet: 'Juin', line: 4, cell: 'C4', column: 'Valeur' }])
  })
})

describe('ce qu’un tableur a abîmé se dit, avec ce qu’il faut retaper', () => {
  /** A workbook with one value of « Dépenses », its cell as Excel writes it, in the style of a date if it has one. */
  const valued = (value: string, merges: readonly string[] = []) => {
    const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
    const titles = text('A1', 'Indicateur') + text('B1', 'Période') + text('C1', 'Valeur')
    const line = text('A2', 'Dépenses') + text('B2', 'mai 2026') + value
    const cells = `<row r="1">${titles}</row><row r="2">${line}</row><row r="3">${text('B3', 'juin 2026')}<c r="C3"><v>4</v></c></row>`
    return fileOf(aWorkbook([{ name: 'Relevés', cells, merges }], { formats: ['d-mmm'] }))
  }

  test.for([
    [
      'une date',
      '<c r="C2" s="1"><v>46054</v></c>',
      'Le tableur a pris ce nombre pour une date, 01/02/2026. Si vous aviez tapé 1,2 ou 2,26, retapez-le dans une cellule au format « Nombre ».',
    ],
    [
      'une erreur de calcul',
      '<c r="C2" t="e"><v>#REF!</v></c>',
      'Cette cellule montre une erreur de calcul, #REF!. Corrigez sa formule, ou tapez le nombre.',
    ],
    [
      'une formule jamais calculée',
      '<c r="C2"><f>A1+1</f></c>',
      'Cette formule n’a pas été calculée. Ouvrez le fichier dans votre tableur et enregistrez-le, ou tapez le nombre.',
    ],
    [
      'des chiffres perdus',
      '<c r="C2"><v>1.2345678901234568E+19</v></c>',
      'Ce nombre a plus de chiffres que le tableur n’en garde, quinze : les derniers sont perdus. Retapez-le dans une cellule au format « Texte ».',
    ],
  ] as const)('%s', async ([_what, cell, message], { db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const [first] = await mistakesOf(await as(lea), experiment, valued(cell))
    expect(first).toBe(`C2 ${message}`)
  })

  test.for([
    [
      '2,601E+13',
      '« 2,601E+13 » est un nombre abrégé par le tableur : des chiffres sont perdus. Retapez-le en entier, dans une cellule au format « Nombre ».',
    ],
    [
      '1-févr',
      'Le tableur a pris ce nombre pour une date, 1-févr. Si vous aviez tapé 1,2, retapez-le dans une cellule au format « Nombre ».',
    ],
    [
      '####',
      '« #### » : la colonne était trop étroite quand le fichier a été enregistré. Élargissez-la, puis enregistrez le fichier de nouveau.',
    ],
    ['douze', '« douze » n’est pas un nombre. Écrivez-le en chiffres, par exemple 64 ou 1 234,5.'],
    [`1${'0'.repeat(40)}`, `« 1${'0'.repeat(40)} » a trop de chiffres : 30 au plus, et 20 après la virgule.`],
  ] as const)('dans un CSV : « %s »', async ([given, message], { db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const file = csv(`Indicateur;Période;Valeur\nDépenses;mai 2026;${given}`)
    expect((await mistakesOf(await as(lea), experiment, file)).map(seen)).toEqual([`C2 ${message}`])
  })

  test('des cellules fusionnées', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const { mistakes, wrong } = await readCheck(await as(lea), experiment, valued('<c r="C2"><v>3</v></c>', ['A2:A3']))
    expect(wrong).toBe(2)
    expect(mistakes.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
      'A2 Les cellules A2:A3 sont fusionnées : on ne sait plus à quelle ligne appartient leur contenu. Annulez la fusion, puis écrivez chaque valeur dans sa cellule.',
    ])
  })

  test('une colonne inconnue, deux fois la même, une sans titre', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const file = csv('Indicateur;Période;Valeur;Prix;Valeur;\nSéances;mai 2026;8;3;9;oui')
    const titles =
      'Indicateur, Période, Terrain, Groupe, Unité, Valeur, Numérateur, Dénominateur, Nombre de réponses, Texte, Pas de valeur (raison), Raison de la correction, Commentaire (non enregistré)'
    expect(await mistakesOf(await as(lea), experiment, file)).toEqual([
      `D1 La colonne « Prix » n’est pas connue : supprimez-la, ou donnez-lui l’un de ces titres : ${titles}.`,
      'E1 Deux colonnes ont le titre « Valeur », C et E : gardez l’une des deux.',
      `F1 Cette colonne a des valeurs et pas de titre : supprimez-la, ou donnez-lui l’un de ces titres : ${titles}.`,
    ])
  })
})

describe('ce qui est faux se dit, toutes les erreurs du fichier ensemble', () => {
  test('le mauvais genre, la mauvaise unité, un dénominateur nul, hors des bornes', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const file = await workbook(
      [...TITLES, 'Texte'],
      ['Séances', 'mai 2026', null, 8.5],
      ['Retour à l’emploi', 'mai 2026', null, null, 12, 0],
      ['Retour à l’emploi', 'avril 2026', null, 30],
      ['Dépenses', 'mai 2026', 'heures', 12],
      ['Dépenses', 'avril 2026', null, '49 000 personnes'],
      ['Bien-être', 'mai 2026', null, 11, null, null, 2.5],
      ['Récit', 'mai 2026', null, 3],
      ['Retour à l’emploi', 'mars 2026', null, null, '12 %', 40],
    )
    expect((await mistakesOf(await as(lea), experiment, file)).map(seen)).toEqual([
      'D2 « Séances » se compte en nombres entiers, à partir de 0 : 8,5 n’en est pas un. Écrivez par exemple 64.',
      'F3 Le dénominateur doit être plus grand que zéro, comme 40 dans 12/40. Si personne n’est concerné, dites plutôt pourquoi il n’y a pas de valeur.',
      'E4 « Retour à l’emploi » est un taux : donnez un numérateur et un dénominateur, par exemple 12/40.',
      'C5 « Dépenses » se mesure en €, pas en heures. Convertissez la valeur, ou vérifiez l’indicateur.',
      'C6 « Dépenses » se mesure en €, pas en personnes. Convertissez la valeur, ou vérifiez l’indicateur.',
      'G7 Le nombre de réponses est un nombre entier, à partir de 1, par exemple 24.',
      'H8 « Récit » se raconte : écrivez quelques mots, par exemple « trois familles ont repris contact ».',
      'E9 Une part de taux est un nombre, pas un pourcentage (12 %). Écrivez par exemple 12 au numérateur et 40 au dénominateur.',
    ])
  })

  test('un indicateur, une période, un terrain ou un groupe qui n’existent pas', async ({ db, as }) => {
    const { lea, experiment } = await inParts(db)
    await anIndicator(db, { experiment, name: 'Partenaires', kind: 'COUNT', frequency: 'QUARTERLY' })
    const file = csv(
      [
        'Indicateur;Période;Terrain;Groupe;Valeur',
        'Repass;mai 2026;Les Tilleuls;;1',
        'Autre chose;mai 2026;;;1',
        ';mai 2026;;;1',
        'Repas;;Les Tilleuls;;1',
        'Repas;mai;Les Tilleuls;;1',
        'Repas;mai 2026;Tileuls;;1',
        'Repas;mai 2026;;;1',
        'Bénéficiaires;mai 2026;Les Tilleuls;Enfants;1',
        'Partenaires;mai 2026;;;1',
        'Repas;mai 2019;Les Tilleuls;;1',
      ].join('\n'),
    )
    expect((await mistakesOf(await as(lea), experiment, file)).map(seen)).toEqual([
      'A2 Aucun indicateur de cette expérimentation ne s’appelle « Repass ». Vouliez-vous écrire « Repas » ?',
      'A3 Aucun indicateur de cette expérimentation ne s’appelle « Autre chose ». Indicateurs possibles : Repas, Bénéficiaires, Partenaires.',
      'A4 Dites de quel indicateur il s’agit. Indicateurs possibles : Repas, Bénéficiaires, Partenaires.',
      'B5 « Repas » se mesure chaque mois : dites pour quelle période. Écrivez par exemple « juin 2026 ».',
      'B6 « Repas » se mesure chaque mois : « mai » n’est pas un mois. Écrivez par exemple « juin 2026 ».',
      'C7 Aucun terrain de cette expérimentation ne s’appelle « Tileuls ». Terrains possibles : Les Tilleuls, Résidence des Lilas.',
      'C8 « Repas » se mesure par terrain. Dites lequel : Les Tilleuls, Résidence des Lilas.',
      'D9 Aucun groupe de cet indicateur ne s’appelle « Enfants ». Groupes possibles : Femmes, Hommes.',
      'C9 « Bénéficiaires » ne se mesure pas par terrain : n’en donnez pas.',
      'B10 « Partenaires » se mesure chaque trimestre : « mai 2026 » n’est pas un trimestre. Écrivez par exemple « 2e trimestre 2026 ».',
      'B11 La période doit être comprise entre mars 2026 et juin 2026.',
    ])
  })

  test('une case donnée deux fois, une correction sans raison, une raison sans valeur', async ({ db, as }) => {
    const { lea, eva, experiment, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8' })
    const file = csv(
      [
        'Indicateur;Période;Valeur;Raison de la correction',
        'Séances;mai 2026;9;',
        'Séances;avril 2026;3;',
        'Séances;2026-04-15;4;',
        'Dépenses;mai 2026;;Feuille retrouvée',
        'Séances;juin 2026;1.234;',
      ].join('\n'),
    )
    const check = await readCheck(await as(lea), experiment, file)
    expect(check).toMatchObject({ wrong: 4, added: 1 })
    expect(check.mistakes.map(({ cell, message }) => `${cell} ${seen(message)}`)).toEqual([
      'D2 Éva Morin a saisi 8 ici le 2 juin 2026. Dites dans « Raison de la correction » pourquoi cette valeur change, par exemple « feuille retrouvée ».',
      'A4 Cette case est déjà donnée à la ligne 3 : gardez l’une des deux lignes.',
      'C5 Donnez un nombre, par exemple 1 234,5, ou dites pourquoi il n’y a pas de valeur.',
      'C6 « 1.234 » peut se lire de deux façons, et « Séances » se compte en nombres entiers. S’il s’agit de milliers, écrivez 1234.',
    ])
  })

  test('le brouillon d’un autre ne se remplace pas sans un mot ; le sien, si', async ({ db, as }) => {
    const { lea, eva, experiment, visits, cost } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8', status: 'DRAFT' })
    await aMeasurement(db, { indicator: cost, loggedBy: lea, value: '100', status: 'DRAFT' })
    const file = csv('Indicateur;Période;Valeur\nSéances;mai 2026;9\nDépenses;mai 2026;120')
    const check = await readCheck(await as(lea), experiment, file)
    expect(check).toMatchObject({
      added: 1,
      mistakes: [
        { line: 2, column: 'Raison de la correction', message: expect.stringContaining('Éva Morin a saisi 8') },
      ],
    })
  })

  test('deux établissements du même nom se disent par leur commune', async ({ db, as }) => {
    const { programmeId, lea, experiment } = await inParts(db)
    const { id: establishmentId } = await anEstablishment(db, {
      programmeId,
      name: 'Les Tilleuls',
      commune: 'Sarcelles',
    })
    await aSite(db, { experiment, establishmentId })
    const file = (site: string) => csv(`Indicateur;Période;Terrain;Valeur\nRepas;mai 2026;${site};1`)
    expect(await mistakesOf(await as(lea), experiment, file('Les Tilleuls'))).toHaveLength(1)
    expect(await mistakesOf(await as(lea), experiment, file('Les Tilleuls, Sarcelles'))).toEqual([])
  })
})

describe('ce qui n’est pas un fichier de relevés se dit', () => {
  const refused = async (client: Client, experiment: Parameters<typeof checkFile>[1], file: ReturnType<typeof csv>) => {
    const { __typename, field, message } = await checkFile(client, experiment, file)
    expect([__typename, field]).toEqual(['InvalidInputProblem', 'file'])
    return message
  }
  test.for([
    [
      'un PDF',
      fileOf(Buffer.from('%PDF-1.7'), 'relevés.pdf'),
      /^Ce fichier n’est ni un classeur Excel \(\.xlsx\) ni un CSV/,
    ],
    ['un classeur coupé', fileOf(aWorkbook([{ name: 'A', cells: '' }]).slice(0, -30)), /^Ce classeur est abîmé/],
    ['l’ancien Excel', fileOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])), /\(\.xls\)/],
    [
      'un guillemet ouvert',
      csv('Indicateur;Période\nSéances;"mai'),
      /^Un guillemet droit \("\) est ouvert vers la ligne 2/,
    ],
    ['aucun titre', csv('Nom;Mois\nSéances;mai 2026'), /^Aucune ligne de ce fichier ne porte les titres/],
    ['rien', csv(''), /^Ce fichier est vide, ou n’est pas arrivé entier/],
    ['des lignes vides', csv(';;\n;;'), /^Ce fichier est vide\. Remplissez/],
    ['du base64 faux', { name: 'a.csv', contentBase64: 'é' }, /n’est pas arrivé entier/],
  ] as const)('%s', async ([_what, file, message], { db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    expect(await refused(await as(lea), experiment, file)).toMatch(message)
  })

  test('trop de lignes', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const file = csv(`Indicateur;Période;Valeur\n${'Séances;mai 2026;1\n'.repeat(5001)}`)
    expect(await refused(await as(lea), experiment, file)).toContain('5001 lignes remplies')
  })

  test('l’expérimentation d’un autre', async ({ db, as }) => {
    const { experiment } = await ofEveryKind(db)
    const stranger = await as(await aMember(db))
    expect((await checkFile(stranger, experiment, csv('a'))).__typename).toBe('NotFoundProblem')
  })
})
