/** A file of values that was checked is imported whole, or not at all. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { indicatorsOf, inParts, ofEveryKind } from '../../testing/makers/collection.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { checkFile, csv, importFile, readCheck, workbook } from '../../testing/measurement-files.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const stored = (db: Db) =>
  db
    .selectFrom('measurement')
    .select(['period', 'value', 'version', 'status'])
    .orderBy('period')
    .orderBy('version')
    .execute()

const months = ['mars 2026', 'avril 2026', 'mai 2026', 'juin 2026']
const visitsFile = (...values: readonly (number | string)[]) =>
  csv(`Indicateur;Période;Valeur\n${values.map((value, index) => `Séances;${months[index]};${value}`).join('\n')}`)

describe('un fichier vérifié', () => {
  test('s’enregistre d’un coup : nouvelles valeurs transmises, corrections avec leur raison', async ({ db, as }) => {
    const { lea, eva, experiment, visits } = await ofEveryKind(db)
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8' })
    await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '5', period: '2026-03-01' })
    const client = await as(lea)
    const titles = ['Indicateur', 'Période', 'Valeur', 'Numérateur', 'Dénominateur', 'Raison de la correction']
    const file = await workbook(
      titles,
      ['Séances', 'mai 2026', 9, null, null, 'Feuille retrouvée'],
      ['Séances', 'mars 2026', 5],
      ['Retour à l’emploi', 'mai 2026', null, 12, 40],
      ['Dépenses', 'mai 2026'],
    )
    const { token } = await readCheck(client, experiment, file)
    expect(await importFile(client, experiment, file, token)).toMatchObject({
      __typename: 'ImportMeasurementsSuccess',
      added: 1,
      corrected: 1,
      unchanged: 1,
      measurements: [
        { value: '9', version: 2, status: 'SUBMITTED', reason: 'Feuille retrouvée' },
        { value: '30.000000', numerator: '12', version: 1, status: 'SUBMITTED' },
      ],
    })
    const [event, ...others] = await db.selectFrom('event').select(['kind', 'before', 'after', 'subjectId']).execute()
    expect(others).toEqual([])
    expect(event).toMatchObject({
      kind: 'MEASUREMENTS_IMPORTED',
      subjectId: globalId('experiment', experiment.id),
      before: { measurements: [{ value: '8' }] },
      after: { file: 'relevés.xlsx', added: 1, corrected: 1, unchanged: 1, measurements: [{ value: '9' }, {}] },
    })
  })

  test('se garde en brouillon, puis se transmet par le même fichier', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const client = await as(lea)
    const file = visitsFile(3, 4)
    const draft = await readCheck(client, experiment, file, true)
    await importFile(client, experiment, file, draft.token, { draft: true })
    expect(await stored(db)).toMatchObject([{ status: 'DRAFT' }, { status: 'DRAFT' }])
    expect(await readCheck(client, experiment, file, true)).toMatchObject({ added: 0, unchanged: 2 })
    const { token, added } = await readCheck(client, experiment, file)
    expect(added).toBe(2)
    await importFile(client, experiment, file, token)
    expect((await stored(db)).filter(({ status }) => status === 'SUBMITTED')).toHaveLength(2)
  })

  test('ne s’enregistre qu’une fois, même envoyé deux fois', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const client = await as(lea)
    const file = visitsFile(3)
    const { token } = await readCheck(client, experiment, file)
    const key = { clientKey: aClientKey() }
    const first = await importFile(client, experiment, file, token, key)
    expect(await importFile(client, experiment, file, token, key)).toEqual(first)
    expect(await importFile(client, experiment, file, token)).toMatchObject({
      __typename: 'MeasurementFileProblem',
      check: { unchanged: 1 },
    })
    const again = await readCheck(client, experiment, file)
    expect(await importFile(client, experiment, file, again.token)).toMatchObject({
      __typename: 'InvalidInputProblem',
      message: 'Ce fichier ne change rien : ses valeurs sont déjà enregistrées, ou ses lignes sont vides.',
    })
    expect(await stored(db)).toHaveLength(1)
  })
})

describe('rien n’est enregistré', () => {
  test('quand une seule ligne est fausse', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const client = await as(lea)
    const file = visitsFile(3, 'quatre', 5.5)
    const { token } = await readCheck(client, experiment, file)
    expect(await importFile(client, experiment, file, token)).toMatchObject({
      __typename: 'MeasurementFileProblem',
      message:
        '2 erreurs dans ce fichier, rien n’est enregistré. La première, ligne 3 : « quatre » n’est pas un nombre. Écrivez-le en chiffres, par exemple 64 ou 1\u202f234,5.'.replace(
          '\u202f',
          ' ',
        ),
      check: { wrong: 2 },
    })
    expect(await stored(db)).toEqual([])
    expect(await db.selectFrom('event').select('id').execute()).toEqual([])
  })

  test('quand le fichier a changé depuis la vérification', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const client = await as(lea)
    const { token } = await readCheck(client, experiment, visitsFile(3))
    expect(await importFile(client, experiment, visitsFile(4), token)).toMatchObject({
      __typename: 'MeasurementFileProblem',
      message:
        'Ce fichier n’est pas celui que vous avez vérifié. Rien n’est enregistré : relisez ce qui va changer, puis confirmez de nouveau.',
    })
    expect(await importFile(client, experiment, visitsFile(4), 'faux')).toMatchObject({
      __typename: 'MeasurementFileProblem',
    })
    expect(await stored(db)).toEqual([])
  })

  test('quand une autre personne a saisi entre-temps : qui, quoi, et la suite à donner', async ({ db, as, clock }) => {
    const { lea, eva, experiment, visits } = await ofEveryKind(db)
    const client = await as(lea)
    const file = csv('Indicateur;Période;Valeur;Raison\nSéances;avril 2026;3;Recompté\nSéances;mai 2026;4;Recompté')
    const { token } = await readCheck(client, experiment, file)
    clock.advance(60)
    await aMeasurement(db, { indicator: visits, loggedBy: eva, value: '8', loggedAt: clock.now() })
    const refused = await importFile(client, experiment, file, token)
    expect(refused).toMatchObject({
      __typename: 'MeasurementFileProblem',
      message:
        'Depuis votre vérification, Éva Morin a saisi 8 pour « Séances, mai 2026 ». Rien n’est enregistré : relisez ce qui va changer, puis confirmez de nouveau.',
      check: { added: 1, corrected: 1 },
    })
    expect(await stored(db)).toHaveLength(1)
    const { check } = refused as never as { check: { token: string } }
    expect(await importFile(client, experiment, file, check.token)).toMatchObject({ added: 1, corrected: 1 })
  })

  test('quand la période s’est verrouillée entre-temps', async ({ db, as }) => {
    const { lea, eva, experiment } = await ofEveryKind(db)
    const client = await as(lea)
    const file = visitsFile(3, 4)
    const { token } = await readCheck(client, experiment, file)
    await (await as(eva)).change('lockPeriod', {
      clientKey: aClientKey(),
      experimentId: globalId('experiment', experiment.id),
      frequency: 'MONTHLY',
      period: '2026-03-01',
      reason: 'Les valeurs sont publiées',
    })
    expect(await importFile(client, experiment, file, token)).toMatchObject({
      message:
        'Une erreur dans ce fichier, rien n’est enregistré. Ligne 2 : La période « mars 2026 » est verrouillée depuis le 15 juin 2026 : ses valeurs ne se saisissent plus. Un évaluateur ou un agent du programme peut la rouvrir.',
    })
    expect(await stored(db)).toEqual([])
  })

  test('par qui lit seulement, ni pour l’expérimentation d’un autre', async ({ db, as }) => {
    const { experiment } = await ofEveryKind(db)
    const { lea: other } = await inParts(db)
    expect(await importFile(await as(other), experiment, visitsFile(3), 'x')).toMatchObject({
      __typename: 'NotFoundProblem',
    })
  })
})

describe('deux personnes au même instant', () => {
  postgresTest('le fichier de l’une entre en entier, celui de l’autre pas du tout', async ({ db, as }) => {
    const { lea, paul, experiment } = await ofEveryKind(db)
    const clients = await Promise.all([lea, paul].map((member) => as(member)))
    const files = [visitsFile(1, 2, 3), visitsFile(4, 5, 6)]
    const outcomes = await Promise.all(
      clients.map(async (client, index) => {
        const file = files[index] ?? visitsFile()
        const { token } = await readCheck(client, experiment, file)
        return { client, file, token }
      }),
    )
    const results = await Promise.all(
      outcomes.map(({ client, file, token }) => importFile(client, experiment, file, token)),
    )
    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ImportMeasurementsSuccess',
      'MeasurementFileProblem',
    ])
    const refused = results.find(({ __typename }) => __typename === 'MeasurementFileProblem')
    expect(refused?.message).toMatch(
      /^3 erreurs dans ce fichier.*(Léa Martin|Paul Roche) a saisi [14] ici le 15 juin 2026/,
    )
    expect(await stored(db)).toHaveLength(3)
  })
})

describe('un grand fichier', () => {
  /** 500 indicators, for the four months that have begun. */
  const manyIndicators = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_each, index) => [
        `i${index}`,
        { name: `Indicateur ${index}`, kind: 'COUNT', unit: 'personnes', periodAggregation: 'SUM' } as const,
      ]),
    )

  const fileOf = (count: number) =>
    workbook(
      ['Indicateur', 'Période', 'Valeur'],
      ...Array.from({ length: count }, (_each, index) =>
        months.map((month) => [`Indicateur ${index}`, month, index + 1] as const),
      ).flat(),
    )

  test('de 2 000 lignes se vérifie et s’enregistre en entier', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    await indicatorsOf(db, experiment, manyIndicators(500))
    const client = await as(lea)
    const file = await fileOf(500)
    const { token, added } = await readCheck(client, experiment, file)
    expect(added).toBe(2000)
    expect(await importFile(client, experiment, file, token)).toMatchObject({ added: 2000 })
    expect(await stored(db)).toHaveLength(2000)
  }, 120_000)

  test('coûte autant d’instructions SQL qu’un petit', async ({ db, as, statements }) => {
    const { lea, experiment } = await ofEveryKind(db)
    await indicatorsOf(db, experiment, manyIndicators(12))
    const client = await as(lea)
    const [one, many] = [await fileOf(1), await fileOf(12)]
    const costOfCheck = (file: typeof one) => statements.during(() => checkFile(client, experiment, file))
    expect(await costOfCheck(many)).toBe(await costOfCheck(one))
    const costOfImport = async (file: typeof one) => {
      const { token } = await readCheck(client, experiment, file)
      return statements.during(() => importFile(client, experiment, file, token))
    }
    const small = await costOfImport(one)
    expect(await costOfImport(many)).toBe(small)
  })
})
