import { expect, test } from 'vitest'
import { readLink } from './link.ts'

test.for([
  ['https://partage.example/mai.pdf', 'https://partage.example/mai.pdf'],
  ['  https://partage.example/feuille de mai.pdf ', 'https://partage.example/feuille%20de%20mai.pdf'],
  ['HTTPS://Partage.Example', 'https://partage.example/'],
  ['https://été.example/?a=1#b', new URL('https://été.example/?a=1#b').href],
])('« %s » est un lien', ([typed, url]) => {
  expect(readLink(typed ?? '', 'Feuille')).toEqual({ url, name: 'Feuille' })
})

test.for([
  'http://partage.example/mai.pdf',
  'partage.example/mai.pdf',
  'javascript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'https://moi:secret@partage.example/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://',
  '',
  `https://partage.example/${'a'.repeat(2000)}`,
])('« %s » n’en est pas un', (typed) => {
  expect(readLink(typed, null)).toMatchObject({ kind: 'invalid-input', field: 'url' })
})

test('un lien sans nom porte celui de son site', () => {
  expect(readLink('https://partage.example/mai.pdf', null)).toMatchObject({ name: 'partage.example' })
  expect(readLink('https://partage.example/mai.pdf', 'x'.repeat(201))).toMatchObject({ field: 'name' })
})
