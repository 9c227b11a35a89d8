/** The cohorts of the demonstration go on, in the chat and through the API: a plan is signed, values are reviewed, a bilan closes. */
import { expect } from 'vitest'
import { loadDemonstration } from '#api/demonstration/load-demonstration.ts'
import { type Chat, pgliteChatTest } from './testing/chat.ts'
import type { Client } from './testing/client.ts'
import { allFigures, expectExplained } from './testing/figures/explained.ts'

/** The people of the demonstration, by what stands before the @ of their address. */
type Member = 'staff' | 'coach' | 'evaluator' | 'entrepreneur' | 'entrepreneur.cuisine'
type Speak = (member: Member) => ReturnType<Chat['as']>

const PEOPLE = 'Bénéficiaires accompagnés'

interface Experiment {
  readonly title: string
  readonly evaluationPlan: { readonly version: number } | null
  readonly bilan: { readonly status: string; readonly conclusion: { readonly decision: string } | null } | null
  readonly indicators: readonly {
    readonly name: string
    readonly figure: { readonly value: string; readonly provisionalValue: string }
  }[]
}

/** An experiment as the API tells it. */
async function read(client: Client, title: string): Promise<Experiment> {
  const query = `{ experiments(first: 50) { edges { node { title evaluationPlan { version } bilan { status conclusion { decision } }
    indicators { name figure { value provisionalValue } } } } } }`
  const { experiments } = await client.get<{ experiments: { edges: { node: Experiment }[] } }>(query)
  const found = experiments.edges.find(({ node }) => node.title === title)
  if (!found) throw new Error(`No experiment ${title}.`)
  return found.node
}

const figureOf = ({ indicators }: Experiment, name: string) => indicators.find((each) => each.name === name)?.figure

/** What waits for the last signatures is signed: here by two members, on paper by the principal. */
async function signPlan(speak: Speak): Promise<void> {
  const signed = { contentHash: 'J’ai lu ce plan et je le signe.' }
  await speak('evaluator').type('/programme plan métier rencontre')
  await speak('evaluator').press('Signer…')
  expect((await speak('evaluator').fill(signed)).text).toContain('Il manque encore')
  await speak('staff').type('/programme plan métier rencontre')
  await speak('staff').press('Signature sur papier…')
  await speak('staff').fill({ signedOn: '2026-11-26', note: 'Original au collège' })
  await speak('staff').press('Signer…')
  expect((await speak('staff').fill(signed)).text).toContain('Le plan est en vigueur')
}

/** A value is sent back, and one that was is said again; then all that waits is approved, page by page. */
async function review(speak: Speak): Promise<void> {
  const evaluator = speak('evaluator')
  await evaluator.type('/indicateur à valider')
  await evaluator.press('Renvoyer…')
  await evaluator.fill({ note: 'Deux questionnaires manquent.' })
  const author = speak('entrepreneur')
  expect((await author.type('/indicateur renvoyés')).text).toContain('Deux questionnaires manquent.')
  await author.press('Corriger')
  const again = await author.fill({ value: '5,9', weight: '12', reason: 'Une feuille mal lue.' })
  expect(again.text).toContain('5,9')
  for (;;) {
    const { buttons } = await evaluator.type('/indicateur à valider')
    const approve = buttons.findLast((label) => label.startsWith('Valider'))
    if (!approve) return
    await evaluator.press(approve)
  }
}

/** The bilan that the demonstration left half written. */
async function close(speak: Speak): Promise<void> {
  const say = (member: Member) => speak(member).type('/programme bilan mois métier')
  await say('evaluator')
  await speak('evaluator').press('Écrire la synthèse…')
  await speak('evaluator').fill({
    LIVING_CONDITIONS: 'Oui, pour ceux qui vont au bout.',
    BENEFITS: 'Des postes longtemps vacants sont pourvus.',
    VIABILITY: 'Dès la deuxième session.',
    ADJUSTMENTS: 'Éviter septembre.',
  })
  await say('evaluator')
  await speak('evaluator').press('Compléter…')
  await speak('evaluator').press('Changements attendus…')
  await speak('evaluator').fill({
    'verdict.1': 'En partie, ou pour certains',
    'comment.1': 'À la sortie, pas encore six mois après.',
  })
  await say('staff')
  await speak('staff').press('Décider…')
  await speak('staff').fill({ decision: 'Prolonger', reasons: 'Le maintien dans l’emploi reste à confirmer.' })
  await say('staff')
  await speak('staff').press('Soumettre à la signature')
  await speak('staff').press('Noter une signature papier…')
  await speak('staff').fill({ paperOn: '2026-11-26', note: 'À la Mission innovation' })
  for (const member of ['coach', 'evaluator', 'entrepreneur.cuisine', 'staff'] as const) {
    await say(member)
    await speak(member).press('Signer')
  }
  expect((await say('staff')).text).toContain('Signé de tous le 27 novembre 2026.')
}

pgliteChatTest(
  'la démonstration se poursuit jusqu’à un plan en vigueur, des chiffres validés et un bilan signé',
  {
    timeout: 120_000,
  },
  async ({ db, chat, clock, as }) => {
    clock.set('2026-11-27T09:00:00Z')
    await loadDemonstration(db, clock.now())
    const members = new Map((await db.selectFrom('member').selectAll().execute()).map((row) => [row.email, row]))
    const find = (member: Member) => {
      const row = members.get(`${member}@demo.passerelle.example`)
      if (!row) throw new Error(`No ${member} in the demonstration.`)
      return row
    }
    const speak: Speak = (member) => chat.as(find(member))
    const client = await as(find('evaluator'))

    expect((await read(client, 'Un métier, une rencontre')).evaluationPlan?.version).toBe(1)
    await signPlan(speak)
    expect((await read(client, 'Un métier, une rencontre')).evaluationPlan?.version).toBe(2)

    expect((await speak('entrepreneur').type('/indicateur bénéficiaires 64')).text).toContain('c’est noté')
    expect(figureOf(await read(client, 'Le jardin vient à l’EHPAD'), PEOPLE)).toEqual({
      value: '41',
      provisionalValue: '64',
    })
    await review(speak)
    expect(figureOf(await read(client, 'Le jardin vient à l’EHPAD'), PEOPLE)).toEqual({
      value: '64',
      provisionalValue: '64',
    })

    await close(speak)
    const { bilan } = await read(client, 'Quatre mois pour un métier')
    expect(bilan).toEqual({ status: 'FROZEN', conclusion: { decision: 'EXTEND' } })
    expect(expectExplained(await allFigures(client))).toBeGreaterThan(1000)
  },
)
