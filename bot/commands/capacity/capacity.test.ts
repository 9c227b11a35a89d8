import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aRequest, storyOf, twoWorlds } from '../../../testing/makers/two-worlds.ts'

chatTest('l’agent déclare des places, les voit, les corrige', async ({ db, chat }) => {
  const { claire } = await twoWorlds(db)
  const agent = chat.as(claire)
  await agent.type('/relation lilas')
  const none = await agent.press('Places…')
  expect(none.text).toContain('Aucune pour le moment')
  expect((await agent.press('Déclarer une période…')).form).toContain('Combien d’expérimentations')

  const word = await agent.fill({ startsOn: '2026-01-01', endsOn: '2025-12-31', places: 'trois' })
  expect(word.errors).toEqual({ places: 'Écrivez un nombre entier, par exemple 3.' })
  const reversed = await agent.fill({ places: '3' })
  expect(reversed.errors['endsOn']).toContain('La fin de la période')
  const declared = await agent.fill({ endsOn: '2026-12-31' })
  expect(declared.text).toContain('C’est noté')
  expect(declared.text).toContain('Du 1er janvier 2026 au 31 décembre 2026 : 3 places · aucune prise · 3 libres')

  await agent.press('Déclarer une période…')
  const overlap = await agent.fill({ startsOn: '2026-06-01', endsOn: '2027-06-01', places: '1' })
  expect(overlap.errors['startsOn']).toContain('couvre déjà')
  await agent.press('Modifier…')
  expect((await agent.fill({ places: '1' })).text).toContain('1 place · aucune prise · 1 libre')
  expect(await db.selectFrom('capacity').select(['startsOn', 'endsOn', 'places']).execute()).toEqual([
    { startsOn: '2026-01-01', endsOn: '2026-12-31', places: 1 },
  ])
})

chatTest('une acceptation qui manque de place mène aux places, que l’agent augmente', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const { claire, lea } = worlds
  const agent = chat.as(claire)
  await agent.type('/relation lilas')
  await agent.press('Places…')
  await agent.press('Déclarer une période…')
  await agent.fill({ startsOn: '2026-01-01', endsOn: '2027-12-31', places: '0' })
  const { id } = await aRequest({ db, as }, worlds)
  await storyOf({ db, as }, id).by(claire, 'proposeIntroduction')

  const accept = async () => {
    await agent.type('/relation en cours')
    await agent.press('L’établissement accepte…')
    return agent.fill({ consentVersion: 'J’ai lu ce texte, la personne est d’accord' })
  }
  const full = await accept()
  expect(full.text).toContain('n’a plus de place')
  expect(full.buttons).toContain('Places…')
  await agent.press('Places…')
  await agent.press('Modifier…')
  await agent.fill({ places: '1' })
  expect((await accept()).text).toContain('est acceptée des deux côtés')
  await agent.type('/relation lilas')
  expect((await agent.press('Places…')).text).toContain('1 place · 1 prise · plus une seule libre')
  expect((await chat.as(lea).type('/relation lilas')).buttons).toEqual(['Demander une rencontre'])
})

chatTest('ce qui attend une place se lit sous les périodes', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const story = await aRequest({ db, as }, worlds)
  await story.by(worlds.claire, 'proposeIntroduction')
  const agent = chat.as(worlds.claire)
  await agent.type('/relation lilas')
  await agent.press('Places…')
  await agent.press('Déclarer une période…')
  await agent.fill({ startsOn: '2026-01-01', endsOn: '2027-12-31', places: '0' })
  await story.by(worlds.claire, 'waitlistIntroduction')
  await agent.type('/relation lilas')
  expect((await agent.press('Places…')).text).toContain('Une mise en relation attend une place.')
})
