import { expect, test } from 'vitest'
import { cleanText } from '../../clean-text.ts'
import { escapeMarkdown, inertText, markdown } from './markdown.ts'

const GAP = '\u200B'

test('les marques restent des lettres', () => {
  expect(escapeMarkdown('**gras** _i_ `c` \\')).toBe('\\*\\*gras\\*\\* \\_i\\_ \\`c\\` \\\\')
})

test.each([
  ['@all', `@${GAP}all`],
  ['(@here)', `(@${GAP}here)`],
  ['é@channel', `é@${GAP}channel`],
  ['<!channel>', `<${GAP}!channel>`],
  ['~accueil', `\\~${GAP}accueil`],
  ['#budget', `\\#${GAP}budget`],
  [':x:', `:${GAP}x:`],
  [':)', `:${GAP})`],
  ['<3', `<${GAP}3`],
  ['https://evil.fr', `https:${GAP}//evil\\.fr`],
  ['www.evil.fr', `www${GAP}\\.evil\\.fr`],
  ['[clic](https://evil.fr)', `\\[clic\\](https:${GAP}//evil\\.fr)`],
  ['&lt;b&gt;', `&${GAP}lt;b&${GAP}gt;`],
  ['# Titre', '\\# Titre'],
  ['> cité', '\\> cité'],
  ['- a\n+ b', '\\- a\n\\+ b'],
  ['1. a\n2) b', '1\\. a\n2\\) b'],
  ['    code', 'code'],
  ['Titre\n===', `Titre\n${GAP}===`],
  ['| a | b |\n|---|---|', '\\| a \\| b \\|\n\\|---\\|---\\|'],
])('« %s » n’est que des lettres', (typed, shown) => {
  expect(escapeMarkdown(typed)).toBe(shown)
})

test.each(['14:30', 'Coût : 12,5 %', 'un demi-siècle', 'École (annexe)', 'l’été, c’est bien !'])(
  '« %s » ne change pas',
  (typed) => {
    expect(escapeMarkdown(typed)).toBe(typed)
  },
)

test('une adresse de courriel garde ses lettres, pour être copiée', () => {
  expect(escapeMarkdown('marie@exemple.fr')).toBe('marie@exemple\\.fr')
})

test('les marques du robot tiennent, ce qu’elles entourent reste des lettres', () => {
  expect(
    markdown([
      'Bonjour ',
      { type: 'strong', text: ' *Marie* ' },
      '- suite ',
      { type: 'code', text: '/relation `ehpad` @x' },
    ]),
  ).toBe('Bonjour  **\\*Marie\\*** - suite `/relation ˋehpadˋ @x`')
  expect(markdown([{ type: 'link', url: 'https://a.fr/(x)', text: 'Le [site]' }])).toBe(
    '[Le \\[site\\]](https://a.fr/%28x%29)',
  )
  expect(markdown([{ type: 'link', url: 'javascript:alert(1)', text: 'clic' }])).toBe('clic')
  expect(markdown(['@', 'all'])).toBe(`@${GAP}all`)
})

test('dans une étiquette, des sosies remplacent les marques', () => {
  expect(inertText('*a* @all :x: [b](www.c.fr)')).toBe(`∗a∗ @${GAP}all :${GAP}x: ［b］(www${GAP}.${GAP}c.${GAP}fr)`)
})

test('ce qui ne se voit pas, ou retourne la lecture, est ôté ; les émoji composés restent', () => {
  expect(cleanText('a\u202Egnp.exe\u200Bb\u0000c')).toBe('agnp.exebc')
  expect(cleanText('👩‍🌾 ❤️ 👨‍👩‍👧')).toBe('👩‍🌾 ❤️ 👨‍👩‍👧')
  expect(cleanText('a\u200Db a\uFE0Fb \uD800')).toBe('ab ab \uFFFD')
  expect(cleanText('ligne\r\nsuivante\u2028fin')).toBe('ligne\nsuivante\nfin')
})
