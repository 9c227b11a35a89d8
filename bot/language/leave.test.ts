import { expect, test } from 'vitest'
import { readLeave } from './leave.ts'

/** Un mercredi. */
const today = '2026-07-15'

test.each([
  ['3 août 21 août', '2026-08-03', '2026-08-21'],
  ['du 3 août au 21 août', '2026-08-03', '2026-08-21'],
  ['du 3 au 21 août', '2026-08-03', '2026-08-21'],
  ['3-21 août', '2026-08-03', '2026-08-21'],
  ['du 3/08 au 21/08', '2026-08-03', '2026-08-21'],
  ['du 3 au 21/08', '2026-08-03', '2026-08-21'],
  ['03/08/2026 21/08/2026', '2026-08-03', '2026-08-21'],
  ['03/08-21/08', '2026-08-03', '2026-08-21'],
  ['2026-08-03 2026-08-21', '2026-08-03', '2026-08-21'],
  ['du lundi 3 août au vendredi 21 août inclus', '2026-08-03', '2026-08-21'],
  ['du lundi 3 au vendredi 21 août', '2026-08-03', '2026-08-21'],
  ['du 3 août jusqu’au 21 août 2026', '2026-08-03', '2026-08-21'],
  ['3 août – 21 août', '2026-08-03', '2026-08-21'],
  ['from 3 August to 21 August', '2026-08-03', '2026-08-21'],
  ['August 3 until August 21', '2026-08-03', '2026-08-21'],
  ['du 21 décembre au 3 janvier', '2026-12-21', '2027-01-03'],
  ['du 1er au 5 mars', '2027-03-01', '2027-03-05'],
  ['du 6 au 24 juillet', '2026-07-06', '2026-07-24'],
  ['du 2 août 2027 au 20 août 2027', '2027-08-02', '2027-08-20'],
  ['du 2 au 20 août 2027', '2027-08-02', '2027-08-20'],
  ['de demain à vendredi', '2026-07-16', '2026-07-17'],
  ['lundi mardi', '2026-07-20', '2026-07-21'],
  ['jusqu’au 21 août', '2026-07-15', '2026-08-21'],
  ["jusqu'à vendredi", '2026-07-15', '2026-07-17'],
  ['jusqu’au vendredi 21 août', '2026-07-15', '2026-08-21'],
  ['until 21 August', '2026-07-15', '2026-08-21'],
  ['au 21/08', '2026-07-15', '2026-08-21'],
  ['demain', '2026-07-16', '2026-07-16'],
  ['le 3 janvier', '2027-01-03', '2027-01-03'],
  // The other way round: the API says so.
  ['du 21 août au 3 août', '2026-08-21', '2026-08-03'],
])('« %s » est un congé', (text, from, until) => {
  expect(readLeave(text, today)).toEqual({ from, until })
})

test.each(['', 'bientôt', 'du 3 au', 'jusqu’à', 'du 31/02 au 3/03/2026x', 'août', '3', 'du 3 au 21', '<!channel>'])(
  '« %s » n’en est pas un',
  (text) => {
    expect(readLeave(text, today)).toBeUndefined()
  },
)
