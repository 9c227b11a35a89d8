import { writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { chatTest } from '../../../testing/chat.ts'
import { aCollector } from '../../../testing/makers/collector.ts'
import { aMeasurement, anIndicator } from '../../../testing/makers/indicators.ts'
import { PATIENCE } from '../../../testing/sight.ts'

/** The files of the latest message that has some, in the conversation with the bot. */
const picturesOf = (messages: readonly { readonly files?: readonly { id: string; alt?: string }[] }[]) =>
  messages.flatMap(({ files = [] }) => files)

chatTest('une courbe se demande par le nom de l’indicateur, et arrive en image avec ses mots', async ({ db, chat }) => {
  const { entrepreneur, indicator, experiment } = await aCollector(db)
  await anIndicator(db, { experiment, name: 'Visites', target: '10' })
  for (const [period, value] of [
    ['2026-03-01', '300'],
    ['2026-04-01', '812.5'],
    ['2026-05-01', '1234'],
  ] as const)
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, period, value, status: 'APPROVED' })
  const person = chat.as(entrepreneur)

  await person.type('/indicateur courbe bénéf')
  await chat.slack.until(() => picturesOf(person.messages()).length > 0, PATIENCE)
  const [picture] = picturesOf(person.messages())
  expect(picture?.alt).toMatch(/Bénéficiaires accompagnés.*1\s234/s)
  const png = chat.slack.fileContent(picture?.id ?? '')
  expect(Buffer.from(png?.subarray(1, 4) ?? []).toString()).toBe('PNG')
  if (process.env['CHARTS_SEEN']) writeFileSync(`${process.env['CHARTS_SEEN']}/indicator.png`, png ?? '')

  const unknown = await person.type('/indicateur courbe chocolat')
  expect(unknown.text).toContain('« chocolat »')
})

chatTest('un programme se regarde par cohorte, puis par expérimentation, puis par indicateur', async ({ db, chat }) => {
  const { entrepreneur, indicator, experiment } = await aCollector(db)
  const visits = await anIndicator(db, { experiment, name: 'Visites', baseline: '0', target: '10' })
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, period: '2026-05-01', value: '1234', status: 'APPROVED' })
  await aMeasurement(db, {
    indicator: visits,
    loggedBy: entrepreneur,
    period: '2026-05-01',
    value: '12',
    status: 'APPROVED',
  })
  const person = chat.as(entrepreneur)

  const shown = await person.type('/programme courbe')
  expect(shown.text).toContain('Le jardin')
  await chat.slack.until(() => picturesOf(person.messages()).length === 1, PATIENCE)
  expect(picturesOf(person.messages())[0]?.alt).toContain('Visites')
  await person.press('Visites')
  await chat.slack.until(() => picturesOf(person.messages()).length === 2, PATIENCE)
  if (process.env['CHARTS_SEEN'])
    writeFileSync(
      `${process.env['CHARTS_SEEN']}/experiment.png`,
      chat.slack.fileContent(picturesOf(person.messages())[0]?.id ?? '') ?? '',
    )
})

chatTest('demandée dans un canal, une image vient en privé, et le canal dit où', async ({ db, chat }) => {
  const { entrepreneur, indicator } = await aCollector(db)
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, period: '2026-05-01', value: '1234', status: 'APPROVED' })
  const { user } = chat.as(entrepreneur)
  await chat.slack.typeCommand({ user, channel: 'C0GENERAL', text: '/indicateur courbe bénéficiaires' })
  await chat.slack.until(() => picturesOf(chat.slack.conversation(user)).length === 1, PATIENCE)
  const channel = chat.slack.conversation(user, 'C0GENERAL')
  expect(JSON.stringify(channel)).toContain('conversation privée avec le robot')
  expect(picturesOf(channel)).toEqual([])
})

chatTest('quand l’image ne part pas, ses mots sont dits', async ({ db, chat }) => {
  const { entrepreneur, indicator } = await aCollector(db)
  await aMeasurement(db, { indicator, loggedBy: entrepreneur, period: '2026-05-01', value: '1234', status: 'APPROVED' })
  const person = chat.as(entrepreneur)
  chat.slack.failNext('files.completeUploadExternal', { error: 'internal_error' })
  await person.type('/indicateur courbe bénéficiaires')
  await chat.slack.until(() => /1\s234/.test(JSON.stringify(person.messages().at(-1)?.blocks)), PATIENCE)
})
