/** What happens when people write or sign the same bilan at the same instant: on a real PostgreSQL. */
import { describe, expect } from 'vitest'
import { moveMeasurement } from '#db/measurements.ts'
import type { MemberRow } from '#db/members.ts'
import { bilanStory, fourAnswers, writeBilan } from '../../testing/bilan-story.ts'
import { aBilan, anEndingExperiment } from '../../testing/makers/bilans.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { isPostgresHere, onPostgres } from '../../testing/postgres.ts'
import { globalId } from '../ids.ts'

const test = onPostgres
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('bilan', async ({ db, as, ending }) =>
    bilanStory(as, await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })),
  )
  .skipIf(!isPostgresHere)

const typesOf = (outcomes: readonly { readonly __typename: string }[]) =>
  outcomes.map(({ __typename }) => __typename).toSorted()

describe('au même instant', () => {
  test('les deux derniers signataires signent : le bilan se fige une fois, avec les deux signatures', async ({
    db,
    bilan,
    ending,
  }) => {
    const { claire, ines, lea } = ending
    await writeBilan(bilan, ending)
    await bilan.done(ines, 'submitBilan')
    const contentHash = await bilan.contentHash(lea)
    await bilan.done(claire, 'recordBilanSignature', {
      contentHash,
      party: 'La résidence des Lilas',
      paperOn: '2026-06-12',
    })
    await bilan.done(claire, 'signBilan', { contentHash })
    const outcomes = await Promise.all([ines, lea].map((speaker) => bilan.by(speaker, 'signBilan', { contentHash })))
    expect(typesOf(outcomes)).toEqual(['SignBilanSuccess', 'SignBilanSuccess'])
    expect(await bilan.read(lea, 'status')).toEqual({ status: 'FROZEN' })
    expect(await db.selectFrom('bilanSignature').select('id').execute()).toHaveLength(4)
  })

  test('une personne signe deux fois : une seule signature', async ({ db, bilan, ending }) => {
    const { ines, lea } = ending
    await writeBilan(bilan, ending)
    await bilan.done(ines, 'submitBilan')
    const contentHash = await bilan.contentHash(lea)
    const outcomes = await Promise.all([lea, lea].map((speaker) => bilan.by(speaker, 'signBilan', { contentHash })))
    expect(typesOf(outcomes)).toEqual(['BilanSignedProblem', 'SignBilanSuccess'])
    expect(await db.selectFrom('bilanSignature').select('id').execute()).toHaveLength(1)
  })

  test('l’un signe, l’autre renvoie : le dernier des deux l’apprend, et nulle signature ne tient sur un brouillon', async ({
    db,
    bilan,
    ending,
  }) => {
    const { ines, lea } = ending
    await writeBilan(bilan, ending)
    await bilan.done(ines, 'submitBilan')
    const contentHash = await bilan.contentHash(lea)
    const [, returned] = await Promise.all([
      bilan.by(lea, 'signBilan', { contentHash }),
      bilan.by(ines, 'returnBilan', { note: 'Un oubli' }),
    ])
    expect(returned.__typename).toBe('ReturnBilanSuccess')
    const living = await db.selectFrom('bilanSignature').select('id').where('voidedAt', 'is', null).execute()
    expect(living).toEqual([])
  })

  test('plusieurs parties contribuent : rien ne se perd', async ({ bilan, ending }) => {
    const { claire, ines, lea, paul } = ending
    const outcomes = await Promise.all(
      [
        [claire, 'Le Département'],
        [ines, 'Le laboratoire E&MISE'],
        [lea, 'Andibo'],
        [paul, 'Antropia ESSEC'],
        [paul, 'Les résidents'],
      ].map(([speaker, party]) =>
        bilan.by(speaker as MemberRow, 'contributeToBilan', { party, answers: fourAnswers('Oui.') }),
      ),
    )
    expect(new Set(typesOf(outcomes))).toEqual(new Set(['WriteBilanSuccess']))
    const { sections } = await bilan.read<{ sections: { contributions: unknown[] }[] }>(
      lea,
      'sections { contributions { party } }',
    )
    for (const { contributions } of sections) expect(contributions).toHaveLength(5)
  })

  test('deux personnes écrivent la même synthèse : l’une l’emporte, l’autre retrouve son texte', async ({
    bilan,
    ending,
  }) => {
    const { claire, ines } = ending
    const write = (speaker: MemberRow, text: string) =>
      bilan.by(
        speaker,
        'synthesiseBilan',
        { answers: [{ question: 'BENEFITS', text, after: 0 }] },
        '... on BilanChangedProblem { conflicts { refused present { text } } }',
      )
    const outcomes = await Promise.all([write(claire, 'De Claire'), write(ines, 'D’Inès')])
    expect(typesOf(outcomes)).toEqual(['BilanChangedProblem', 'WriteBilanSuccess'])
    const refused = outcomes.find(({ __typename }) => __typename === 'BilanChangedProblem')
    expect([
      [{ refused: 'De Claire', present: { text: 'D’Inès' } }],
      [{ refused: 'D’Inès', present: { text: 'De Claire' } }],
    ]).toContainEqual(refused?.['conflicts'])
  })

  test('deux personnes récrivent la même liste : l’une l’emporte, l’autre relit', async ({ bilan, ending }) => {
    const { claire, ines } = ending
    const outcomes = await Promise.all(
      [claire, ines].map((speaker) =>
        bilan.by(speaker, 'setViabilityConditions', { revision: 1, conditions: [speaker.name] }),
      ),
    )
    expect(typesOf(outcomes)).toEqual(['BilanChangedProblem', 'WriteBilanSuccess'])
  })

  test('l’un contribue, l’autre soumet : ce qui est soumis est ce qui est écrit', async ({ bilan, ending }) => {
    const { ines, lea } = ending
    await writeBilan(bilan, ending)
    const [contributed, submitted] = await Promise.all([
      bilan.by(lea, 'contributeToBilan', { party: 'Andibo', answers: fourAnswers('Oui.') }),
      bilan.by(ines, 'submitBilan'),
    ])
    expect(submitted.__typename).toBe('SubmitBilanSuccess')
    expect(['WriteBilanSuccess', 'BilanClosedProblem']).toContain(contributed.__typename)
    const { sections } = await bilan.read<{ sections: { contributions: unknown[] }[] }>(
      lea,
      'sections { contributions { party } }',
    )
    expect(sections[0]?.contributions).toHaveLength(contributed.__typename === 'WriteBilanSuccess' ? 1 : 0)
  })

  test('une valeur est validée, l’autre soumet : ce qui est gardé se tient, avec elle ou sans elle', async ({
    db,
    bilan,
    ending,
  }) => {
    const { ines, lea, claire, indicator } = ending
    await writeBilan(bilan, ending)
    const waiting = await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-06-01', value: '21' })
    const approve = () =>
      db.transaction().execute((trx) =>
        moveMeasurement(trx, waiting, {
          ...{ status: 'APPROVED', statusBy: claire.id, statusAt: new Date(), statusChannel: 'API', statusNote: null },
        }),
      )
    const [, submitted] = await Promise.all([approve(), bilan.by(ines, 'submitBilan')])
    if (submitted.__typename === 'BilanNotReadyProblem') await bilan.done(ines, 'submitBilan')
    const { figures } = await bilan.read<{ figures: { actual: string; periods: { valueToDate: string }[] }[] }>(
      lea,
      'figures { actual periods { valueToDate } }',
    )
    expect(figures[0]?.actual).toBe(figures[0]?.periods.at(-1)?.valueToDate)
    expect(figures[0]?.actual).toBe('21')
  })

  test('deux personnes ouvrent le bilan : il n’y en a qu’un', async ({ db, as, ending }) => {
    const other = await anEndingExperiment(db)
    const agent = await aMember(db, { programmeId: other.programmeId })
    const open = async (speaker: MemberRow) =>
      (await as(speaker)).change('openBilan', {
        clientKey: aClientKey(),
        experimentId: globalId('experiment', other.experiment.id),
      })
    expect(ending.programmeId).not.toBe(other.programmeId)
    const outcomes = await Promise.all([open(other.claire), open(agent)])
    expect(typesOf(outcomes)).toEqual(['BilanExistsProblem', 'OpenBilanSuccess'])
  })
})
