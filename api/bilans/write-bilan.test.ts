import { describe, expect } from 'vitest'
import { type BilanStory, bilanStory, fourAnswers } from '../../testing/bilan-story.ts'
import { aBilan, anEndingExperiment, type EndingExperiment } from '../../testing/makers/bilans.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { inPlan } from '../../testing/makers/plans.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const bilanTest = test
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('bilan', async ({ db, as, ending }) =>
    bilanStory(as, await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })),
  )

const opening = ({ experiment }: Pick<EndingExperiment, 'experiment'>) => ({
  clientKey: aClientKey(),
  experimentId: globalId('experiment', experiment.id),
})

const SECTIONS =
  'sections { question synthesis { text version } contributions { party text version isReported writtenBy { name } } }'

interface Sections {
  readonly sections: readonly {
    readonly question: string
    readonly synthesis: { text: string; version: number } | null
    readonly contributions: readonly { party: string; text: string; version: number }[]
  }[]
}

describe('ouvrir le bilan', () => {
  bilanTest('le laboratoire ou un agent l’ouvre, une fois', async ({ as, ending }) => {
    const { ines, claire } = ending
    const query = 'query ($id: ID!) { experiment(id: $id) { viewerCanOpenBilan bilan { status } } }'
    const id = globalId('experiment', ending.experiment.id)
    expect(await (await as(ines)).get(query, { id })).toEqual({ experiment: { viewerCanOpenBilan: true, bilan: null } })
    const opened = '... on OpenBilanSuccess { bilan { status planVersion openedBy { name } } }'
    expect(await (await as(ines)).change('openBilan', opening(ending), opened)).toEqual({
      __typename: 'OpenBilanSuccess',
      bilan: { status: 'DRAFT', planVersion: 2, openedBy: { name: 'Inès Morel' } },
    })
    expect(await (await as(claire)).change('openBilan', opening(ending))).toEqual({
      __typename: 'BilanExistsProblem',
      message: 'Cette expérimentation a déjà un bilan, en cours de rédaction depuis le 15 juin 2026. Ouvrez celui-là.',
    })
    expect(await (await as(claire)).get(query, { id })).toEqual({
      experiment: { viewerCanOpenBilan: false, bilan: { status: 'DRAFT' } },
    })
  })

  test('pas sans plan d’évaluation en vigueur', async ({ db, as }) => {
    const claire = await aMember(db)
    const experiment = await anExperiment(db, { programmeId: claire.programmeId })
    expect(await (await as(claire)).change('openBilan', opening({ experiment }))).toEqual({
      __typename: 'BilanWithoutPlanProblem',
      message:
        'Cette expérimentation n’a pas de plan d’évaluation en vigueur. Faites d’abord signer le plan par toutes les parties : le bilan y répond.',
    })
  })
})

describe('contribuer', () => {
  const contribute = (
    bilan: BilanStory,
    speaker: EndingExperiment['lea'],
    party: string,
    answers = fourAnswers('Oui.'),
  ) => bilan.by(speaker, 'contributeToBilan', { party, answers })

  bilanTest('chaque partie répond pour elle-même, à une question ou plusieurs', async ({ bilan, ending }) => {
    const { lea, paul, ines, claire } = ending
    const mine = [{ question: 'VIABILITY', text: '  Oui, à trois conditions.  ', after: 0 }]
    for (const [speaker, party] of [
      [lea, 'Andibo'],
      [paul, 'Antropia ESSEC'],
      [ines, 'Le laboratoire E&MISE'],
      [claire, 'Le Département'],
    ] as const)
      expect(await contribute(bilan, speaker, party, mine)).toEqual({ __typename: 'WriteBilanSuccess' })
    const { sections } = await bilan.read<Sections>(lea, SECTIONS)
    const viability = sections.find(({ question }) => question === 'VIABILITY')
    const said = { text: 'Oui, à trois conditions.', version: 1, isReported: false }
    expect(viability?.contributions).toEqual([
      { ...said, party: 'Le Département', writtenBy: { name: 'Claire Dubois' } },
      { ...said, party: 'Antropia ESSEC', writtenBy: { name: 'Paul Roche' } },
      { ...said, party: 'Le laboratoire E&MISE', writtenBy: { name: 'Inès Morel' } },
      { ...said, party: 'Andibo', writtenBy: { name: 'Léa Martin' } },
    ])
    expect(sections[0]?.contributions).toEqual([])
  })

  bilanTest(
    'nul ne parle à la place de qui a un compte ; la parole des autres se recueille',
    async ({ bilan, ending }) => {
      const { lea, paul, ines, claire } = ending
      const parties = `parties { name isViewers viewerCanContribute }`
      const open = async (speaker: EndingExperiment['lea']) => {
        const read = await bilan.read<{
          parties: { name: string; isViewers: boolean; viewerCanContribute: boolean }[]
        }>(speaker, parties)
        const named = (flag: 'isViewers' | 'viewerCanContribute') =>
          read.parties.filter((party) => party[flag]).map(({ name }) => name)
        return [named('isViewers'), named('viewerCanContribute')]
      }
      const without = ['La résidence des Lilas', 'Les résidents']
      expect(await open(lea)).toEqual([['Andibo'], ['Andibo']])
      expect(await open(paul)).toEqual([['Antropia ESSEC'], ['Antropia ESSEC', ...without]])
      expect(await open(ines)).toEqual([['Le laboratoire E&MISE'], ['Le laboratoire E&MISE', ...without]])
      expect(await open(claire)).toEqual([['Le Département'], ['Le Département', 'Antropia ESSEC', ...without]])
      for (const [speaker, party] of [
        [lea, 'Les résidents'],
        [lea, 'Le Département'],
        [claire, 'Andibo'],
        [paul, 'Le laboratoire E&MISE'],
      ] as const)
        expect((await contribute(bilan, speaker, party)).__typename).toBe('ForbiddenProblem')
      expect((await contribute(bilan, claire, 'Les passants')).__typename).toBe('NotFoundProblem')
      await contribute(bilan, paul, 'Les résidents')
      const { sections } = await bilan.read<Sections>(lea, SECTIONS)
      expect(sections[0]?.contributions).toMatchObject([
        { party: 'Les résidents', isReported: true, writtenBy: { name: 'Paul Roche' } },
      ])
    },
  )

  bilanTest('rien n’est écrasé : chaque texte est une version, qu’on relit', async ({ bilan, ending, clock }) => {
    const { lea } = ending
    const answer = (text: string | null, after: number) =>
      bilan.by(lea, 'contributeToBilan', { party: 'Andibo', answers: [{ question: 'BENEFITS', text, after }] })
    await answer('Moins d’angoisse.', 0)
    clock.advance(60)
    await answer('Moins d’angoisse, plus de sorties.', 1)
    // The same again says nothing new.
    expect(await answer('Moins d’angoisse, plus de sorties.', 1)).toEqual({ __typename: 'WriteBilanSuccess' })
    const history = 'sections { contributions { version text earlier { version text } } }'
    const read = async () => (await bilan.read<{ sections: { contributions: unknown[] }[] }>(lea, history)).sections[1]
    const first = { version: 1, text: 'Moins d’angoisse.' }
    const second = { version: 2, text: 'Moins d’angoisse, plus de sorties.' }
    expect(await read()).toEqual({ contributions: [{ ...second, earlier: [first] }] })
    await answer('', 2)
    expect(await read()).toEqual({ contributions: [] })
    await answer('Finalement, oui.', 3)
    expect(await read()).toMatchObject({ contributions: [{ version: 4, earlier: [{ text: null }, second, first] }] })
  })

  bilanTest('toutes les erreurs viennent d’un coup, et rien n’est écrit', async ({ bilan, ending }) => {
    const long = 'x'.repeat(3001)
    const answers = [
      { question: 'BENEFITS', text: 'Bien.', after: 0 },
      { question: 'VIABILITY', text: long, after: 0 },
      { question: 'BENEFITS', text: 'Encore.', after: 0 },
    ]
    const selection = '... on BilanMistakesProblem { mistakes { field message } }'
    const input = { party: 'Andibo', answers }
    expect(await bilan.by(ending.lea, 'contributeToBilan', input, selection)).toEqual({
      __typename: 'BilanMistakesProblem',
      message:
        'Rien n’est enregistré : 2 erreurs sont à corriger.\nCette réponse compte 3 001 caractères. Restez à 3 000 au plus.\nCette question est là deux fois. Donnez-lui une seule réponse.',
      mistakes: [
        { field: 'answers.1.text', message: 'Cette réponse compte 3 001 caractères. Restez à 3 000 au plus.' },
        { field: 'answers.2.question', message: 'Cette question est là deux fois. Donnez-lui une seule réponse.' },
      ],
    })
    const nothing = { party: 'Andibo', answers: [{ question: 'BENEFITS', text: ' ', after: 0 }] }
    expect((await bilan.by(ending.lea, 'contributeToBilan', nothing, selection)).message).toContain(
      'Répondez à une question au moins.',
    )
    expect(
      (await bilan.read<Sections>(ending.lea, SECTIONS)).sections.map(({ contributions }) => contributions),
    ).toEqual([[], [], [], []])
  })

  bilanTest('ce qu’un autre de la même partie a écrit entre-temps n’est pas écrasé', async ({ db, bilan, ending }) => {
    const { lea, programmeId, experiment } = ending
    const tom = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Tom Petit' })
    await db
      .insertInto('experimentMember')
      .values({ programmeId, experimentId: experiment.id, memberId: tom.id })
      .execute()
    const answers = (text: string) => [
      { question: 'BENEFITS', text, after: 0 },
      { question: 'VIABILITY', text, after: 0 },
    ]
    await bilan.done(tom, 'contributeToBilan', { party: 'Andibo', answers: answers('De Tom').slice(0, 1) })
    const selection =
      '... on BilanChangedProblem { conflicts { question refused present { version text writtenBy { name } } } }'
    const input = { party: 'Andibo', answers: answers('De Léa') }
    expect(await bilan.by(lea, 'contributeToBilan', input, selection)).toEqual({
      __typename: 'BilanChangedProblem',
      message:
        'Tom Petit a écrit entre-temps : rien de ce que vous avez envoyé n’est perdu, mais rien n’est enregistré. Relisez ce qui est écrit maintenant, complétez-le, puis envoyez de nouveau.',
      conflicts: [
        {
          question: 'BENEFITS',
          refused: 'De Léa',
          present: { version: 1, text: 'De Tom', writtenBy: { name: 'Tom Petit' } },
        },
      ],
    })
    expect((await bilan.read<Sections>(lea, SECTIONS)).sections[2]?.contributions).toEqual([])
  })

  bilanTest(
    'une partie garde ses contributions dans la version suivante du plan, et celles d’une partie qui en sort restent',
    async ({ db, bilan, ending }) => {
      const { lea, paul } = ending
      await contribute(bilan, lea, 'Andibo')
      await contribute(bilan, paul, 'Les résidents')
      await inPlan(db, ending.experiment, (planId) =>
        db
          .updateTable('stakeholder')
          .set({ name: 'Les habitants' })
          .where('planId', '=', planId)
          .where('kind', '=', 'BENEFICIARIES')
          .execute(),
      )
      const parties = await bilan.read<{ parties: { name: string }[] }>(
        lea,
        'parties { name isInPlan answers { text } viewerCanContribute }',
      )
      expect(parties.parties.slice(3)).toEqual([
        { name: 'Andibo', isInPlan: true, answers: Array(4).fill({ text: 'Oui.' }), viewerCanContribute: true },
        { name: 'La résidence des Lilas', isInPlan: true, answers: [], viewerCanContribute: false },
        { name: 'Les habitants', isInPlan: true, answers: [], viewerCanContribute: false },
        {
          name: 'Les résidents',
          isInPlan: false,
          answers: Array(4).fill({ text: 'Oui.' }),
          viewerCanContribute: false,
        },
      ])
      expect((await contribute(bilan, paul, 'Les résidents')).__typename).toBe('NotFoundProblem')
    },
  )
})

describe('écrire ensemble', () => {
  bilanTest('le laboratoire et les agents écrivent la synthèse ; les autres lisent', async ({ bilan, ending, as }) => {
    const { ines, claire, lea, paul } = ending
    const answers = [{ question: 'LIVING_CONDITIONS', text: 'Nettement.', after: 0 }]
    await bilan.done(ines, 'synthesiseBilan', { answers })
    await bilan.done(claire, 'synthesiseBilan', { answers: [{ ...answers[0], text: 'Un peu.', after: 1 }] })
    for (const speaker of [lea, paul]) {
      const { errors } = await (await as(speaker)).ask(
        'mutation ($input: SynthesiseBilanInput!) { synthesiseBilan(input: $input) { __typename } }',
        { input: { clientKey: aClientKey(), bilanId: bilan.id, answers } },
      )
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      const { sections } = await bilan.read<Sections>(speaker, SECTIONS)
      expect(sections[0]?.synthesis).toEqual({ text: 'Un peu.', version: 2 })
    }
  })

  bilanTest('un texte refusé revient avec celui qui est là', async ({ bilan, ending }) => {
    const { ines, claire } = ending
    const answers = (text: string) => [{ question: 'BENEFITS', text, after: 0 }]
    await bilan.done(claire, 'synthesiseBilan', { answers: answers('De Claire') })
    const selection = '... on BilanChangedProblem { conflicts { refused present { text version } } }'
    expect(await bilan.by(ines, 'synthesiseBilan', { answers: answers('D’Inès') }, selection)).toMatchObject({
      __typename: 'BilanChangedProblem',
      conflicts: [{ refused: 'D’Inès', present: { text: 'De Claire', version: 1 } }],
    })
  })

  bilanTest(
    'effets inattendus, conditions et ajustements s’écrivent en entier, et se relisent',
    async ({ bilan, ending }) => {
      const { ines } = ending
      const effects = [
        { sign: 'POSITIVE', description: ' Les familles viennent plus. ', concerns: 'les familles' },
        { sign: 'NEGATIVE', description: 'Une charge en plus.', concerns: 'les soignants' },
      ]
      await bilan.done(ines, 'setUnexpectedEffects', { revision: 1, effects })
      await bilan.done(ines, 'setViabilityConditions', { revision: 2, conditions: ['Un référent par site'] })
      const adjustments = [{ description: 'Former deux référents', responsible: 'Andibo', dueOn: '2026-10-01' }]
      await bilan.done(ines, 'setAdjustments', { revision: 3, adjustments })
      const selection =
        'revision unexpectedEffects { sign description concerns } viabilityConditions adjustments { description responsible dueOn }'
      expect(await bilan.read(ines, selection)).toEqual({
        revision: 4,
        unexpectedEffects: [{ ...effects[0], description: 'Les familles viennent plus.' }, effects[1]],
        viabilityConditions: ['Un référent par site'],
        adjustments,
      })
      await bilan.done(ines, 'setUnexpectedEffects', { revision: 4, effects: effects.slice(1) })
      expect(await bilan.read(ines, 'unexpectedEffects { sign }')).toEqual({
        unexpectedEffects: [{ sign: 'NEGATIVE' }],
      })
    },
  )

  bilanTest('toutes les erreurs d’une liste viennent d’un coup, chacune à sa place', async ({ bilan, ending }) => {
    const selection = '... on BilanMistakesProblem { mistakes { field message } }'
    const adjustments = [
      { description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' },
      { description: ' ', responsible: '', dueOn: '2026-10-01' },
    ]
    expect(await bilan.by(ending.ines, 'setAdjustments', { revision: 1, adjustments }, selection)).toMatchObject({
      __typename: 'BilanMistakesProblem',
      mistakes: [
        { field: 'adjustments.1.description', message: 'Ajustement n° 2 : dites lequel, en 2 000 caractères au plus.' },
        {
          field: 'adjustments.1.responsible',
          message:
            'Ajustement n° 2 : dites qui s’en occupe, en 200 caractères au plus. Exemple : « la direction de l’autonomie ».',
        },
      ],
    })
    const effects = [{ sign: 'POSITIVE', description: 'x'.repeat(2001), concerns: ' ' }]
    const conditions = Array(21).fill('Une condition')
    const fields = async (mutation: string, input: object) => {
      const outcome = await bilan.by<{ mistakes: { field: string }[] }>(
        ending.ines,
        mutation,
        { revision: 1, ...input },
        selection,
      )
      return outcome.mistakes.map(({ field }) => field)
    }
    expect(await fields('setUnexpectedEffects', { effects })).toEqual(['effects.0.description', 'effects.0.concerns'])
    expect(await fields('setViabilityConditions', { conditions })).toEqual(['conditions'])
    expect(await bilan.revision(ending.ines)).toBe(1)
  })

  bilanTest('qui n’a pas lu la dernière révision n’écrase rien : il relit', async ({ bilan, ending }) => {
    const { ines, claire } = ending
    await bilan.done(claire, 'setViabilityConditions', { revision: 1, conditions: ['De Claire'] })
    const selection = '... on BilanChangedProblem { bilan { revision viabilityConditions } }'
    const input = { revision: 1, conditions: ['D’Inès'] }
    expect(await bilan.by(ines, 'setViabilityConditions', input, selection)).toMatchObject({
      __typename: 'BilanChangedProblem',
      message: expect.stringContaining('Quelqu’un a écrit entre-temps'),
      bilan: { revision: 2, viabilityConditions: ['De Claire'] },
    })
  })

  bilanTest('seul un agent note la décision, avec ses raisons', async ({ bilan, ending, as }) => {
    const { claire, ines } = ending
    const decision = { revision: 1, decision: 'IMPLANT', reasons: 'Tout y est.' }
    const { errors } = await (await as(ines)).ask(
      'mutation ($input: DecideBilanInput!) { decideBilan(input: $input) { __typename } }',
      { input: { clientKey: aClientKey(), bilanId: bilan.id, ...decision } },
    )
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect((await bilan.by(claire, 'decideBilan', { ...decision, reasons: ' ' })).message).toContain(
      'Donnez les raisons de la décision',
    )
    await bilan.done(claire, 'decideBilan', decision)
    expect(await bilan.read(ines, 'viewerCanDecide conclusion { decision reasons decidedBy { name } }')).toEqual({
      viewerCanDecide: false,
      conclusion: { decision: 'IMPLANT', reasons: 'Tout y est.', decidedBy: { name: 'Claire Dubois' } },
    })
  })
})

describe('ce qui appuie les réponses', () => {
  bilanTest('un indicateur du plan qui a une valeur validée, et aucun autre', async ({ db, bilan, ending }) => {
    const { ines, lea, experiment, indicator } = ending
    const waiting = await anIndicator(db, { experiment, name: 'Sorties' })
    await aMeasurement(db, { indicator: waiting, loggedBy: lea })
    const elsewhere = await anIndicator(db)
    const evidence = [
      { indicatorId: globalId('indicator', indicator.id), comment: 'x'.repeat(2001) },
      { indicatorId: globalId('indicator', waiting.id) },
      { indicatorId: globalId('indicator', elsewhere.id) },
      { indicatorId: globalId('indicator', indicator.id) },
    ]
    const selection = '... on BilanMistakesProblem { mistakes { field message } }'
    const input = { revision: 1, question: 'BENEFITS', evidence }
    expect(await bilan.by(ines, 'setBilanEvidence', input, selection)).toMatchObject({
      mistakes: [
        { field: 'evidence.0.comment', message: 'Commentaire n° 1 : 2 000 caractères au plus.' },
        {
          field: 'evidence.1.indicatorId',
          message: '« Sorties » n’a aucune valeur validée. Faites-en valider une d’abord, ou retirez-le.',
        },
        {
          field: 'evidence.2.indicatorId',
          message: 'Indicateur n° 3 : il n’est pas dans le plan d’évaluation en vigueur. Choisissez-en un du plan.',
        },
        { field: 'evidence.3.indicatorId', message: 'Indicateur n° 4 : il est déjà cité. Citez-le une seule fois.' },
      ],
    })
    const right = [{ indicatorId: globalId('indicator', indicator.id), comment: 'Sur six mois.' }]
    await bilan.done(ines, 'setBilanEvidence', { ...input, evidence: right })
    const { sections } = await bilan.read<{ sections: { evidence: unknown[] }[] }>(
      lea,
      'sections { evidence { comment indicator { name } figure { actual } } }',
    )
    expect(sections.map((section) => section.evidence)).toEqual([
      [],
      [{ comment: 'Sur six mois.', indicator: { name: 'Résidents accompagnés' }, figure: { actual: '18' } }],
      [],
      [],
    ])
  })

  bilanTest('un texte validé appuie aussi une réponse', async ({ db, bilan, ending }) => {
    const { ines, lea, experiment } = ending
    const told = await anIndicator(db, { experiment, kind: 'TEXT', name: 'Ce qu’en disent les familles' })
    const evidence = [{ indicatorId: globalId('indicator', told.id) }]
    const input = { revision: 1, question: 'BENEFITS', evidence }
    expect((await bilan.by(ines, 'setBilanEvidence', input)).__typename).toBe('BilanMistakesProblem')
    await aMeasurement(db, { indicator: told, loggedBy: lea, text: 'Elles reviennent.', status: 'APPROVED' })
    await bilan.done(ines, 'setBilanEvidence', input)
  })

  bilanTest('chaque changement attendu est apprécié, par les mots du plan', async ({ db, bilan, ending }) => {
    const { ines, change, experiment } = ending
    const selection = 'assessments { change concerns observation verdict comment }'
    const expected = { change, concerns: 'Les résidents', observation: 'Entretiens' }
    expect(await bilan.read(ines, selection)).toEqual({ assessments: [{ ...expected, verdict: null, comment: null }] })
    const wrong = [{ change: 'Un autre', verdict: 'OBSERVED' }, ...Array(2).fill({ change, verdict: 'OBSERVED' })]
    const mistakes = '... on BilanMistakesProblem { mistakes { field } }'
    expect(await bilan.by(ines, 'assessChanges', { revision: 1, assessments: wrong }, mistakes)).toMatchObject({
      mistakes: [{ field: 'assessments.0.change' }, { field: 'assessments.2.change' }],
    })
    const assessments = [{ change, verdict: 'PARTLY', comment: 'Dans une unité.' }]
    await bilan.done(ines, 'assessChanges', { revision: 1, assessments })
    const assessed = { assessments: [{ ...expected, verdict: 'PARTLY', comment: 'Dans une unité.' }] }
    expect(await bilan.read(ines, selection)).toEqual(assessed)
    // The next version of the plan says it in the same words.
    await anIndicator(db, { experiment })
    expect(await bilan.read(ines, selection)).toEqual(assessed)
    await bilan.done(ines, 'assessChanges', { revision: 2, assessments: [{ change, verdict: 'UNKNOWN' }] })
    expect(await bilan.read(ines, 'assessments { verdict comment }')).toEqual({
      assessments: [{ verdict: 'UNKNOWN', comment: null }],
    })
  })

  bilanTest(
    'les valeurs en attente s’écartent avec une raison ; celles qui viennent ensuite, non',
    async ({ db, bilan, ending }) => {
      const { ines, lea, indicator } = ending
      const target = { indicatorId: globalId('indicator', indicator.id) }
      const setAside = (reason: string) => bilan.by(ines, 'setAsidePending', { ...target, reason })
      expect((await setAside('Douteux')).message).toContain('Aucune valeur de « Résidents accompagnés » n’attend')
      await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-04-01' })
      expect((await setAside(' ')).message).toContain('Dites pourquoi le bilan se passe de ces valeurs')
      await setAside('Relevé douteux')
      await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-03-01' })
      expect(
        await bilan.read(lea, 'pending { indicator { name } count setAside reason } gaps { code message }'),
      ).toMatchObject({
        pending: [{ indicator: { name: 'Résidents accompagnés' }, count: 2, setAside: 1, reason: 'Relevé douteux' }],
        gaps: expect.arrayContaining([
          {
            code: 'PENDING',
            message:
              '« Résidents accompagnés » : une valeur attend d’être validée. Faites-la valider, ou écartez-la en disant pourquoi.',
          },
        ]),
      })
    },
  )
})
