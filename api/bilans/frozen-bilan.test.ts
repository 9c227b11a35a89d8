import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { bilanStory, fourAnswers, writeBilan } from '../../testing/bilan-story.ts'
import { testLinks } from '../../testing/links.ts'
import { aBilan, aFrozenBilan, anEndingExperiment, aSubmittedBilan } from '../../testing/makers/bilans.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { createContext } from '../context.ts'
import { globalId } from '../ids.ts'
import { memberViewer } from '../viewer.ts'
import { bilanById } from './batches.ts'
import { hashOf } from './content.ts'
import { contentOf } from './content-of.ts'
import { factsOf } from './facts-of.ts'

const frozenTest = test
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('row', ({ db, ending }) => aBilan(db, { experiment: ending.experiment, openedBy: ending.claire }))
  .extend('bilan', async ({ as, ending, row }) => {
    const { claire, ines, lea, paul } = ending
    const story = bilanStory(as, row)
    await writeBilan(story, ending)
    await story.done(lea, 'contributeToBilan', { party: 'Andibo', answers: fourAnswers('Oui.') })
    await story.done(paul, 'contributeToBilan', { party: 'Les résidents', answers: fourAnswers('On sort plus.') })
    const whole = async (mutation: string, input: object) =>
      story.done(ines, mutation, { revision: await story.revision(ines), ...input })
    await whole('setUnexpectedEffects', {
      effects: [{ sign: 'NEGATIVE', description: 'Une charge', concerns: 'les soignants' }],
    })
    await whole('setViabilityConditions', { conditions: ['Un référent'] })
    await whole('setAdjustments', {
      adjustments: [{ description: 'Former', responsible: 'Andibo', dueOn: '2026-10-01' }],
    })
    await story.done(ines, 'submitBilan')
    const contentHash = await story.contentHash(lea)
    for (const speaker of [claire, ines, lea]) await story.done(speaker, 'signBilan', { contentHash })
    await story.done(claire, 'recordBilanSignature', {
      contentHash,
      party: 'La résidence des Lilas',
      paperOn: '2026-06-12',
    })
    return story
  })

const DOCUMENT = `status frozenAt planVersion contentHash
  sections { question wording synthesis { text } contributions { party text isReported } evidence { comment figure { name actual } } }
  parties { name kind signatory signature { signatory signedAt } }
  figures { name period actual periods { period value valueToDate } }
  assessments { change verdict comment } unexpectedEffects { sign description concerns } viabilityConditions
  adjustments { description responsible dueOn } conclusion { decision reasons }`

describe('un bilan figé', () => {
  frozenTest('est lu de tous, en entier, par une seule requête', async ({ bilan, ending }) => {
    const read = await bilan.read<{ sections: unknown[]; figures: unknown[] }>(ending.viewer, DOCUMENT)
    expect(read).toMatchObject({
      status: 'FROZEN',
      planVersion: 2,
      unexpectedEffects: [{ sign: 'NEGATIVE', concerns: 'les soignants' }],
      viabilityConditions: ['Un référent'],
      adjustments: [{ responsible: 'Andibo', dueOn: '2026-10-01' }],
      assessments: [{ verdict: 'PARTLY' }],
      conclusion: { decision: 'EXTEND', reasons: 'Les premiers effets sont là.' },
      figures: [{ name: 'Résidents accompagnés', period: '2026-05-01', actual: '18' }],
    })
    expect(read.sections[0]).toMatchObject({
      wording:
        'Dans quelle mesure, en quoi et comment l’expérimentation a-t-elle amélioré les conditions de vie des personnes concernées ?',
      synthesis: { text: 'Ce que nous en disons ensemble.' },
      contributions: [
        { party: 'Andibo', text: 'Oui.', isReported: false },
        { party: 'Les résidents', text: 'On sort plus.', isReported: true },
      ],
      evidence: [
        { comment: 'Dix-huit résidents en six mois.', figure: { name: 'Résidents accompagnés', actual: '18' } },
      ],
    })
  })

  frozenTest(
    'ne change pas quand une valeur est corrigée, retirée ou ajoutée, ni quand le plan change',
    async ({ db, bilan, ending }) => {
      const { viewer, lea, indicator, experiment } = ending
      const before = await bilan.read(viewer, DOCUMENT)
      await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: '12', status: 'APPROVED' })
      await aMeasurement(db, { indicator, loggedBy: lea, period: '2026-06-01', value: '30', status: 'APPROVED' })
      await anIndicator(db, { experiment, name: 'Un de plus' })
      expect(await bilan.read(viewer, DOCUMENT)).toEqual(before)
    },
  )

  frozenTest(
    'porte l’empreinte de tout ce qui est signé, qui se recalcule',
    async ({ db, row, bilan, ending, clock }) => {
      const viewer = memberViewer(ending.ines, 'API')
      const context = createContext({ db, now: clock.now, links: testLinks, viewer })
      const facts = await factsOf(context, row)
      if (!facts.plan) throw new Error('The bilan follows no plan.')
      const now = await context.load(bilanById, row.id)
      const content = await contentOf(context, now, { ...facts, bilan: now, plan: facts.plan })
      expect(hashOf(content)).toBe(await bilan.contentHash(ending.viewer))
      expect(hashOf({ ...content, figures: content.figures.map((figure) => ({ ...figure, actual: '19' })) })).not.toBe(
        hashOf(content),
      )
    },
  )

  frozenTest('ne s’écrit, ne se soumet, ne se signe ni ne se renvoie plus', async ({ bilan, ending }) => {
    const { ines, claire, lea } = ending
    const contentHash = await bilan.contentHash(lea)
    for (const [speaker, mutation, input] of [
      [lea, 'contributeToBilan', { party: 'Andibo', answers: fourAnswers('Trop tard') }],
      [ines, 'synthesiseBilan', { answers: fourAnswers('Trop tard') }],
      [claire, 'decideBilan', { revision: 9, decision: 'STOP', reasons: 'Trop tard' }],
      [ines, 'submitBilan', {}],
      [lea, 'signBilan', { contentHash }],
      [ines, 'returnBilan', { note: 'Trop tard' }],
    ] as const)
      expect({ mutation, ...(await bilan.by(speaker, mutation, input)) }).toEqual({
        mutation,
        __typename: 'BilanClosedProblem',
        message: 'Ce bilan est signé de tous depuis le 15 juin 2026 : il ne change plus.',
      })
  })

  frozenTest('la base elle-même n’y laisse rien changer, ajouter ni retirer', async ({ db, bilan, ending }) => {
    expect((await bilan.read(ending.viewer, 'status'))['status']).toBe('FROZEN')
    for (const part of ['evidence', 'assessment', 'effect', 'condition', 'adjustment']) {
      const table = sql.table(`bilan_${part}`)
      await expect(sql`delete from ${table}`.execute(db)).rejects.toThrow('A bilan is written while it is a draft.')
      const column = part === 'assessment' || part === 'evidence' ? 'comment' : 'description'
      await expect(sql`update ${table} set ${sql.ref(column)} = 'Autre'`.execute(db)).rejects.toThrow(
        'A bilan is written while it is a draft.',
      )
      await expect(sql`insert into ${table} select * from ${table}`.execute(db)).rejects.toThrow(
        'A bilan is written while it is a draft.',
      )
    }
    await expect(sql`update bilan_answer set text = 'Autre'`.execute(db)).rejects.toThrow(/append-only|draft/)
    await expect(sql`delete from bilan_answer`.execute(db)).rejects.toThrow(/append-only|draft/)
    await expect(sql`update bilan_signature set voided_at = null, note = 'Autre'`.execute(db)).rejects.toThrow(
      'bilan_signature is append-only',
    )
    const stays = 'a frozen one stays as it is'
    await expect(sql`update bilan set decision = 'STOP'`.execute(db)).rejects.toThrow(stays)
    await expect(sql`update bilan set figures = '[]'`.execute(db)).rejects.toThrow(stays)
    await expect(sql`update bilan set status = 'DRAFT', frozen_at = null`.execute(db)).rejects.toThrow(stays)
    await expect(sql`delete from bilan`.execute(db)).rejects.toThrow(stays)
  })
})

describe('la base refuse', () => {
  frozenTest(
    'un bilan figé sans toutes les signatures, sur ce contenu, sous le plan en vigueur',
    async ({ db, ending }) => {
      const some = { experiment: ending.experiment, openedBy: ending.claire }
      const freeze = sql`update bilan set status = 'FROZEN', frozen_at = now()`
      await aSubmittedBilan(db, some)
      await expect(freeze.execute(db)).rejects.toThrow('once every signatory of the plan has signed')
      await sql`insert into bilan_signature (programme_id, bilan_id, plan_id, stakeholder_id, content_hash, recorded_by, signed_at, channel)
      select programme_id, bilan.id, plan_id, stakeholder.id, repeat('a', 64), opened_by, now(), 'API'
      from bilan join stakeholder using (programme_id, plan_id) where signs`.execute(db)
      await expect(freeze.execute(db)).rejects.toThrow('once every signatory of the plan has signed')
      await anIndicator(db, { experiment: ending.experiment })
      await expect(freeze.execute(db)).rejects.toThrow('frozen under the plan in force')
    },
  )

  frozenTest(
    'un contenu qui change sous les signatures, un bilan qui naît signé, deux bilans d’une expérimentation',
    async ({ db, ending }) => {
      const some = { experiment: ending.experiment, openedBy: ending.claire }
      await aSubmittedBilan(db, some)
      const moves = 'A bilan is opened as a draft, submitted'
      await expect(sql`update bilan set decision = 'STOP'`.execute(db)).rejects.toThrow(moves)
      await expect(sql`update bilan set content_hash = repeat('c', 64)`.execute(db)).rejects.toThrow(moves)
      await expect(
        sql`insert into bilan_condition (programme_id, bilan_id, position, description)
      select programme_id, id, 1, 'Trop tard' from bilan`.execute(db),
      ).rejects.toThrow('while it is a draft')
      await expect(
        sql`insert into bilan (programme_id, experiment_id, opened_by, opened_at)
      select programme_id, experiment_id, opened_by, now() from bilan`.execute(db),
      ).rejects.toThrow('bilan_of_experiment')
      await expect(
        sql`insert into bilan (programme_id, experiment_id, opened_by, opened_at, status)
      select programme_id, experiment_id, opened_by, now(), 'FROZEN' from bilan`.execute(db),
      ).rejects.toThrow(moves)
    },
  )
})

describe('chacun voit ce qui le regarde', () => {
  test('d’un autre programme, rien ; d’une autre expérimentation, rien pour un entrepreneur', async ({ db, as }) => {
    const [mine, theirs] = [await anEndingExperiment(db), await anEndingExperiment(db)]
    const bilan = bilanStory(as, await aFrozenBilan(db, { experiment: theirs.experiment, openedBy: theirs.claire }))
    const other = await aMember(db, { programmeId: theirs.programmeId, role: 'ENTREPRENEUR' })
    for (const speaker of [mine.claire, mine.ines, mine.paul, mine.lea, mine.viewer, other]) {
      expect(await bilan.read(speaker, 'status')).toBeNull()
      const query = 'query ($id: ID!) { experiment(id: $id) { bilan { id } } }'
      const id = globalId('experiment', theirs.experiment.id)
      expect(await (await as(speaker)).get(query, { id })).toEqual({ experiment: null })
    }
    for (const [mutation, input] of [
      ['contributeToBilan', { party: 'Le Département', answers: fourAnswers('Oui.') }],
      ['synthesiseBilan', { answers: fourAnswers('Oui.') }],
      ['setBilanEvidence', { revision: 1, question: 'BENEFITS', evidence: [] }],
      ['assessChanges', { revision: 1, assessments: [] }],
      ['setUnexpectedEffects', { revision: 1, effects: [] }],
      ['setViabilityConditions', { revision: 1, conditions: [] }],
      ['setAdjustments', { revision: 1, adjustments: [] }],
      ['setAsidePending', { indicatorId: globalId('indicator', mine.indicator.id), reason: 'Non' }],
      ['decideBilan', { revision: 1, decision: 'STOP', reasons: 'Non' }],
      ['submitBilan', {}],
      ['signBilan', { contentHash: 'b'.repeat(64) }],
      ['recordBilanSignature', { contentHash: 'b'.repeat(64), party: 'Andibo', paperOn: '2026-06-12' }],
      ['returnBilan', { note: 'Non' }],
    ] as const)
      expect({ mutation, ...(await bilan.by(mine.claire, mutation, input)) }).toMatchObject({
        mutation,
        __typename: 'NotFoundProblem',
      })
  })

  test('un lecteur ne voit que ce qui est figé', async ({ db, as }) => {
    const { experiment, claire, viewer } = await anEndingExperiment(db)
    const bilan = bilanStory(as, await aBilan(db, { experiment, openedBy: claire }))
    const query = 'query ($id: ID!) { experiment(id: $id) { bilan { id } } }'
    const id = globalId('experiment', experiment.id)
    expect(await bilan.read(viewer, 'status')).toBeNull()
    expect(await (await as(viewer)).get(query, { id })).toEqual({ experiment: { bilan: null } })
  })

  test('l’indicateur d’une autre expérimentation ne s’écarte ni ne s’y cite', async ({ db, as }) => {
    const { experiment, claire, ines } = await anEndingExperiment(db)
    const other = await anIndicator(db, { experiment: (await anEndingExperiment(db)).experiment })
    const bilan = bilanStory(as, await aBilan(db, { experiment, openedBy: claire }))
    const input = { indicatorId: globalId('indicator', other.id), reason: 'Non' }
    expect((await bilan.by(ines, 'setAsidePending', input)).__typename).toBe('NotFoundProblem')
  })
})
