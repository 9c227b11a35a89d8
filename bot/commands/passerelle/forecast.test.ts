import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { anExperiment } from '../../../testing/makers/experiments.ts'
import { anIndicator } from '../../../testing/makers/indicators.ts'
import { aMember } from '../../../testing/makers/people.ts'

chatTest(
  'un agent voit qui recevra quoi, quand et pourquoi ; les autres ce qu’ils recevront',
  async ({ db, chat, clock }) => {
    const staff = await aMember(db, { role: 'STAFF', name: 'Anne' })
    const { programmeId } = staff
    const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
    const camille = await aMember(db, { programmeId, role: 'COACH', name: 'Camille', language: 'EN' })
    clock.set('2026-06-29T10:00:00Z')
    expect((await chat.as(lea).type('/passerelle rappels')).text).toContain('Aucun rappel n’est prévu pour vous')
    const experiment = await anExperiment(db, { members: [lea, camille] })
    for (const name of ['Séances', 'Repas']) await anIndicator(db, { experiment, collectorId: lea.id, name })
    const agent = chat.as(staff)
    const { text } = await agent.type('/passerelle rappels')
    expect(text).toContain('Les rappels du mois qui vient')
    expect(text).toMatch(/Mercredi 1er juillet, 9\sh/)
    expect(text).toContain('Léa — 2 relevés, juin 2026 (premier message)')
    expect(text).toContain('Camille — 2 relevés, juin 2026 (Léa n’a pas répondu)')
    expect(text).toContain('S’y ajouteront les nouvelles du jour, et pour les agents la liste des mises en relation')
    const own = (await chat.as(lea).type('/passerelle rappels')).text
    expect(own).not.toContain('Camille')
    expect(own).toContain('S’y ajouteront les nouvelles du jour.')
    const english = (await chat.as(camille).type('/passerelle reminders')).text
    expect(english).toContain('Wednesday 22 July, 09:00')
    expect(english).toContain('2 values, June 2026 (no answer from Léa)')
    expect((await agent.type('/passerelle rapels')).buttons).toEqual(['/passerelle rappels'])
    for (let index = 0; index < 20; index += 1) {
      const other = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: `Personne ${index}` })
      await anIndicator(db, { experiment: await anExperiment(db, { members: [other] }), collectorId: other.id })
    }
    const long = await agent.type('/passerelle rappels')
    expect(long.text).toMatch(/Encore \d+ rappels ensuite/)
    expect(long.text.match(/ — /g)?.length).toBe(15)
    const next = await agent.press('Jours suivants')
    expect(long.text).toMatch(/Mardi 30 juin, 9\sh/)
    expect(next.text).toMatch(/Mercredi 1er juillet, 9\sh/)
    expect(next.text).not.toMatch(/30 juin/)
  },
)
