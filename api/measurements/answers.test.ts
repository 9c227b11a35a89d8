/** What each kind of indicator takes, and what is said to who gives something else. */
import { describe, expect } from 'vitest'
import { entryFor, ofEveryKind, toEnter } from '../../testing/makers/collection.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const SAID = `... on LogMeasurementSuccess { measurement {
  value numerator denominator weight text absence status statusBy { name } steps { status } } }`
const MISTAKES = '... on InvalidEntriesProblem { mistakes { index field message } }'

type Kinds = Awaited<ReturnType<typeof ofEveryKind>>
type Kind = 'visits' | 'cost' | 'rate' | 'wellbeing' | 'story'

const nothing = { value: null, numerator: null, denominator: null, weight: null, text: null, absence: null }

describe('chaque genre d’indicateur prend sa sorte de réponse', () => {
  const accepted: [string, Kind, object, object][] = [
    ['un décompte, un nombre entier', 'visits', { value: '12' }, { value: '12' }],
    ['un décompte, zéro', 'visits', { value: '0' }, { value: '0' }],
    ['un décompte écrit avec des décimales nulles', 'visits', { value: '12.0' }, { value: '12.0' }],
    ['une quantité', 'cost', { value: '1234.56' }, { value: '1234.56' }],
    [
      'un taux, ses deux nombres ; sa valeur suit',
      'rate',
      { numerator: '12', denominator: '40' },
      { value: '30.000000', numerator: '12', denominator: '40' },
    ],
    [
      'un taux qui ne tombe pas juste, arrondi une fois',
      'rate',
      { numerator: '1', denominator: '3' },
      { value: '33.333333', numerator: '1', denominator: '3' },
    ],
    ['une moyenne, avec ses réponses', 'wellbeing', { value: '6.3', weight: 24 }, { value: '6.3', weight: 24 }],
    ['un récit', 'story', { text: '  Trois familles reviennent. ' }, { text: 'Trois familles reviennent.' }],
    ['« pas de valeur », dans tous les genres', 'rate', { absence: 'École fermée' }, { absence: 'École fermée' }],
    ['l’unité, si elle est la bonne', 'visits', { value: '3', unit: ' Séance ' }, { value: '3' }],
    ['l’unité écrite en toutes lettres', 'cost', { value: '3', unit: 'euros' }, { value: '3' }],
  ]
  for (const [what, kind, said, kept] of accepted)
    test(what, async ({ db, as }) => {
      const world = await ofEveryKind(db)
      expect(await (await as(world.lea)).change('logMeasurement', toEnter(world[kind], said), SAID)).toEqual({
        __typename: 'LogMeasurementSuccess',
        measurement: {
          ...nothing,
          ...kept,
          status: 'SUBMITTED',
          statusBy: { name: 'Léa Martin' },
          steps: [{ status: 'SUBMITTED' }],
        },
      })
    })
})

describe('ce qui ne va pas est dit dans une phrase, avec un exemple', () => {
  const refused: [Kind, object, string, string][] = [
    [
      'visits',
      { value: '12.5' },
      'value',
      '« Séances » se compte en nombres entiers, à partir de 0 : 12,5 n’en est pas un. Écrivez par exemple 64.',
    ],
    [
      'visits',
      { value: '-1' },
      'value',
      '« Séances » se compte en nombres entiers, à partir de 0 : -1 n’en est pas un. Écrivez par exemple 64.',
    ],
    [
      'visits',
      { numerator: '12', denominator: '40' },
      'value',
      '« Séances » se compte : donnez un seul nombre entier, par exemple 64.',
    ],
    ['visits', { text: 'douze' }, 'value', '« Séances » se compte : donnez un seul nombre entier, par exemple 64.'],
    [
      'visits',
      { value: '12', unit: '%' },
      'unit',
      '« Séances » se mesure en séances, pas en %. Convertissez la valeur, ou vérifiez l’indicateur.',
    ],
    ['visits', { value: '12', weight: 3 }, 'weight', '« Séances » n’est pas une moyenne : ôtez le nombre de réponses.'],
    ['visits', {}, 'value', 'Donnez un nombre entier, par exemple 64, ou dites pourquoi il n’y a pas de valeur.'],
    [
      'visits',
      { value: '12', absence: 'École fermée' },
      'absence',
      'Donnez une valeur, ou dites pourquoi il n’y en a pas : pas les deux.',
    ],
    [
      'visits',
      { absence: 'x'.repeat(501) },
      'absence',
      'Dites pourquoi il n’y a pas de valeur en 500 caractères au plus, par exemple « école fermée ».',
    ],
    [
      'cost',
      { text: 'beaucoup' },
      'value',
      '« Dépenses » est une quantité : donnez un seul nombre, par exemple 1 234,5.',
    ],
    [
      'rate',
      { value: '30' },
      'numerator',
      '« Retour à l’emploi » est un taux : donnez un numérateur et un dénominateur, par exemple 12/40.',
    ],
    [
      'rate',
      { numerator: '12' },
      'numerator',
      '« Retour à l’emploi » est un taux : donnez un numérateur et un dénominateur, par exemple 12/40.',
    ],
    [
      'rate',
      { numerator: '0', denominator: '0' },
      'denominator',
      'Le dénominateur doit être plus grand que zéro, comme 40 dans 12/40. Si personne n’est concerné, dites plutôt pourquoi il n’y a pas de valeur.',
    ],
    [
      'rate',
      { numerator: '1', denominator: '-40' },
      'denominator',
      'Le dénominateur doit être plus grand que zéro, comme 40 dans 12/40. Si personne n’est concerné, dites plutôt pourquoi il n’y a pas de valeur.',
    ],
    [
      'rate',
      { numerator: '41', denominator: '40' },
      'numerator',
      'Le numérateur, 41, dépasse le dénominateur, 40 : « Retour à l’emploi » est une part d’un tout. Écrivez par exemple 12/40 pour 12 sur 40.',
    ],
    [
      'wellbeing',
      { value: '6.3' },
      'weight',
      'Dites aussi combien de réponses font cette moyenne, par exemple 6,3 (24 réponses).',
    ],
    [
      'wellbeing',
      { value: '6.3', weight: 0 },
      'weight',
      'Le nombre de réponses est un nombre entier, à partir de 1, par exemple 24.',
    ],
    [
      'wellbeing',
      { weight: 24 },
      'value',
      '« Bien-être » est une moyenne : donnez-la avec son nombre de réponses, par exemple 6,3 (24 réponses).',
    ],
    [
      'story',
      { value: '12' },
      'text',
      '« Récit » se raconte : écrivez quelques mots, par exemple « trois familles ont repris contact ».',
    ],
    ['story', { text: 'x'.repeat(5001) }, 'text', 'Ce texte est trop long : 5 000 caractères au plus.'],
    ['story', { text: ' ' }, 'text', 'Donnez quelques mots, ou dites pourquoi il n’y a pas de valeur.'],
  ]
  for (const [kind, said, field, message] of refused)
    test(`${JSON.stringify(said).slice(0, 60)} : ${message}`, async ({ db, as }) => {
      const world: Kinds = await ofEveryKind(db)
      const outcome = await (await as(world.lea)).change('logMeasurement', toEnter(world[kind], said), MISTAKES)
      const told = message.replaceAll('1 234', '1 234')
      expect(outcome).toEqual({
        __typename: 'InvalidEntriesProblem',
        message: told,
        mistakes: [{ index: 0, field, message: told }],
      })
      expect(await db.selectFrom('measurement').select('id').execute()).toEqual([])
    })

  test('en anglais aussi', async ({ db, as }) => {
    const world = await ofEveryKind(db)
    const { programmeId, rate } = world
    const coach = await as(await aMember(db, { programmeId, role: 'COACH', language: 'EN' }))
    expect(await coach.change('logMeasurement', toEnter(rate, { numerator: '41', denominator: '40' }))).toMatchObject({
      message:
        'The numerator, 41, is above the denominator, 40: “Retour à l’emploi” is a share of a whole. Write 12/40 for 12 out of 40, for example.',
    })
  })

  test('plusieurs erreurs d’une saisie sont dites ensemble', async ({ db, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const said = { value: '12.5', unit: '%', weight: 3, groupId: 'femmes', siteId: 'lilas' }
    const outcome = await (await as(lea)).change('logMeasurement', toEnter(visits, said), MISTAKES)
    expect(outcome).toMatchObject({ message: expect.stringMatching(/^5 erreurs, rien n’est enregistré\. « Séances »/) })
    expect(outcome).toMatchObject({
      mistakes: ['siteId', 'groupId', 'unit', 'value', 'weight'].map((field) => ({ field })),
    })
  })
})

describe('les niveaux d’une échelle', () => {
  test('vont du premier au dernier, sans autre borne', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const level = await anIndicator(db, {
      experiment,
      name: 'Confiance',
      kind: 'SCALE',
      unit: 'niveau',
      scaleLabels: ['pas du tout', 'un peu', 'tout à fait'],
    })
    const client = await as(lea)
    const RANGE = '... on ValueOutOfRangeProblem { minimum maximum }'
    for (const value of ['0.9', '3.1'])
      expect(await client.change('logMeasurement', toEnter(level, { value, weight: 8 }), RANGE)).toEqual({
        __typename: 'ValueOutOfRangeProblem',
        message: '« Confiance » se mesure entre 1 et 3 (niveau). Vérifiez la valeur.',
        minimum: '1',
        maximum: '3',
      })
    const { __typename } = await client.change('logMeasurement', toEnter(level, { value: '3', weight: 8 }))
    expect(__typename).toBe('LogMeasurementSuccess')
  })

  test('un taux hors de ses bornes est dit comme tel, même là où il peut dépasser 100 %', async ({ db, as }) => {
    const { lea, experiment } = await ofEveryKind(db)
    const growth = await anIndicator(db, { experiment, name: 'Croissance', kind: 'RATE', unit: '%', maximum: '200' })
    const client = await as(lea)
    const far = toEnter(growth, { numerator: '81', denominator: '40' })
    expect((await client.change('logMeasurement', far)).message).toBe(
      '« Croissance » ne dépasse pas 200 (%). Vérifiez la valeur.',
    )
    const high = toEnter(growth, { numerator: '80', denominator: '40' })
    expect((await client.change('logMeasurement', high)).__typename).toBe('LogMeasurementSuccess')
  })
})

test('vérifier dit les mêmes choses que saisir, et n’écrit rien', async ({ db, as }) => {
  const { lea, visits, rate, story } = await ofEveryKind(db)
  const query = `query ($entries: [MeasurementEntryInput!]!) { checkMeasurements(entries: $entries) {
    mistakes { index field message } warnings { index code } } }`
  const entries = [
    entryFor(visits, { value: '3' }),
    entryFor(rate, { numerator: '1', denominator: '0' }),
    entryFor(story, { value: '2' }),
  ]
  expect(await (await as(lea)).get(query, { entries })).toMatchObject({
    checkMeasurements: {
      mistakes: [
        { index: 1, field: 'denominator' },
        { index: 2, field: 'text' },
      ],
      warnings: [],
    },
  })
  expect(await db.selectFrom('measurement').select('id').execute()).toEqual([])
})
