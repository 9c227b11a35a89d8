import { expect, test } from 'vitest'
import { cut } from '../cut.ts'
import { weigh } from './fit-blocks.ts'
import { mrkdwn } from './mrkdwn.ts'
import { packMetadata, unpackMetadata } from './private-metadata.ts'
import { renderMessage } from './render-message.ts'

test('un message trop long finit par une phrase qui le dit', () => {
  const paragraphs = Array.from({ length: 60 }, () => ({ type: 'text' as const, text: ['mot '.repeat(100)] }))
  const { blocks } = renderMessage({ summary: 'Long', blocks: paragraphs }, 'FR')
  expect(blocks.at(-1)).toMatchObject({
    type: 'context',
    elements: [{ text: 'La suite ne tient pas dans un message Slack.' }],
  })
  expect(weigh(blocks)).toBeGreaterThan(10_000)
})

test('au-delà de cinquante blocs, la même phrase prend la place du dernier', () => {
  const dividers = Array.from({ length: 60 }, () => ({ type: 'divider' as const }))
  const { blocks } = renderMessage({ summary: 'Traits', blocks: dividers }, 'EN')
  expect(blocks).toHaveLength(50)
  expect(blocks.at(-1)).toMatchObject({ elements: [{ text: 'The rest does not fit in a Slack message.' }] })
})

test('un texte coupé finit par une ellipse, jamais au milieu d’un émoji ni d’un caractère échappé', () => {
  expect(cut('abcdef', 4)).toBe('abc…')
  expect(cut('ab👋cd', 4)).toBe('ab…')
  expect(mrkdwn(['&'.repeat(100)], 20).text).toMatch(/^(&amp;)+…$/)
  expect(mrkdwn([{ type: 'strong', text: '<'.repeat(100) }], 20).text).toMatch(/^\*(&lt;)+…\*$/)
})

test('une fenêtre se souvient du canal et de l’état, ou refuse un état trop long pour ne rien perdre', () => {
  expect(unpackMetadata(packMetadata({ channel: 'C1', state: 'a b' }))).toEqual({ channel: 'C1', state: 'a b' })
  expect(unpackMetadata(packMetadata({ state: '' }))).toEqual({ channel: undefined, state: '' })
  expect(() => packMetadata({ state: 's'.repeat(3000) })).toThrow('too long')
})
