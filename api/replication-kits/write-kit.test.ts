import { expect } from 'vitest'
import { bilanStory, fourAnswers, writeBilan } from '../../testing/bilan-story.ts'
import { aBilan, anEndingExperiment } from '../../testing/makers/bilans.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { readKitOf } from '../../testing/makers/kits.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const CONTACT = { name: 'Hélène Garnier', email: 'h.garnier@lilas.example' }

/** The bilan of an experiment where people are named everywhere they can be, signed by all. */
const kitTest = test
  .extend('ending', ({ db }) => anEndingExperiment(db))
  .extend('concluded', async ({ db, as, ending }) => {
    const { claire, ines, lea, experiment } = ending
    const introduction = await anIntroduction(db, { experiment, requestedBy: lea, status: 'CLOSED' })
    await db
      .updateTable('introduction')
      .set({ contactName: CONTACT.name, contactEmail: CONTACT.email })
      .where('id', '=', introduction.id)
      .execute()
    const story = bilanStory(as, await aBilan(db, { experiment, openedBy: claire }))
    await writeBilan(story, ending)
    await story.done(lea, 'contributeToBilan', {
      party: 'Andibo',
      answers: fourAnswers('Léa Martin a tout noté avec Mme Garnier (h.garnier@lilas.example, 01 34 25 30 30).'),
    })
    const whole = async (mutation: string, input: object) =>
      story.done(ines, mutation, { revision: await story.revision(ines), ...input })
    await whole('setUnexpectedEffects', {
      effects: [{ sign: 'NEGATIVE', description: 'Une charge pour P. Roche', concerns: 'les soignants' }],
    })
    await whole('setViabilityConditions', { conditions: ['Un référent, comme Hélène GARNIER'] })
    await whole('setAdjustments', {
      adjustments: [{ description: 'Former', responsible: 'Paul Roche', dueOn: '2026-10-01' }],
    })
    await story.done(ines, 'submitBilan')
    const contentHash = await story.contentHash(lea)
    for (const speaker of [claire, ines, lea]) await story.done(speaker, 'signBilan', { contentHash })
    await story.done(claire, 'recordBilanSignature', {
      ...{ contentHash, party: 'La résidence des Lilas', paperOn: '2026-06-12' },
    })
    return experiment
  })

kitTest(
  'un kit dit le plan, le bilan et les chiffres d’une expérimentation finie',
  async ({ as, ending, concluded }) => {
    const { name, kit } = await readKitOf(await as(ending.viewer), concluded)
    expect(name).toMatch(/^kit-de-replication-[a-z0-9-]+\.json$/)
    expect(kit).toMatchObject({
      format: 'passerelle-replication-kit/1',
      exportedOn: '2026-06-15',
      source: { experiment: 'Des repères', planVersion: 2, concludedOn: '2026-06-15' },
      plan: {
        stakeholders: [
          { kind: 'AUTHORITY', name: 'Le Département' },
          { kind: 'ACCELERATOR' },
          { kind: 'LABORATORY' },
          { kind: 'ENTERPRISE' },
          { kind: 'ESTABLISHMENT', name: 'La résidence des Lilas' },
          { key: 'stakeholder-6', kind: 'BENEFICIARIES', name: 'Les résidents' },
        ],
        expectedChanges: [{ observation: 'Entretiens', stakeholder: 'stakeholder-6' }],
      },
      bilan: {
        decision: 'EXTEND',
        reasons: 'Les premiers effets sont là.',
        assessments: [{ verdict: 'PARTLY', comment: 'Dans une unité.' }],
        unexpectedEffects: [{ sign: 'NEGATIVE', description: 'Une charge pour une personne' }],
        viabilityConditions: ['Un référent, comme une personne'],
        adjustments: ['Former'],
        results: [{ indicator: 'indicator-1', period: '2026-05-01', value: '18', netEffect: null }],
      },
    })
    expect(kit.bilan.answers[0]).toMatchObject({
      question: 'LIVING_CONDITIONS',
      synthesis: 'Ce que nous en disons ensemble.',
      contributions: [
        { party: 'Andibo', text: 'une personne a tout noté avec une personne (une personne, une personne).' },
      ],
      evidence: [{ indicator: 'indicator-1', comment: 'Dix-huit résidents en six mois.' }],
    })
  },
)

kitTest('un kit ne nomme personne : ni membre, ni contact, ni signataire', async ({ db, as, ending, concluded }) => {
  const { content, maskedCount } = await readKitOf(await as(ending.claire), concluded)
  const members = await db.selectFrom('member').select(['name', 'email']).execute()
  const people = [...members, CONTACT, { name: 'Mme Diallo', email: '01 34 25 30 30' }]
  expect(people.length).toBeGreaterThan(6)
  for (const { name, email } of people) {
    const [first = '', ...rest] = name.split(' ')
    expect(content).not.toContain(name)
    expect(content).not.toContain(email)
    if (first.length > 3 && rest.length > 0) expect(content.toLowerCase()).not.toContain(rest.join(' ').toLowerCase())
  }
  expect(maskedCount).toBeGreaterThan(5)
})

kitTest('une expérimentation qui n’est pas finie n’a pas de kit', async ({ as, ending }) => {
  const query = 'query ($id: ID!) { experiment(id: $id) { hasReplicationKit replicationKit { name } } }'
  const data = await (await as(ending.lea)).get(query, { id: globalId('experiment', ending.experiment.id) })
  expect(data).toEqual({ experiment: { hasReplicationKit: false, replicationKit: null } })
})

kitTest('le format des kits est public', async ({ url }) => {
  const response = await fetch(`${url}/exports/replication-kit-1.schema.json`)
  expect(response.headers.get('content-type')).toContain('application/schema+json')
  expect(await response.json()).toMatchObject({ title: 'passerelle-replication-kit/1' })
})
