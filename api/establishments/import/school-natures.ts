import type { EstablishmentKind } from '../../generated/resolvers.ts'
import { readableLabel } from './readable-label.ts'

/** What the nature of a school is for us. */
export interface SchoolNature {
  readonly kind: EstablishmentKind
  readonly category: string
  readonly categoryCode: string
}

/** Collège, « collège climatique » and « collège spécialisé », in the ministry's nomenclature of natures (N_NATURE_UAI). */
const COLLEGES: ReadonlySet<string> = new Set(['340', '350', '352'])

/** The short labels people use, where the official one is not it. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['101', 'École maternelle'],
  ['103', 'École maternelle'],
  ['151', 'École élémentaire'],
  ['153', 'École élémentaire'],
  ['300', 'Lycée général et technologique'],
  ['301', 'Lycée technologique'],
  ['302', 'Lycée général'],
  ['306', 'Lycée polyvalent'],
  ['320', 'Lycée professionnel'],
  ['340', 'Collège'],
  ['370', 'EREA'],
  ['390', 'SEGPA'],
])

/** The nature of a school, from its code and the label that the file gives. */
export const schoolNature = (code: string, label: string): SchoolNature => ({
  kind: COLLEGES.has(code) ? 'COLLEGE' : 'OTHER',
  category: LABELS.get(code) ?? (label === '' ? 'Établissement scolaire' : readableLabel(label)),
  categoryCode: code,
})
