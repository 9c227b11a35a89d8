import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aCollector, measuredValues } from '../../../testing/makers/collector.ts'
import { PATIENCE } from '../../../testing/sight.ts'

const csv = (...rows: readonly string[]) => ({
  name: 'relevés.csv',
  contentBase64: Buffer.from(['Indicateur;Période;Valeur', ...rows].join('\n')).toString('base64'),
})

chatTest('un CSV déposé est montré, puis importé d’un clic, une seule fois', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  const drop = async (file: { name: string; contentBase64: string }) => {
    const before = person.messages().length
    await chat.slack.say({ user: person.user, text: '', files: [file] })
    await chat.slack.until(() => person.messages().length > before + 1, PATIENCE)
    return person.look()
  }

  const preview = await drop(csv('Bénéficiaires accompagnés;mai 2026;12', 'Bénéficiaires accompagnés;avril 2026;9'))
  expect(preview.text).toMatch(/relevés\.csv.*2 nouvelles valeurs.*Rien n’est encore écrit/s)
  expect(preview.text).toContain('Bénéficiaires accompagnés, mai 2026 : 12')
  expect(await measuredValues(db)).toEqual([])
  const imported = await person.press('Importer 2 valeurs')
  expect(imported.text).toContain('C’est importé')
  expect(imported.text).toContain('Le jardin')
  expect(await measuredValues(db)).toHaveLength(2)

  const wrong = await drop(csv('Bénéficiaires accompagnés;mai 2026;douze', 'Chocolat;mai 2026;1'))
  expect(wrong.text).toMatch(/2 erreurs.*Rien n’est écrit/s)
  expect(wrong.text).toContain('C2')
  expect(wrong.buttons).toEqual([])

  expect((await drop({ name: 'photo.heic', contentBase64: 'AAAA' })).text).toContain(
    'Je ne sais pas lire « photo.heic »',
  )
  expect((await drop(csv('Bénéficiaires accompagnés;mai 2026;12'))).text).toContain('ne change rien')
})

chatTest('le fichier d’une personne inconnue n’est pas lu', async ({ db, chat }) => {
  const { entrepreneur } = await aCollector(db)
  const person = chat.as(entrepreneur)
  const stranger = chat.stranger
  await chat.slack.say({ user: stranger.user, text: '', files: [csv('Bénéficiaires accompagnés;mai 2026;12')] })
  await chat.slack.until(() => chat.slack.conversation(stranger.user).length > 1, PATIENCE)
  expect(JSON.stringify(chat.slack.conversation(stranger.user).at(-1))).not.toContain('Importer')
  expect(person.messages()).toEqual([])
  expect(await measuredValues(db)).toEqual([])
})
