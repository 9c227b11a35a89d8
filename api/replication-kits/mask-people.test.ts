import { expect, test } from 'vitest'
import { createMask } from './mask-people.ts'

const names = ['Claire Dubois', 'Jean-Marc de La Tour', 'Mme Diallo', 'Aïcha N’Diaye', 'Sa présidente', 'Petit', 'X']
const cases: [string, string][] = [
  ['Claire Dubois a animé l’atelier.', '… a animé l’atelier.'],
  ['CLAIRE  DUBOIS, puis Dubois Claire', '…, puis …'],
  ['Selon C. Dubois et Mme Dubois', 'Selon … et …'],
  ['Les Dubois du quartier', 'Les Dubois du quartier'],
  ['Jean-Marc de La Tour', '…'],
  ['Mme Diallo a signé, Diallo aussi', '… a signé, … aussi'],
  ["Aïcha N'Diaye le confirme", '… le confirme'],
  ['Sa présidente a signé', 'Sa présidente a signé'],
  ['M. Petit et son petit chien', '… et son petit chien'],
  ['Claire DUBOIS, C. DUBOIS', '…, …'],
  ['Écrire à c.dubois@valdoise.fr ou au 01 34 25 30 30.', 'Écrire à … ou au ….'],
  ['+33 6 12 34 56 78 ; 0612345678', '… ; …'],
  ['24 résidents sur 40 en 2021, 95000 Cergy', '24 résidents sur 40 en 2021, 95000 Cergy'],
]
test.for(cases)('« %s »', ([text, shown]) => {
  expect(createMask(names, '…').hide(text)).toBe(shown)
})

test('ce qui est masqué se compte', () => {
  const mask = createMask(names, '…')
  mask.hide('Claire Dubois et Mme Diallo')
  mask.hide('Rien')
  expect(mask.count()).toBe(2)
})

test('sans personne, seules les adresses et les numéros sont masqués', () => {
  expect(createMask([], '…').hide('Claire Dubois, claire@exemple.fr')).toBe('Claire Dubois, …')
})
