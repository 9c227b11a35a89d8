/** What the charts say to those who do not see them. */
import { expect, test } from 'vitest'
import { describeBreakdown } from './breakdown/breakdown-chart.ts'
import { describeCohort } from './cohort/cohort-chart.ts'
import { describeIndicator } from './indicator/describe-indicator.ts'
import { describeProgress } from './progress/progress-chart.ts'
import { shorten } from './shorten.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** `Intl` and typographers write no-break spaces; a reader sees spaces. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const indicator = { name: 'Personnes accompagnées', unit: 'personnes', baseline: '10', target: '1200' }

test('une courbe dit ses valeurs, ce qui manque, ce qui est provisoire, et ses repères', () => {
  const points = [
    { label: 'août', value: '12' },
    { label: 'sept.', value: null },
    { label: 'oct.', value: '58', provisional: '60' },
    { label: 'nov.', value: null, provisional: '61.5' },
  ]
  expect(seen(describeIndicator({ ...indicator, points }, 'FR'))).toBe(
    'Courbe de « Personnes accompagnées » (août – nov.). août : 12 personnes ; sept. : pas de valeur ; oct. : 58 personnes, 60 personnes en comptant les valeurs provisoires ; nov. : 61,5 personnes (provisoire). Situation de référence : 10 personnes. Valeur cible : 1 200 personnes.',
  )
})

test('une longue courbe se résume, une vide le dit', () => {
  const points = Array.from({ length: 24 }, (_each, index) => ({
    label: `mois ${index + 1}`,
    value: String(index % 7),
  }))
  expect(seen(describeIndicator({ ...indicator, points, baseline: null, target: null }, 'FR'))).toBe(
    'Courbe de « Personnes accompagnées » (mois 1 – mois 24). mois 1 : 0 personnes, puis mois 24 : 2 personnes ; au plus bas mois 1 : 0 personnes, au plus haut mois 21 : 6 personnes.',
  )
  expect(describeIndicator({ ...indicator, points: [], baseline: null, target: null }, 'EN')).toBe(
    'Line chart of “Personnes accompagnées”: no value.',
  )
})

test('une ventilation dit ce qui est masqué, sans sa valeur', () => {
  const parts = [
    { label: 'EHPAD Les Jardins', value: '30' },
    { label: 'IME La Chamade', value: '2', isHidden: true },
    { label: 'Collège', value: null },
  ]
  expect(seen(describeBreakdown({ name: 'Élèves', unit: null, by: 'par terrain', parts }, 'FR'))).toBe(
    'Barres de « Élèves », par terrain. EHPAD Les Jardins : 30 ; IME La Chamade : masqué (petit effectif) ; Collège : pas de valeur.',
  )
})

test('une progression et une promotion disent tous leurs chiffres', () => {
  const rows = [
    { label: 'Bénéficiaires', progress: '0.48', provisional: '0.5', note: '58 sur 120' },
    { label: 'Satisfaction', progress: null },
  ]
  expect(seen(describeProgress({ name: 'Andibo', rows }, 'FR'))).toBe(
    'Barres de la progression vers les valeurs cibles, « Andibo ». Bénéficiaires : 48 % (58 sur 120), 50 % en comptant les valeurs provisoires ; Satisfaction : pas de valeur.',
  )
  const states = [
    { label: 'Cible atteinte', tone: 'strong' },
    { label: 'Sans valeur', tone: 'empty' },
  ] as const
  expect(seen(describeCohort({ name: '2026', states, rows: [{ label: 'Andibo', counts: [3, 1] }] }, 'FR'))).toBe(
    'Barres empilées de « 2026 » : nombre d’indicateurs par état. Andibo : Cible atteinte : 3, Sans valeur : 1.',
  )
})

test('un nom trop long s’arrête à un mot', () => {
  expect(shorten('Part des résidents')).toBe('Part des résidents')
  expect(shorten('Établissements dont un espace a été aménagé, pour des personnes avec autisme')).toBe(
    'Établissements dont un espace a été aménagé, pour des…',
  )
  expect(shorten('x'.repeat(100))).toHaveLength(62)
})

test('chaque texte a les mêmes trous dans les deux langues', () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
  expect(Object.values(en).map(holes)).toEqual(Object.values(fr).map(holes))
})
