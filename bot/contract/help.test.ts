/** The help of each role, on every platform, by a command or by a word in private. */
import { expect } from 'vitest'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { contract } from '../../testing/stages/contract.ts'

const roles = [
  ['STAFF', 'agent du Département', '/relation en cours'],
  ['COACH', 'accompagnateur', '/relation mes'],
  ['EVALUATOR', 'évaluateur', '/indicateur à valider'],
  ['ENTREPRENEUR', 'entrepreneur', '/indicateur'],
  ['VIEWER', 'lecteur', '/programme'],
] as const

contract('l’aide est celle de chaque rôle, par une commande ou par un mot en privé', async ({ db, stage }) => {
  const { id: programmeId } = await aProgramme(db)
  for (const [role, called, example] of roles) {
    // A name may hold anything, here an emoji and what would interpellate.
    const person = await stage.as(await aMember(db, { programmeId, role, name: '🎉 Camille @all' }))
    const typed = await person.type('/passerelle')
    expect(typed.text).toContain(`Vous êtes ${called}`)
    expect(typed.text).toContain('🎉 Camille @all')
    expect(typed.text).toContain(example)
    expect((await person.say('aide')).text).toContain(`Vous êtes ${called}`)
  }
})
