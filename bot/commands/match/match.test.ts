import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { needsOfExperiments } from '#db/experiment-needs.ts'
import { chatTest } from '../../../testing/chat.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import { anEstablishment } from '../../../testing/makers/introductions.ts'
import { aMember } from '../../../testing/makers/people.ts'

/** An entrepreneur with one experiment, an EHPAD in Cergy and a collège in Ermont. */
async function aTerritory(db: Db) {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR' })
  const { programmeId } = entrepreneur
  await anExperiment(db, { title: 'Le jardin', members: [entrepreneur] })
  await anEstablishment(db, { programmeId, name: 'Les Lilas', inseeCode: '95127' })
  const college = { kind: 'COLLEGE', category: 'Collège', commune: 'Ermont', inseeCode: '95219' } as const
  await anEstablishment(db, { programmeId, name: 'Jules Ferry', ...college })
  return { programmeId, entrepreneur }
}

/** What is kept of the needs of the one experiment. */
async function needsIn(db: Db) {
  const experiments = await db.selectFrom('experiment').select('id').execute()
  const [row] = await needsOfExperiments(
    db,
    experiments.map(({ id }) => id),
  )
  if (!row) return undefined
  const { kinds, categories, audiences, challenge, words, inseeCodes } = row
  return { kinds, categories, audiences, challenge, words, inseeCodes }
}

const button = 'Préciser ce que je cherche…'

chatTest('dire ce que l’on cherche reclasse les suggestions, et le formulaire s’en souvient', async ({ db, chat }) => {
  const { entrepreneur } = await aTerritory(db)
  const person = chat.as(entrepreneur)
  const before = await person.type('/relation suggestions')
  expect(before.text).toContain('n’a pas encore dit ce qu’elle cherche')
  const opened = await person.press(button)
  expect(opened.form).toContain('Le jardin')

  const after = await person.fill({
    kinds: ['Collège', 'Association'],
    categories: 'collège ; lycée,',
    audiences: ['Collégiens', 'Familles'],
    challenge: 'Orientation des jeunes',
    inseeCodes: 'ermont, Cergy (95127), Ermont',
    words: 'Une salle le mercredi.',
  })
  expect(await needsIn(db)).toEqual({
    kinds: ['COLLEGE', 'ASSOCIATION'],
    categories: ['collège', 'lycée'],
    audiences: ['COLLEGE_PUPILS', 'FAMILIES'],
    challenge: 'CAREER_GUIDANCE',
    words: 'Une salle le mercredi.',
    inseeCodes: ['95219', '95127'],
  })
  expect(after.form).toBeUndefined()
  expect(after.text).not.toContain('n’a pas encore dit ce qu’elle cherche')
  expect(after.text).toContain('Reçoit des collégiens')
  expect(after.text.indexOf('Jules Ferry')).toBeLessThan(after.text.indexOf('Les Lilas'))

  await person.press(button)
  await person.fill({ kinds: ['Collège'], words: '' })
  expect(await needsIn(db)).toEqual({
    kinds: ['COLLEGE'],
    categories: ['collège', 'lycée'],
    audiences: ['COLLEGE_PUPILS', 'FAMILIES'],
    challenge: 'CAREER_GUIDANCE',
    words: null,
    inseeCodes: ['95219', '95127'],
  })
})

chatTest('une commune inconnue ou ambiguë se corrige dans le formulaire', async ({ db, chat }) => {
  const { programmeId, entrepreneur } = await aTerritory(db)
  const namesake = { commune: 'Saint-Denis', postcode: '93200', inseeCode: '93066' }
  await anEstablishment(db, { programmeId, ...namesake })
  await anEstablishment(db, { programmeId, ...namesake, inseeCode: '97411' })
  const person = chat.as(entrepreneur)
  await person.type('/relation suggestions')
  await person.press(button)
  const unknown = await person.fill({ inseeCodes: 'Cergy, Atlantide, 95000' })
  expect(unknown.errors['inseeCodes']).toContain('« Atlantide, 95000 »')
  expect(unknown.errors['inseeCodes']).toContain('pas son code postal')
  const several = await person.fill({ inseeCodes: 'saint denis' })
  expect(several.errors['inseeCodes']).toMatch(/choisissez parmi .*Saint-Denis \(93066\)/)
  const tooMany = await person.fill({ inseeCodes: Array.from({ length: 51 }, (_, index) => `Lieu ${index}`).join() })
  expect(tooMany.errors['inseeCodes']).toContain('50 communes au plus')
  const long = await person.fill({ inseeCodes: 'Saint-Denis (93066)', categories: 'x'.repeat(101) })
  expect(long.errors['categories']).toContain('20 catégories au plus')
  await person.fill({ categories: '' })
  expect(await needsIn(db)).toMatchObject({ inseeCodes: ['93066'], categories: [] })
})

chatTest('l’agent précise pour l’entrepreneur', async ({ db, chat }) => {
  const { programmeId } = await aTerritory(db)
  const agent = chat.as(await aMember(db, { programmeId, role: 'STAFF' }))
  await agent.type('/relation suggestions')
  await agent.press('Préciser ce qui est cherché…')
  await agent.fill({ audiences: ['Familles'] })
  expect(await needsIn(db)).toMatchObject({ audiences: ['FAMILIES'] })
})
