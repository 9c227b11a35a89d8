import { expect, test } from 'vitest'
import { lineIn } from './free-text.ts'

const reader = { today: '2026-06-15', language: 'FR' } as const

test.for([
  ['42 bénéficiaires en mars', 'bénéficiaires 42 mars'],
  ['on a eu 12 participants hier', 'participants 12 2026-06'],
  ['Bonjour, nous avons accompagné 1 234,5 bénéficiaires en mars 2026 !', 'bénéficiaires 1 234,5 mars 2026'],
  ['bénéficiaires : 42', 'bénéficiaires : 42'],
  ['bénéficiaires 42 mars', 'bénéficiaires 42 mars'],
  ['les bénéficiaires : 42 pour avril', 'bénéficiaires : 42 avril'],
  ['en mars, 42 bénéficiaires femmes', 'bénéficiaires femmes 42 mars'],
  ['Il y a eu 12/40 sorties positives le mois dernier.', 'sorties positives 12/40 2026-05'],
  ['j’ai eu 3 séances aujourd’hui', 'séances 3 2026-06'],
  ['64 personnes', 'personnes 64'],
  ['quel beau temps', 'quel beau temps'],
] as const)('« %s » se lit « %s »', ([text, line]) => {
  expect(lineIn(text, reader)).toBe(line)
})

test.for([
  ['we had 12 participants yesterday', 'participants 12 2026-06'],
  ['42 beneficiaries in March', 'beneficiaries 42 March'],
] as const)('« %s » reads « %s »', ([text, line]) => {
  expect(lineIn(text, { ...reader, language: 'EN' })).toBe(line)
})
