import { describe, expect } from 'vitest'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { type BilanStory, bilanStory, writeBilan } from '../../testing/bilan-story.ts'
import { aBilan, anEndingExperiment } from '../../testing/makers/bilans.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const figuresTest = test
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('bilan', async ({ db, as, ending }) =>
    bilanStory(as, await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })),
  )
  .extend('freeze', ({ bilan, ending }) => async () => {
    const { claire, ines, lea } = ending
    await writeBilan(bilan, ending)
    await bilan.done(ines, 'submitBilan')
    const contentHash = await bilan.contentHash(lea)
    for (const speaker of [claire, ines, lea]) await bilan.done(speaker, 'signBilan', { contentHash })
    const paper = { contentHash, party: 'La résidence des Lilas', paperOn: '2026-06-12' }
    await bilan.done(claire, 'recordBilanSignature', paper)
  })

const CORRECTION = 'figures { name actual correction { value message } }'

interface Figures {
  readonly figures: readonly Record<string, unknown>[]
}

const figureOf = async (
  { read }: BilanStory,
  speaker: Parameters<BilanStory['read']>[0],
  name: string,
  fields: string,
) => (await read<Figures>(speaker, `figures { name ${fields} }`)).figures.find((figure) => figure['name'] === name)

describe('les chiffres d’un bilan', () => {
  figuresTest('sont ceux des valeurs validées, avec toute la fiche de l’indicateur', async ({ db, bilan, ending }) => {
    const { lea, indicator } = ending
    await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-04-01', value: '6', status: 'APPROVED' })
    await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-06-01', value: '40' })
    const fields = `objective kind unit level direction frequency collectionMethod calculation source planVersion
      baseline target period actual numerator denominator terms progress rule
      periods { period value valueToDate } sites { label } groups { label } texts correction { value }`
    expect(await figureOf(bilan, lea, 'Résidents accompagnés', fields)).toEqual({
      name: 'Résidents accompagnés',
      objective: 'Moins d’isolement',
      ...{ kind: 'AMOUNT', unit: 'personnes', level: 'OUTPUT', direction: 'INCREASE', frequency: 'MONTHLY' },
      ...{ collectionMethod: 'REGISTER', calculation: 'Personnes venues au moins une fois', source: 'le registre' },
      ...{ planVersion: 2, baseline: '0', target: '24', period: '2026-05-01', actual: '18', numerator: '18' },
      ...{ denominator: null, terms: 1, progress: '0.75' },
      rule: expect.stringContaining('validées'),
      periods: [
        { period: '2026-04-01', value: '6', valueToDate: '6' },
        { period: '2026-05-01', value: '18', valueToDate: '18' },
      ],
      ...{ sites: [], groups: [], texts: [], correction: null },
    })
  })

  figuresTest(
    'taisent les petits groupes, dans ce qui est gardé comme dans ce qui se lit',
    async ({ db, bilan, freeze, ending }) => {
      const { lea, viewer, experiment } = ending
      const byAge = { dimension: 'Âge', groups: ['60–74 ans', '75–84 ans', '85 ans et plus'] }
      const sorted = await anIndicator(db, { experiment, kind: 'COUNT', name: 'Sorties', ...byAge })
      const groups = await groupsOfIndicators(db, [sorted.id])
      for (const [index, group] of groups.entries())
        await aMeasurement(db, {
          ...{ indicator: sorted, loggedBy: lea, groupId: group.id, status: 'APPROVED' },
          value: ['30', '3', '20'][index] ?? '0',
        })
      await freeze()
      const figure = await figureOf(bilan, viewer, 'Sorties', 'actual groups { label value isHidden }')
      expect(figure).toEqual({
        name: 'Sorties',
        actual: '53',
        groups: [
          { label: '60–74 ans', value: '30', isHidden: false },
          { label: '75–84 ans', value: null, isHidden: true },
          { label: '85 ans et plus', value: null, isHidden: true },
        ],
      })
      const { figures } = await db.selectFrom('bilan').select('figures').executeTakeFirstOrThrow()
      expect(JSON.stringify(figures)).not.toContain('"value":"3"')
    },
  )

  figuresTest(
    'disent « contribution », ou « effet net » s’il est documenté, tel qu’on le savait alors',
    async ({ as, bilan, freeze, ending }) => {
      const { ines, viewer, indicator } = ending
      const effect =
        'effect { label isNet value observedChange deadweight { rate source } othersShare { rate } explanation }'
      const read = () => figureOf(bilan, ines, 'Résidents accompagnés', effect)
      expect(await read()).toMatchObject({
        effect: { label: 'Contribution', isNet: false, value: '18', observedChange: '18', deadweight: null },
      })
      const share = (rate: string) => ({ rate, evidence: 'COMPARISON', source: 'Une résidence voisine' })
      const document = async (rate: string) => {
        const input = {
          indicatorId: globalId('indicator', indicator.id),
          deadweight: share(rate),
          othersShare: share('0'),
        }
        expect(
          (await (await as(ines)).change('documentNetEffect', { clientKey: aClientKey(), ...input })).__typename,
        ).toBe('DocumentNetEffectSuccess')
      }
      await document('0.5')
      await freeze()
      await document('0.9')
      const kept = {
        label: 'Effet net',
        isNet: true,
        value: '9',
        deadweight: { rate: '0.5', source: 'Une résidence voisine' },
      }
      expect(await figureOf(bilan, viewer, 'Résidents accompagnés', effect)).toMatchObject({ effect: kept })
    },
  )

  figuresTest('d’un indicateur en mots sont ses derniers textes validés', async ({ db, bilan, ending }) => {
    const { lea, experiment } = ending
    const told = await anIndicator(db, { experiment, kind: 'TEXT', name: 'Paroles' })
    const say = (period: string, text: string | null, more: object = {}) =>
      aMeasurement(db, { indicator: told, loggedBy: lea, period, text, status: 'APPROVED', ...more })
    await say('2026-03-01', 'On dort mieux.')
    await say('2026-04-01', 'On sort.')
    await say('2026-05-01', 'Une erreur.')
    await say('2026-05-01', null, { version: 2 })
    await say('2026-06-01', 'À relire.', { status: 'SUBMITTED' })
    expect(await figureOf(bilan, lea, 'Paroles', 'actual texts')).toEqual({
      name: 'Paroles',
      actual: null,
      texts: ['On sort.', 'On dort mieux.'],
    })
  })
})

describe('corrigé depuis', () => {
  figuresTest(
    'une valeur corrigée se lit à côté de celle qui a été signée, qui reste',
    async ({ db, bilan, freeze, ending }) => {
      const { lea, viewer, indicator } = ending
      await freeze()
      const contentHash = await bilan.contentHash(viewer)
      const signed = { name: 'Résidents accompagnés', actual: '18' }
      expect(await bilan.read(viewer, CORRECTION)).toEqual({ figures: [{ ...signed, correction: null }] })
      await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: '1250', status: 'SUBMITTED' })
      expect(await bilan.read(viewer, CORRECTION)).toEqual({ figures: [{ ...signed, correction: null }] })
      await aMeasurement(db, { indicator, loggedBy: lea, version: 3, value: '1250', status: 'APPROVED' })
      const correction = { value: '1250', message: 'Corrigé depuis : 1\u202f250 personnes.' }
      expect(await bilan.read(viewer, CORRECTION)).toEqual({ figures: [{ ...signed, correction }] })
      expect(await bilan.contentHash(viewer)).toBe(contentHash)
    },
  )

  figuresTest(
    'une valeur retirée aussi ; une valeur plus récente n’est pas une correction',
    async ({ db, bilan, freeze, ending }) => {
      const { lea, viewer, indicator } = ending
      await freeze()
      const signed = { name: 'Résidents accompagnés', actual: '18' }
      await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-06-01', value: '30', status: 'APPROVED' })
      expect(await bilan.read(viewer, CORRECTION)).toEqual({ figures: [{ ...signed, correction: null }] })
      await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: null, status: 'APPROVED' })
      const correction = { value: null, message: 'Corrigé depuis : il n’en reste rien.' }
      expect(await bilan.read(viewer, CORRECTION)).toEqual({ figures: [{ ...signed, correction }] })
    },
  )
})
