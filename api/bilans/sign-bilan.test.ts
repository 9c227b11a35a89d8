import { describe, expect } from 'vitest'
import { updateApplication } from '#db/applications.ts'
import { bilanStory, fourAnswers, writeBilan } from '../../testing/bilan-story.ts'
import { aBilan, anEndingExperiment } from '../../testing/makers/bilans.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { inPlan } from '../../testing/makers/plans.ts'
import { aCall, anApplication } from '../../testing/makers/selection.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const bilanTest = test
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('bilan', async ({ db, as, ending }) =>
    bilanStory(as, await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })),
  )
  .extend('submitted', async ({ bilan, ending }) => {
    await writeBilan(bilan, ending)
    await bilan.done(ending.ines, 'submitBilan')
    return { ...ending, contentHash: await bilan.contentHash(ending.lea) }
  })

const PAPER = { party: 'La résidence des Lilas', paperOn: '2026-06-12', note: 'Original au service Innovation' }

describe('soumettre', () => {
  bilanTest('un bilan incomplet dit tout ce qui lui manque', async ({ db, bilan, ending }) => {
    const { ines, lea, indicator } = ending
    await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-04-01' })
    await bilan.done(ines, 'synthesiseBilan', { answers: fourAnswers('Oui.').slice(0, 2) })
    const selection = '... on BilanNotReadyProblem { gaps { code isBlocking } }'
    const outcome = await bilan.by(ines, 'submitBilan', {}, selection)
    expect(outcome.message).toBe(
      [
        'Il manque encore 5 choses :',
        'La synthèse de la question « Le projet est-il viable, et à quelles conditions ? » reste à écrire.',
        'La synthèse de la question « Des évolutions ou des ajustements sont-ils à prévoir ? » reste à écrire.',
        'Le changement attendu « Les résidents disent se sentir plus libres » reste à apprécier : observé, en partie, non observé, ou on ne sait pas.',
        '« Résidents accompagnés » : une valeur attend d’être validée. Faites-la valider, ou écartez-la en disant pourquoi.',
        'La décision reste à prendre, avec ses raisons.',
      ].join('\n'),
    )
    const blocking = ['SYNTHESIS', 'SYNTHESIS', 'ASSESSMENT', 'PENDING', 'DECISION']
    expect(outcome['gaps']).toEqual(blocking.map((code) => ({ code, isBlocking: true })))
    const { gaps } = await bilan.read<{ gaps: { code: string; isBlocking: boolean; message: string }[] }>(
      lea,
      'gaps { code isBlocking message }',
    )
    expect(gaps.filter(({ isBlocking }) => !isBlocking).map(({ message }) => message)).toEqual([
      '« Le Département » n’a rien dit encore.',
      '« Antropia ESSEC » n’a rien dit encore.',
      '« Le laboratoire E&MISE » n’a rien dit encore.',
      '« Andibo » n’a rien dit encore.',
      '« La résidence des Lilas » n’a rien dit encore.',
      '« Les résidents » n’a rien dit encore.',
      'Aucun indicateur n’appuie la réponse à « Dans quelle mesure, en quoi et comment l’expérimentation a-t-elle amélioré les conditions de vie des personnes concernées ? ».',
      'Aucun indicateur n’appuie la réponse à « Quels sont les bénéfices sociaux ou environnementaux ? ».',
    ])
    expect(gaps.slice(0, 5).map(({ code }) => code)).toEqual(blocking)
  })

  bilanTest('ce qui attend une validation se valide ou s’écarte d’abord', async ({ db, bilan, ending }) => {
    const { ines, lea, indicator } = ending
    await writeBilan(bilan, ending)
    await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-04-01' })
    expect((await bilan.by(ines, 'submitBilan')).message).toContain('une valeur attend d’être validée')
    const target = { indicatorId: globalId('indicator', indicator.id), reason: 'Le mois était incomplet' }
    await bilan.done(ines, 'setAsidePending', target)
    await bilan.done(ines, 'submitBilan')
    expect(await bilan.read(lea, 'figures { period actual }')).toEqual({
      figures: [{ period: '2026-05-01', actual: '18' }],
    })
  })

  bilanTest('décider d’ajuster demande un ajustement', async ({ bilan, ending }) => {
    const { ines, claire } = ending
    await writeBilan(bilan, ending)
    const revision = await bilan.revision(claire)
    await bilan.done(claire, 'decideBilan', { revision, decision: 'ADJUST_AND_RETRY', reasons: 'À revoir.' })
    expect((await bilan.by(ines, 'submitBilan')).message).toContain('écrivez au moins un ajustement')
    const adjustments = [{ description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' }]
    await bilan.done(ines, 'setAdjustments', { revision: revision + 1, adjustments })
    await bilan.done(ines, 'submitBilan')
  })

  bilanTest('un indicateur dont la valeur validée est retirée n’appuie plus rien', async ({ db, bilan, ending }) => {
    const { ines, lea, indicator } = ending
    await writeBilan(bilan, ending)
    await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: null, status: 'APPROVED' })
    expect((await bilan.by(ines, 'submitBilan')).message).toContain(
      '« Résidents accompagnés » est cité à l’appui de « Dans quelle mesure',
    )
  })

  bilanTest('soumis, il ne s’écrit plus', async ({ bilan, submitted }) => {
    const { ines, lea, claire, indicator, change } = submitted
    const revision = await bilan.revision(ines)
    const writes = [
      [lea, 'contributeToBilan', { party: 'Andibo', answers: fourAnswers('Trop tard') }],
      [ines, 'synthesiseBilan', { answers: fourAnswers('Trop tard') }],
      [ines, 'setBilanEvidence', { revision, question: 'BENEFITS', evidence: [] }],
      [ines, 'assessChanges', { revision, assessments: [{ change, verdict: 'UNKNOWN' }] }],
      [ines, 'setUnexpectedEffects', { revision, effects: [] }],
      [ines, 'setViabilityConditions', { revision, conditions: [] }],
      [ines, 'setAdjustments', { revision, adjustments: [] }],
      [ines, 'setAsidePending', { indicatorId: globalId('indicator', indicator.id), reason: 'Trop tard' }],
      [claire, 'decideBilan', { revision, decision: 'STOP', reasons: 'Trop tard' }],
      [ines, 'submitBilan', {}],
    ] as const
    for (const [speaker, mutation, input] of writes)
      expect({ mutation, ...(await bilan.by(speaker, mutation, input)) }).toEqual({
        mutation,
        __typename: 'BilanClosedProblem',
        message:
          'Ce bilan attend les signatures depuis le 15 juin 2026 : il ne s’écrit plus. S’il faut le changer, renvoyez-le en rédaction avec un mot d’explication.',
      })
  })
})

describe('signer', () => {
  bilanTest(
    'chaque signataire du plan signe ; le dernier fige le bilan et valide l’analyse partagée',
    async ({ db, bilan, submitted }) => {
      const { claire, ines, lea, viewer, contentHash, experiment } = submitted
      const milestone = await aMilestone(db, { experiment, kind: 'JOINT_ANALYSIS', responsible: 'EVALUATOR' })
      await aMilestone(db, { experiment, kind: 'COMMITTEE' })
      const signatures = 'status parties { name signatory signature { signatory paperOn note recordedBy { name } } }'
      for (const speaker of [ines, lea]) {
        expect(await bilan.read(speaker, 'viewerCanSign')).toEqual({ viewerCanSign: true })
        await bilan.done(speaker, 'signBilan', { contentHash })
        expect(await bilan.read(speaker, 'viewerCanSign')).toEqual({ viewerCanSign: false })
      }
      await bilan.done(claire, 'recordBilanSignature', { contentHash, ...PAPER })
      expect(await bilan.read(viewer, 'status')).toBeNull()
      const last = '... on SignBilanSuccess { bilan { status frozenAt } }'
      expect(await bilan.by(claire, 'signBilan', { contentHash }, last)).toEqual({
        __typename: 'SignBilanSuccess',
        bilan: { status: 'FROZEN', frozenAt: '2026-06-15T10:00:00.000Z' },
      })
      const own = (signatory: string) => ({ signatory, paperOn: null, note: null, recordedBy: { name: signatory } })
      expect(await bilan.read(viewer, signatures)).toEqual({
        status: 'FROZEN',
        parties: [
          { name: 'Le Département', signatory: 'Claire Dubois', signature: own('Claire Dubois') },
          { name: 'Antropia ESSEC', signatory: null, signature: null },
          { name: 'Le laboratoire E&MISE', signatory: 'Inès Morel', signature: own('Inès Morel') },
          { name: 'Andibo', signatory: 'Léa Martin', signature: own('Léa Martin') },
          {
            name: 'La résidence des Lilas',
            signatory: 'Mme Diallo',
            signature: {
              signatory: 'Mme Diallo',
              paperOn: '2026-06-12',
              note: 'Original au service Innovation',
              recordedBy: { name: 'Claire Dubois' },
            },
          },
          { name: 'Les résidents', signatory: null, signature: null },
        ],
      })
      const milestones = await db
        .selectFrom('milestone')
        .select(['id', 'completedBy', 'reachedOn'])
        .orderBy('kind')
        .execute()
      expect(milestones).toEqual([
        { id: milestone.id, completedBy: claire.id, reachedOn: '2026-06-15' },
        { id: expect.anything(), completedBy: null, reachedOn: null },
      ])
    },
  )

  bilanTest('l’analyse partagée ne se valide pas à la main avant', async ({ db, as, bilan, submitted }) => {
    const { claire, experiment } = submitted
    expect(await bilan.read(claire, 'status')).toEqual({ status: 'SIGNING' })
    const { id } = await aMilestone(db, { experiment, kind: 'JOINT_ANALYSIS' })
    const input = { clientKey: aClientKey(), milestoneId: globalId('milestone', id) }
    const outcome = await (await as(claire)).change('completeMilestone', input)
    expect(outcome.__typename).not.toMatch(/Success$/)
    expect(outcome.message).toContain('bilan')
  })

  bilanTest(
    'la candidature dont vient l’expérimentation arrive à son terme, si elle n’a pas été retirée',
    async ({ db, bilan, submitted }) => {
      const { claire, ines, lea, contentHash, experiment } = submitted
      const { id: experimentId, cohortId, enterpriseId } = experiment
      const call = await aCall(db, { staff: claire, cohortId })
      const laureate = await anApplication(db, { call, enterpriseId, stage: 'SELECTED' })
      await updateApplication(db, laureate.id, { stage: 'ACTIVE', experimentId })
      const stages = async () => (await db.selectFrom('application').select(['stage', 'stageBy']).execute()).at(0)
      for (const speaker of [ines, claire]) await bilan.done(speaker, 'signBilan', { contentHash })
      await bilan.done(claire, 'recordBilanSignature', { contentHash, ...PAPER })
      expect(await stages()).toEqual({ stage: 'ACTIVE', stageBy: claire.id })
      await bilan.done(lea, 'signBilan', { contentHash })
      expect(await stages()).toEqual({ stage: 'COMPLETED', stageBy: lea.id })
    },
  )

  bilanTest('seul un signataire signe, une fois, ce qu’il a lu', async ({ db, bilan, submitted }) => {
    const { lea, paul, ines, contentHash, programmeId } = submitted
    expect((await bilan.by(paul, 'signBilan', { contentHash })).__typename).toBe('ForbiddenProblem')
    const other = await aMember(db, { programmeId, role: 'STAFF' })
    expect((await bilan.by(other, 'signBilan', { contentHash })).__typename).toBe('ForbiddenProblem')
    expect(await bilan.by(lea, 'signBilan', { contentHash: 'a'.repeat(64) })).toEqual({
      __typename: 'BilanChangedProblem',
      message: 'Le bilan a été réécrit depuis que vous l’avez lu. Relisez-le, puis signez ce que vous aurez lu.',
    })
    await bilan.done(lea, 'signBilan', { contentHash })
    expect(await bilan.by(lea, 'signBilan', { contentHash })).toEqual({
      __typename: 'BilanSignedProblem',
      message: 'Cette signature est déjà enregistrée, depuis le 15 juin 2026. Il en manque 3.',
    })
    expect((await bilan.by(ines, 'signBilan', { contentHash })).__typename).toBe('SignBilanSuccess')
  })

  bilanTest(
    'une signature sur papier est celle de qui n’a pas de compte, datée, d’un jour passé',
    async ({ bilan, submitted }) => {
      const { claire, ines, contentHash } = submitted
      const record = (input: object) => bilan.by(claire, 'recordBilanSignature', { contentHash, ...PAPER, ...input })
      expect((await record({ party: 'Andibo' })).__typename).toBe('ForbiddenProblem')
      expect((await record({ party: 'Les résidents' })).__typename).toBe('ForbiddenProblem')
      expect((await record({ party: 'Les passants' })).__typename).toBe('NotFoundProblem')
      expect(await record({ paperOn: '2026-06-16' })).toMatchObject({ __typename: 'InvalidInputProblem' })
      expect(await bilan.read(ines, 'viewerCanRecordSignature')).toEqual({ viewerCanRecordSignature: false })
      expect(await bilan.read(claire, 'viewerCanRecordSignature')).toEqual({ viewerCanRecordSignature: true })
      expect((await record({ note: null })).__typename).toBe('SignBilanSuccess')
      expect(await bilan.read(claire, 'viewerCanRecordSignature')).toEqual({ viewerCanRecordSignature: false })
      expect((await record({})).__typename).toBe('BilanSignedProblem')
    },
  )

  bilanTest('un élu qui est signataire, lecteur par ailleurs, lit ce qu’il signe', async ({ db, as }) => {
    const ending = await anEndingExperiment(db)
    const { viewer, experiment, ines, claire } = ending
    await inPlan(db, experiment, (planId) =>
      db
        .updateTable('stakeholder')
        .set({ memberId: viewer.id })
        .where('planId', '=', planId)
        .where('kind', '=', 'AUTHORITY')
        .execute(),
    )
    const bilan = bilanStory(as, await aBilan(db, { experiment, openedBy: claire }))
    await writeBilan(bilan, ending)
    expect(await bilan.read(viewer, 'status')).toBeNull()
    await bilan.done(ines, 'submitBilan')
    expect(await bilan.read(viewer, 'status viewerCanSign')).toEqual({ status: 'SIGNING', viewerCanSign: true })
    await bilan.done(viewer, 'signBilan', { contentHash: await bilan.contentHash(viewer) })
  })

  bilanTest(
    'sous un plan qui n’est plus en vigueur, rien ne se signe : le bilan revient en rédaction',
    async ({ db, bilan, submitted }) => {
      const { lea, ines, contentHash, experiment } = submitted
      await anIndicator(db, { experiment })
      expect(await bilan.by(lea, 'signBilan', { contentHash })).toMatchObject({
        __typename: 'BilanNotReadyProblem',
        message: expect.stringContaining('renvoyez le bilan en rédaction pour suivre la nouvelle version'),
      })
      await bilan.done(ines, 'returnBilan', { note: 'Le plan a changé' })
      await bilan.done(ines, 'submitBilan')
      expect(await bilan.read(lea, 'planVersion')).toEqual({ planVersion: 3 })
    },
  )
})

describe('renvoyer en rédaction', () => {
  bilanTest('un signataire refuse avec un mot ; tout est à signer de nouveau', async ({ bilan, submitted }) => {
    const { lea, ines, paul, contentHash } = submitted
    await bilan.done(ines, 'signBilan', { contentHash })
    expect((await bilan.by(paul, 'returnBilan', { note: 'Non' })).__typename).toBe('ForbiddenProblem')
    expect((await bilan.by(lea, 'returnBilan', { note: ' ' })).__typename).toBe('InvalidInputProblem')
    expect(await bilan.read(paul, 'viewerCanReturn')).toEqual({ viewerCanReturn: false })
    await bilan.done(lea, 'returnBilan', { note: 'Il manque l’effet sur les familles.' })
    const selection = 'status contentHash returned { by { name } note } parties { signature { signatory } }'
    expect(await bilan.read(ines, selection)).toEqual({
      status: 'DRAFT',
      contentHash: null,
      returned: { by: { name: 'Léa Martin' }, note: 'Il manque l’effet sur les familles.' },
      parties: Array(6).fill({ signature: null }),
    })
    expect((await bilan.by(ines, 'signBilan', { contentHash })).message).toBe(
      'Ce bilan est en cours de rédaction : il n’est pas encore à signer.',
    )
    // The same content has the same name; another word, another one.
    await bilan.done(ines, 'submitBilan')
    expect(await bilan.contentHash(lea)).toBe(contentHash)
    expect(await bilan.read(ines, 'returned { note } viewerCanSign')).toEqual({ returned: null, viewerCanSign: true })
    await bilan.done(lea, 'returnBilan', { note: 'Encore un mot.' })
    const answers = [{ question: 'BENEFITS', text: 'Autre chose.', after: 1 }]
    await bilan.done(ines, 'synthesiseBilan', { answers })
    await bilan.done(ines, 'submitBilan')
    expect(await bilan.contentHash(lea)).not.toBe(contentHash)
  })
})
