import { expect, test } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aMember } from '../../../testing/makers/people.ts'
import { readLeave } from '../../language/leave.ts'
import { typedLeave } from './leave-words.ts'

chatTest('les congés se disent comme on veut, se voient, et finissent d’un bouton', async ({ db, chat }) => {
  const person = chat.as(await aMember(db, { role: 'COACH' }))
  const kept = () => db.selectFrom('member').select(['leaveStartsOn', 'leaveEndsOn']).executeTakeFirst()
  const none = { leaveStartsOn: null, leaveEndsOn: null }
  const august = { leaveStartsOn: '2026-08-03', leaveEndsOn: '2026-08-21' }

  expect((await person.type('/passerelle congés')).text).toContain('Vous n’avez pas de congés prévus')
  for (const words of ['congés 3 août 21 août', 'vacances du 3/08 au 21/08', 'leave 3 August to 21 August']) {
    const { text, buttons } = await person.type(`/passerelle ${words}`)
    expect(text).toContain('vous êtes en congés du lundi 3 août au vendredi 21 août 2026. Rien ne vous sera envoyé')
    expect(text).toContain('vous retrouverez tout dans un seul message le lundi 24 août')
    expect([buttons, await kept()]).toEqual([['Annuler mes congés'], august])
    await person.type('/passerelle congés fin')
    expect(await kept()).toEqual(none)
  }

  expect((await person.type('/passerelle congés jusqu’au 21 août')).buttons).toEqual(['Mettre fin à mes congés'])
  expect((await person.type('/passerelle congés')).text).toContain('du lundi 15 juin au vendredi 21 août 2026')
  const card = await person.type('/passerelle réglages')
  expect(card.text).toContain('du lundi 15 juin au vendredi 21 août 2026 ; retour le lundi 24 août')
  expect((await person.press('Mettre fin à mes congés')).text).toContain('Voici vos réglages')
  expect(await kept()).toEqual(none)

  await person.type('/passerelle congés demain')
  expect((await person.press('Annuler mes congés')).text).toContain('vous n’avez plus de congés prévus')
  for (const [words, answer] of [
    ['congés bientôt', 'Je n’ai pas compris ces dates'],
    ['congés du 21 au 3 août', 'Le dernier jour des congés vient avant le premier'],
    ['congés du 1er août 2026 au 1er août 2027', 'le lundi 2 août'],
    ['congés du 1er août 2026 au 2 août 2027', 'C’est plus d’un an'],
    ['congès 3 août 21 août', 'vous êtes en congés du lundi 3 août'],
  ])
    expect((await person.type(`/passerelle ${words}`)).text).toContain(answer)
  const near = await person.type('/passerelle congse 3 août 21 août')
  expect(near.buttons).toContain('/passerelle conges 3 août 21 août')
})

chatTest('le formulaire des réglages porte les congés, et les garde tels quels', async ({ db, chat }) => {
  const member = await aMember(db, { role: 'COACH', leaveStartsOn: '2026-08-03', leaveEndsOn: '2026-08-21' })
  const person = chat.as(member)
  const same = { language: 'français', timeZone: 'Europe/Paris', days: ['lundi'], hours: '9h-18h', digestAt: '9h' }
  const filled = { ...same, digest: 'Oui, les rappels du jour en un seul message' }
  const kept = () => db.selectFrom('member').select(['leaveStartsOn', 'leaveEndsOn']).executeTakeFirst()

  await person.type('/passerelle réglages')
  expect((await person.press('Modifier')).form).toContain('Congés')
  expect((await person.fill({ ...filled, leave: 'du 3 au' })).errors).toEqual({
    leave: expect.stringContaining('Je n’ai pas compris ces dates'),
  })
  expect((await person.fill({ ...filled, leave: 'du 1/06 au 5/06/2026' })).errors).toEqual({
    leave: expect.stringContaining('déjà finis'),
  })
  expect((await person.fill({ ...filled, leave: 'du 03/08/2026 au 21/08/2026' })).text).toContain('retour le lundi 24')
  await person.press('Modifier')
  expect((await person.fill({ ...filled, leave: '' })).text).toContain('aucun')
  expect(await kept()).toEqual({ leaveStartsOn: null, leaveEndsOn: null })
})

test('ce qui est écrit dans le formulaire se relit, dans les deux langues', () => {
  for (const leave of [
    { from: '2026-08-03', until: '2026-08-21', returnsOn: '2026-08-24' },
    { from: '2026-12-21', until: '2027-01-03', returnsOn: '2027-01-04' },
  ])
    for (const language of ['FR', 'EN'] as const)
      expect({ ...leave, ...readLeave(typedLeave(language, leave), '2026-06-15') }).toEqual(leave)
})
