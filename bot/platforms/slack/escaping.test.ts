import { expect, test } from 'vitest'
import type { Rich } from '../../model/rich.ts'
import { mrkdwn } from './mrkdwn.ts'
import { renderMessage } from './render-message.ts'

const hostile = '<!channel> <@U1> <http://evil|banque.fr> *gras* _i_ ~b~ `c`'
const inert = '&lt;!channel&gt; &lt;@U1&gt; &lt;http://evil|banque.fr&gt; ∗gras∗ ˍiˍ ∼b∼ ˋcˋ'

const render = (text: Rich, type: 'text' | 'context' = 'text') =>
  renderMessage({ summary: hostile, blocks: [{ type, text }] }, 'FR')

test('un paragraphe montre ce qui a été tapé tel quel, sans rien interpréter', () => {
  expect(render([hostile]).blocks).toEqual([
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: hostile }] }] },
  ])
})

test('les marques d’un paragraphe sont des styles, pas des caractères', () => {
  const rich: Rich = ['a', { type: 'strong', text: '*b*' }, { type: 'code', text: '`c`' }]
  expect(render(rich).blocks[0]).toMatchObject({
    elements: [
      {
        elements: [
          { type: 'text', text: 'a' },
          { type: 'text', text: '*b*', style: { bold: true } },
          { type: 'text', text: '`c`', style: { code: true } },
        ],
      },
    ],
  })
})

test('la notification n’interpelle personne', () => {
  expect(render([]).text).toContain('&lt;!channel&gt; &lt;@U1&gt; &lt;http://evil|banque.fr&gt;')
})

test('une ligne de contexte sans marque est du texte simple', () => {
  expect(render([hostile], 'context').blocks).toEqual([
    { type: 'context', elements: [{ type: 'plain_text', text: hostile, emoji: false }] },
  ])
})

test('dans du texte balisé, ce qui a été tapé ne devient ni mention, ni lien, ni marque', () => {
  expect(mrkdwn([hostile], 500)).toEqual({ type: 'mrkdwn', text: inert, verbatim: true })
  expect(mrkdwn([{ type: 'strong', text: hostile }], 500).text).toBe(`*${inert}*`)
  expect(mrkdwn(['> cité\n> encore'], 500).text).toBe('› cité\n› encore')
})

test('un champ montre son nom en gras et sa valeur inerte', () => {
  const fields = [{ label: 'Nom *', value: [hostile] }]
  const { blocks } = renderMessage({ summary: 's', blocks: [{ type: 'fields', fields }] }, 'FR')
  expect(blocks).toEqual([{ type: 'section', fields: [{ type: 'mrkdwn', text: `*Nom ∗*\n${inert}`, verbatim: true }] }])
})

test('une marque collée à un mot tient grâce à une espace invisible', () => {
  expect(mrkdwn(['n°', { type: 'strong', text: '3' }, 'bis ', { type: 'emphasis', text: 'ici' }], 500).text).toBe(
    'n°\u200B*3*\u200Bbis _ici_',
  )
})

test('une marque impossible, sur deux lignes ou autour d’espaces, laisse le texte', () => {
  expect(mrkdwn([{ type: 'strong', text: 'a\nb' }], 500).text).toBe('a\nb')
  expect(mrkdwn(['x', { type: 'strong', text: ' a ' }, 'y'], 500).text).toBe('x a y')
})

test('le code garde ses soulignés, qui comptent dans un identifiant', () => {
  expect(mrkdwn([{ type: 'code', text: 'mr_2021_`x' }], 500).text).toBe('`mr_2021_ˋx`')
})

test('seules les adresses http, https et mailto deviennent des liens, et ne peuvent pas se refermer', () => {
  const link = (url: string): Rich => [{ type: 'link', url, text: 'a|b>' }]
  expect(mrkdwn(link('https://exemple.fr/?a=1&b=<2>|c'), 500).text).toBe(
    '<https://exemple.fr/?a=1&amp;b=%3C2%3E%7Cc|a b&gt;>',
  )
  expect(mrkdwn(link('javascript:alert(1)'), 500).text).toBe('a b&gt;')
  expect(render(link('data:text/html,x')).blocks[0]).toMatchObject({ elements: [{ elements: [{ type: 'text' }] }] })
  expect(render(link('mailto:a@b.fr')).blocks[0]).toMatchObject({
    elements: [{ elements: [{ type: 'link', url: 'mailto:a@b.fr', text: 'a|b>' }] }],
  })
})
