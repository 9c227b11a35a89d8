/** A request to meet an establishment, on every platform: asked, moderated, followed, concluded. */
import { expect } from 'vitest'
import { accepted, storyOf, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { contract } from '../../testing/stages/contract.ts'

contract('une mise en relation, de l’aide à la conclusion', async ({ db, as, stage, clock }) => {
  const worlds = await twoWorlds(db)
  const [lea, claire] = [await stage.as(worlds.lea), await stage.as(worlds.claire)]

  const help = await lea.type('/passerelle')
  expect(help.text).toContain('Bonjour Léa Martin.')
  expect(help.text).toContain('/relation')
  const stranger = await stage.stranger()
  expect((await stranger.type('/passerelle')).text).toContain(
    'Personne n’est inscrit avec l’adresse inconnue@exemple.fr',
  )

  const found = await lea.type('/relation résidence des lilas')
  expect(found.text).toContain('Résidence des Lilas')
  expect(found.buttons).toContain('Demander une rencontre')
  const form = await lea.press('Demander une rencontre')
  expect(form.form).toContain('Objet de la rencontre')
  const consentVersion = 'J’ai lu ce texte et je suis d’accord'
  // Beyond what the form may hold: it stays open, and says so.
  const asked = await lea.fill({
    purpose: 'Essayer les *repères* <!channel> @all.',
    effort: 'Une heure par semaine.',
    consentVersion,
  })
  expect(asked.text).toContain('Votre demande de mise en relation avec')
  expect(asked.form).toBeUndefined()

  await stage.deliver()
  expect(await claire.read()).toContain('Résidence des Lilas')
  const proposing = await claire.press('Proposer…')
  expect(proposing.form).toContain('pour Andibo')
  const wrong = await claire.fill({ contactEmail: 'direction' })
  expect(wrong.errors['contactEmail']).toContain('n’est pas complète')
  expect(wrong.form).toContain('pour Andibo')
  const proposed = await claire.fill({ contactEmail: 'direction@lilas.example', message: 'Nous suivons ce projet.' })
  expect(proposed.text).toContain('Un e-mail part à direction@lilas.example')

  const { id } = await db.selectFrom('introduction').select('id').executeTakeFirstOrThrow()
  const story = storyOf({ db, as }, id)
  expect((await lea.type('/relation mes')).text).toContain('Proposée à l’établissement')
  await story.byContact('askAboutIntroduction', { question: 'Combien de résidents ?' })
  await lea.type('/relation mes')
  expect((await lea.press('Répondre à la question…')).form).toContain('Combien de résidents ?')
  expect((await lea.fill({ answer: 'Huit.' })).text).toContain('Votre réponse est transmise')
  const proposedDates = ['2026-06-22T08:00:00Z', '2026-06-23T12:30:00Z']
  await story.byContact('acceptIntroduction', { ...accepted, proposedDates })
  expect((await lea.type('/relation mes')).text).toContain('Contact : Mme Diallo, direction@lilas.example')
  await lea.press('Fixer la rencontre…')
  const fixed = await lea.fill({ proposed: 'mardi 23 juin 2026 à 14\u00A0h\u00A030', minutes: '90 minutes' })
  expect(fixed.text).toContain('Rencontre : mardi 23 juin 2026 à 14\u00A0h\u00A030, 90 min')

  clock.set('2026-06-25T08:00:00Z')
  await lea.type('/relation mes')
  expect((await lea.press('Nous nous sommes rencontrés')).text).toContain('a eu lieu. Qu’en ressort-il ?')
  await lea.press('Conclure…')
  expect((await lea.fill({ outcome: 'Autre (à expliquer)' })).errors['note']).toContain('Ajoutez une explication')
  expect((await lea.fill({ outcome: 'À reprendre plus tard', note: 'En octobre.' })).text).toContain('est conclue')
  expect((await claire.type('/relation historique lilas')).text).toContain('« En octobre. »')

  expect((await claire.type('/passerelle langue en')).text).toContain('I will write to you in English')
  expect((await claire.type('/introduction')).text).toMatch(/request/i)
})
