import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aMilestone, anExperiment } from '../../../testing/makers/experiments.ts'
import { aNudge } from '../../../testing/makers/nudges.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest(
  'ses réglages se voient, se changent d’une ligne ou par un formulaire qui revient rempli',
  async ({ db, chat }) => {
    const member = await aMember(db, { role: 'COACH' })
    const person = chat.as(member)
    const shown = await person.type('/passerelle réglages')
    expect(shown.text).toContain('lundi, mardi, mercredi, jeudi, vendredi')
    expect(shown.text).toContain('9h-18h')
    expect((await person.type('/passerelle heures 8h30 à 17h')).text).toContain('8h30-17h')
    expect((await person.type('/passerelle heures tard')).text).toContain('9h-17h')
    expect((await person.type('/passerelle fuseau cayenne')).text).toContain('America/Cayenne')
    expect((await person.type('/passerelle fuseau Lune')).text).toContain('Je ne connais pas ce fuseau')
    expect((await person.type('/passerelle récapitulatif non')).text).toContain('Récapitulatif')
    expect((await person.type('/passerelle reglage')).text).toContain('/passerelle reglages')

    const { form } = await person.press('Modifier')
    expect(form).toContain('Jours de travail')
    const wrong = { language: 'français', timeZone: 'Nulle/Part', days: ['lundi'], hours: '17h-9h', digestAt: 'tôt' }
    const { errors } = await person.fill(wrong)
    expect(new Set(Object.keys(errors))).toEqual(new Set(['digestAt', 'hours', 'timeZone']))
    const right = { language: 'anglais', timeZone: 'Europe/Paris', days: ['lundi', 'mardi'], hours: '10h-16h' }
    const saved = await person.fill({ ...right, digest: 'Oui, les rappels du jour en un seul message', digestAt: '8h' })
    expect(saved.text).toContain('Here are your settings')
    expect(saved.text).toContain('Monday, Tuesday')
    expect(await db.selectFrom('member').selectAll().where('id', '=', member.id).executeTakeFirst()).toMatchObject({
      language: 'EN',
      timeZone: 'Europe/Paris',
      workingDays: '12',
      workStartsAt: '10:00',
      workEndsAt: '16:00',
      digest: true,
      digestAt: '08:00',
    })
  },
)

chatTest('un compte délié ne reçoit plus rien, et n’est relié que si on le demande', async ({ db, chat }) => {
  const member = await aMember(db, { role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { members: [member] })
  const milestone = await aMilestone(db, { experiment, dueOn: '2026-06-20' })
  const person = chat.as(member)
  const asked = await person.type('/passerelle délier')
  expect(asked.text).toContain('ne recevra plus rien')
  const done = await person.press('Délier ce compte')
  expect(done.text).toContain('n’est plus relié')
  expect(done.buttons).toEqual(['Relier mon compte'])

  await aNudge(db, { recipient: member, milestoneId: milestone.id })
  expect(await chat.deliver()).toBe(0)
  for (const gesture of [() => person.type('/programme'), () => person.say('bonjour')])
    expect((await gesture()).text).toContain('Vous avez délié ce compte')
  expect(await db.selectFrom('chatAccount').select('unlinkedAt').execute()).toEqual([{ unlinkedAt: expect.any(Date) }])

  expect((await person.press('Relier mon compte')).text).toContain('Votre compte est relié')
  expect((await person.type('/passerelle')).text).toContain('Bonjour')
  expect((await person.type('/passerelle relier')).text).toContain('Votre compte est relié')
})
