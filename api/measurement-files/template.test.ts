/** The file to fill in: what is expected, what is known, and for whom. */
import { describe, expect } from 'vitest'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import { readTable } from '#spreadsheets/read-table.ts'
import { inParts, ofEveryKind } from '../../testing/makers/collection.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember, anApiKey } from '../../testing/makers/people.ts'
import { fileOf, readCheck } from '../../testing/measurement-files.ts'
import { test as base } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Member = Parameters<typeof anApiKey>[1]
interface Asked {
  readonly experiment: ExperimentRow
  readonly format?: 'XLSX' | 'CSV'
  readonly on?: string
}

/** `test` with `download`: the template that the API names, read as that member. */
const test = base.extend('download', ({ db, as, url }) => async (member: MemberRow, asked: Asked) => {
  const { experiment, format = 'XLSX', on } = asked
  const query = `query ($id: ID!, $format: MeasurementFileFormat!, $on: Date) {
    experiment(id: $id) { measurementTemplate(format: $format, on: $on) { name path } } }`
  const variables = { id: globalId('experiment', experiment.id), format, on }
  interface Answer {
    readonly experiment: { readonly measurementTemplate: { readonly name: string; readonly path: string } }
  }
  const { measurementTemplate } = (await (await as(member)).get<Answer>(query, variables)).experiment
  const headers = { authorization: `Bearer ${await anApiKey(db, member)}` }
  const response = await fetch(`${url}${measurementTemplate.path}`, { headers })
  return { ...measurementTemplate, response, bytes: new Uint8Array(await response.arrayBuffer()) }
})

const rowsIn = async (bytes: Uint8Array, sheet: string) => {
  const table = await readTable(bytes, `${sheet}.csv`)
  if (table.kind === 'refused') throw new Error(table.reason)
  const rows = table.sheets.find(({ name }) => name === sheet)?.rows ?? []
  return rows.map(({ cells }) => cells.map(({ place, text }) => `${place[0]}=${text}`).join(' | '))
}

describe('le modèle à remplir', () => {
  test('a une ligne par valeur attendue, et ce que l’on sait déjà', async ({ db, download }) => {
    const { lea, eva, experiment, visits, rate, wellbeing, cost, story } = await ofEveryKind(db)
    await anIndicator(db, { experiment, name: 'Partenaires', kind: 'COUNT', frequency: 'QUARTERLY' })
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8' })
    await aMeasurement(db, { indicator: rate, loggedBy: eva, numerator: '12', denominator: '40' })
    await aMeasurement(db, { indicator: wellbeing, loggedBy: eva, value: '6.50', weight: 24 })
    await aMeasurement(db, { indicator: cost, loggedBy: eva, absence: 'Factures attendues' })
    await aMeasurement(db, { indicator: story, loggedBy: eva, text: 'Un beau mois' })
    const { name, response, bytes } = await download(lea, { experiment, on: '2026-05-20' })
    expect(name).toBe('Relevés – Le jardin.xlsx')
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''Relev%C3%A9s")
    expect(await rowsIn(bytes, 'Relevés')).toEqual([
      'A=Indicateur | B=Période | C=Unité | D=Valeur | E=Numérateur | F=Dénominateur | G=Nombre de réponses | H=Texte | I=Pas de valeur (raison) | J=Raison de la correction | K=Commentaire (non enregistré)',
      'A=Séances | B=mai 2026 | C=séances | D=8',
      'A=Dépenses | B=mai 2026 | C=€ | I=Factures attendues',
      'A=Retour à l’emploi | B=mai 2026 | C=% | E=12 | F=40',
      'A=Bien-être | B=mai 2026 | C=sur 10 | D=6.5 | G=24',
      'A=Récit | B=mai 2026 | C=texte | H=Un beau mois',
      'A=Partenaires | B=2e trimestre 2026 | C=personnes',
    ])
    const [title, ...lines] = await rowsIn(bytes, 'Lisez-moi')
    expect(title).toBe('A=Relevés – Le jardin')
    expect(lines).toHaveLength(7)
  })

  test('va pour toutes les périodes ouvertes, par terrain et par groupe, en CSV', async ({ db, download }) => {
    const { lea, experiment } = await inParts(db)
    const { name, response, bytes } = await download(lea, { experiment, format: 'CSV' })
    expect(name).toBe('Relevés – Le jardin.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [titles, ...rows] = new TextDecoder().decode(bytes).trim().split('\r\n')
    expect(titles).toBe(
      'Indicateur;Période;Terrain;Groupe;Unité;Valeur;Pas de valeur (raison);Raison de la correction;Commentaire (non enregistré)',
    )
    expect(rows.map((row) => row.split(';').slice(0, 4).join(' '))).toEqual([
      'Bénéficiaires mars 2026  Femmes',
      'Bénéficiaires mars 2026  Hommes',
      ...['avril', 'mai', 'juin'].flatMap((month) => [
        `Repas ${month} 2026 Les Tilleuls `,
        `Repas ${month} 2026 Résidence des Lilas `,
        `Bénéficiaires ${month} 2026  Femmes`,
        `Bénéficiaires ${month} 2026  Hommes`,
      ]),
    ])
  })

  test('rendu tel quel, ne change rien', async ({ db, as, download }) => {
    const { lea, eva, experiment, visits, rate, wellbeing, story } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8' })
    await aMeasurement(db, { indicator: rate, loggedBy: eva, numerator: '12', denominator: '40' })
    await aMeasurement(db, { indicator: wellbeing, loggedBy: eva, value: '6.50', weight: 24 })
    await aMeasurement(db, { indicator: story, loggedBy: eva, text: '=1+1 ; "deux"\r\nlignes' })
    for (const format of ['XLSX', 'CSV'] as const) {
      const { bytes, name } = await download(lea, { experiment, format })
      const check = await readCheck(await as(lea), experiment, fileOf(bytes, name))
      expect(check).toMatchObject({ added: 0, corrected: 0, unchanged: 4, empty: 16, wrong: 0, mistakes: [] })
    }
  })

  test('parle la langue de qui le remplit', async ({ db, as, download }) => {
    const { programmeId, eva, experiment, cost } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: cost, loggedBy: eva, value: '1234.5' })
    const john = await aMember(db, { programmeId, role: 'STAFF', language: 'EN' })
    const { name, bytes } = await download(john, { experiment, format: 'CSV', on: '2026-05-01' })
    expect(name).toBe('Values – Le jardin.csv')
    expect(new TextDecoder().decode(bytes)).toContain('Dépenses,May 2026,€,1234.5,')
    expect(await readCheck(await as(john), experiment, fileOf(bytes, name))).toMatchObject({ unchanged: 1, wrong: 0 })
  })

  test('n’est donné qu’à qui saisit les valeurs de l’expérimentation', async ({ db, url }) => {
    const { programmeId, lea, experiment } = await ofEveryKind(db)
    const read = async (member: Member, path = `/files/measurements/${experiment.id}.xlsx`) =>
      (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${await anApiKey(db, member)}` } })).status
    expect(await read(lea)).toBe(200)
    expect(await read(await aMember(db, { programmeId, role: 'VIEWER' }))).toBe(403)
    expect(await read(null)).toBe(403)
    expect(await read(await aMember(db, { programmeId, role: 'ENTREPRENEUR' }))).toBe(404)
    expect(await read(await aMember(db))).toBe(404)
    expect(await read(lea, `/files/measurements/${experiment.id}.xlsx?on=hier`)).toBe(400)
    expect(await read(lea, `/files/measurements/${experiment.id}.pdf`)).toBe(404)
    expect((await fetch(`${url}/files/measurements/${experiment.id}.xlsx`)).status).toBe(401)
  })
})
