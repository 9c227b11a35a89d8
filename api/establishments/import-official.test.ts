/** The official layouts, unchanged as downloaded, through the API piece by piece. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { anImport, type Sent } from '../../testing/imports.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const rowsIn = (db: Db) => db.selectFrom('establishment').selectAll().orderBy('sourceKey').execute()

const structure = (given: Readonly<Record<number, string>>) => {
  const cells =
    'structureet;950000307;950110015;CH DUPOUY;CENTRE HOSPITALIER VICTOR DUPOUY;;;69;R;DU LIEUTENANT COLONEL PRUDHON;;;018;95;VAL D OISE;95107 ARGENTEUIL CEDEX;0134232425;;355;Centre Hospitalier (C.H.);1102;Centres Hospitaliers;;8610Z;03;ARS;1;Public;1979-02-13;1979-02-13;2020-02-04;'.split(
      ';',
    )
  return cells.map((cell, rank) => given[rank] ?? cell).join(';')
}
const FINESS = 'finess;etalab;111;2026-05-12'

describe('FINESS', () => {
  test('l’extraction officielle se lit sans ligne de colonnes, outre-mer compris', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const lines = [
      structure({}),
      structure({
        1: '970102018',
        12: '123',
        13: '9A',
        15: '97133 ST BARTHELEMY',
        18: '223',
        20: '2202',
        19: 'Protection Maternelle et Infantile (P.M.I.)',
      }),
    ]
    const sent = await anImport(client, { format: 'FINESS', header: FINESS, pieces: [lines.join('\n')] })
    expect(sent).toMatchObject({ added: 2, updated: 0, closed: 0, rejected: [] })
    expect(await rowsIn(db)).toMatchObject([
      {
        finess: '950000307',
        kind: 'HEALTH',
        category: 'Hôpital',
        categoryCode: '355',
        commune: 'Argenteuil',
        inseeCode: '95018',
      },
      {
        finess: '970102018',
        category: 'Protection Maternelle et Infantile (PMI)',
        commune: 'Saint-Barthelemy',
        inseeCode: '97123',
      },
    ])
  })

  test('les positions viennent dans un autre morceau, avant ou après, et passent du Lambert-93 ou de l’UTM aux degrés', async ({
    db,
    as,
  }) => {
    const client = await as(await aMember(db))
    const places = [
      'geolocalisation;950000307;645898.7;6876500.2;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2026-05-11',
      'geolocalisation;970102018;510000.0;1980000.0;1;IGN;UTM_N20;2026-05-11',
      'geolocalisation;950000315;1;1;1,LAMBERT_93;2026-05-11',
    ]
    const lines = [structure({}), structure({ 1: '970102018', 12: '123', 13: '9A', 15: '97133 ST BARTHELEMY' })]
    const sent = await anImport(client, {
      format: 'FINESS',
      header: FINESS,
      pieces: [places.join('\n'), lines.join('\n')],
    })
    expect(sent.warnings).toMatchObject([{ line: 4, field: 'coordxet' }])
    const [argenteuil, saintBarthelemy] = await rowsIn(db)
    expect(argenteuil?.latitude).toBeCloseTo(48.98615, 4)
    expect(argenteuil?.longitude).toBeCloseTo(2.26081, 4)
    expect(saintBarthelemy?.latitude).toBeCloseTo(17.908, 2)
    expect(saintBarthelemy?.longitude).toBeCloseTo(-62.906, 2)
  })

  test('un nom entre guillemets, des guillemets doublés, un guillemet jamais fermé', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const lines = [
      structure({ 4: '"RESIDENCE ""LE CLOS""; DU PARC"' }),
      structure({ 1: '950000315', 4: '"RESIDENCE PERDUE' }),
      structure({ 1: '950000323' }),
    ]
    const sent = await anImport(client, { format: 'FINESS', header: FINESS, pieces: [lines.join('\r\n')] })
    expect(sent).toMatchObject({ added: 2, rejected: [{ line: 3, reason: 'ligne illisible' }] })
    expect((await rowsIn(db))[0]?.name).toContain('"Le Clos"; du Parc')
  })

  test('après les extraits de la démonstration, chaque numéro et chaque lieu reste un seul établissement', async ({
    db,
    as,
  }) => {
    const client = await as(await aMember(db))
    const header = 'nofinesset;rs;categetab;siret;numvoie;typvoie;voie;codepostal;commune;cog;telephone'
    const old = '950000307;CH;355;;69;R;DU LT COL PRUDHON;95100;ARGENTEUIL;95018;'
    await anImport(client, { format: 'FINESS_WITH_NUMBERS', header, pieces: [old] })
    const places = 'nom;cat;lat;lon;adresse;cp;commune;tel;categorie_deduite_du_nom;code_insee_deduit'
    const ime = 'IME Le Clos;handicap;48.95;2.25;12 R DES LILAS;95100;Argenteuil;;IME/EMP;95018'
    await anImport(client, { format: 'FINESS_WITHOUT_NUMBERS', header: places, pieces: [ime] })
    const before = await rowsIn(db)
    const numbered = { 1: '950000315', 4: 'IME LE CLOS', 7: '12', 9: 'DES LILAS', 18: '183' }
    const lines = [structure({}), structure(numbered)].join('\n')
    expect(await anImport(client, { format: 'FINESS', header: FINESS, pieces: [lines] })).toMatchObject({
      added: 0,
      updated: 2,
    })
    const after = await rowsIn(db)
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)))
    expect(after.map(({ source }) => source)).toEqual(['FINESS', 'FINESS'])
    expect(after.find(({ finess }) => finess === '950000315')).toMatchObject({ category: 'IME', latitude: 48.95 })
  })
})

describe('les écoles', () => {
  const collegeBy = { uai: '0950019E', kind: 'COLLEGE', name: 'Collège Jules Ferry' }

  for (const [year, header, line] of [
    [
      '2023',
      'identifiant_de_l_etablissement;nom_etablissement;type_etablissement;adresse_1;code_postal;code_commune;nom_commune;etat;code_nature',
      '0950019E;Collège Jules Ferry;Collège;Rue Berteaux;95120;95219;Ermont;OUVERT;340',
    ],
    [
      'aux libellés',
      'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Adresse_1;Code postal;Code_commune;Nom_commune;Etat',
      '0950019E;Collège Jules Ferry;Collège;Rue Berteaux;95120;95219;Ermont;OUVERT',
    ],
    [
      '2026',
      'Identifiant_de_l_etablissement,Nom_etablissement,Type_etablissement,Adresse_1,Code_postal,Code_commune,Nom_commune,Etat,Code_nature',
      '0950019E,Collège Jules Ferry,Collège,"Rue Berteaux, 1",95120,95219,Ermont,OUVERT,340',
    ],
  ] as const) {
    test(`l’Annuaire de l’éducation ${year} se lit`, async ({ db, as }) => {
      const client = await as(await aMember(db))
      await anImport(client, { format: 'EDUCATION_DIRECTORY', header, pieces: [line] })
      expect(await rowsIn(db)).toMatchObject([{ ...collegeBy, commune: 'Ermont', inseeCode: '95219' }])
    })
  }

  test('une école des deux fichiers du ministère est une, et ses autres natures se filtrent', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const header =
      'numero_uai;appellation_officielle;adresse_uai;code_postal_uai;libelle_commune;code_commune;latitude;longitude;nature_uai;nature_uai_libe;etat_etablissement'
    const lines = [
      '0950019E;Collège Jules Ferry;Rue Berteaux;95120;Ermont;95219;48.98;2.26;340;COLLEGE;1',
      '0950722U;École Jean Moulin;Rue Haute;95110;Sannois;95582;48.97;2.25;151;ECOLE DE NIVEAU ELEMENTAIRE;1',
    ]
    const file = { format: 'EDUCATION_ADDRESSES', header, pieces: [lines.join('\n')] }
    expect(await anImport(client, { ...file, categories: ['collège'] })).toMatchObject({ added: 1 })
    expect(await anImport(client, file)).toMatchObject({ added: 1, updated: 1 })
    await anImport(client, {
      format: 'EDUCATION_DIRECTORY',
      header: 'identifiant_de_l_etablissement;nom_etablissement;type_etablissement;code_postal;nom_commune;telephone',
      pieces: ['0950019E;Collège Jules Ferry;Collège;95120;Ermont;0134150000'],
    })
    expect(await rowsIn(db)).toMatchObject([
      { ...collegeBy, phone: '01 34 15 00 00', latitude: 48.98 },
      { kind: 'OTHER', category: 'École élémentaire', categoryCode: '151' },
    ])
  })
})

describe('les associations', () => {
  const WALDEC =
    'id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;telephone;siteweb;email;publiweb;observation;position;maj_time'
  const association = (position: string, id = 'W951000001') =>
    `"${id}";"";"";"";"951P";"";"";"";"";"D";"S";"LES AMIS DU PARC";"";"aider\nles voisins";"009000";"";"";"3";"BIS";"RUE";"HAUTE";"";"95127";"95000";"Cergy";"SECRETAIRE MARTIN";"";"";"12 RUE CACHEE";"";"75011";"PARIS";"FRANCE";"MME";"0600000000";"";"martin@exemple.fr";"1";"";"${position}";""`

  test('le siège est chargé, l’adresse personnelle des dirigeants n’est nulle part', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const pieces = [`${association('A')}\n${association('D', 'W951000002')}\n"W951000003";"12 RUE CACHEE`]
    const sent = await anImport(client, { format: 'RNA_WALDEC', header: WALDEC, pieces })
    expect(sent).toMatchObject({ added: 1 })
    const [row] = await rowsIn(db)
    expect(row).toMatchObject({
      rna: 'W951000001',
      kind: 'ASSOCIATION',
      address: '3 bis rue Haute',
      commune: 'Cergy',
      phone: null,
    })
    const everything = JSON.stringify([sent, row, await db.selectFrom('event').selectAll().execute()])
    expect(everything).not.toMatch(/CACHEE|Cachee|MARTIN|0600000000|75011/i)
  })

  test('le fichier import se lit, avec ses numéros d’autrefois', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const header =
      'id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;telephone;siteweb;email;observation;position;rup_mi;maj_time'
    const line = '95S0012345;;;951P;;;D;S;CHORALE D ERMONT;;;;12 RUE HAUTE;;;95120;ERMONT;95219;;;;;;A;;'
    await anImport(client, { format: 'RNA_IMPORT', header, pieces: [line] })
    expect(await rowsIn(db)).toMatchObject([
      { sourceKey: '95S0012345', rna: null, commune: 'Ermont', category: 'Association' },
    ])
  })
})

describe('data·inclusion', () => {
  const values = {
    id: 'dora--1',
    nom: 'CCAS de Cergy',
    commune: 'Cergy',
    code_postal: '95000',
    reseaux_porteurs: ['ccas-cias'],
  }
  const expected = [{ sourceKey: 'dora--1', name: 'CCAS de Cergy', kind: 'MUNICIPAL', category: 'CCAS CIAS' }]

  test('en CSV, les descriptions de plusieurs lignes ne gênent pas', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const header = 'id,nom,description,commune,code_postal,reseaux_porteurs'
    const pieces = ['dora--1,CCAS de Cergy,"Deux\nlignes, et une virgule",Cergy,95000,"[""ccas-cias""]"\n']
    expect(await anImport(client, { format: 'DATA_INCLUSION', header, pieces })).toMatchObject({
      added: 1,
      rejected: [],
    })
    expect(await rowsIn(db)).toMatchObject(expected)
  })

  test('en JSON, un enregistrement par ligne', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const pieces = [`${JSON.stringify(values)}\n{"id": "cassé\n`]
    const sent = await anImport(client, { format: 'DATA_INCLUSION', header: '{', pieces, firstLine: 1 })
    expect(sent).toMatchObject({ added: 1, rejected: [{ line: 2, reason: 'ligne illisible' }] })
    expect(await rowsIn(db)).toMatchObject(expected)
  })
})

describe('un CSV dont on dit les colonnes', () => {
  const mapping = {
    list: 'Centres sociaux',
    kind: 'ASSOCIATION',
    columns: [
      { field: 'KEY', column: 'N°' },
      { field: 'NAME', column: 'Nom' },
      { field: 'POSTCODE', column: 'Code postal' },
      { field: 'COMMUNE', column: 'Ville' },
    ],
  }
  const header = 'N°,Nom,Ville,Code postal'
  const pieces = ['7,Centre social Agora,Ermont,95120\n8,Sans code,Ermont,\n']

  test('se charge, sous le nom de sa liste', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const sent: Sent = await anImport(client, { format: 'CSV', header, pieces, mapping })
    expect(sent).toMatchObject({ added: 1, rejected: [{ line: 3, field: 'Code postal', reason: 'valeur absente' }] })
    const found = await client.get('{ establishments(search: "agora") { edges { node { kind source } } } }')
    expect(found).toEqual({
      establishments: { edges: [{ node: { kind: 'ASSOCIATION', source: 'Liste « Centres sociaux »' } }] },
    })
  })

  test('sans de quoi reconnaître ses lignes, est refusé d’une phrase', async ({ db, as }) => {
    const client = await as(await aMember(db))
    const without = { ...mapping, columns: mapping.columns.slice(1) }
    await expect(anImport(client, { format: 'CSV', header, pieces, mapping: without })).rejects.toThrow('KEY')
  })
})
