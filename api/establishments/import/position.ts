import type { LineChecks } from './line-checks.ts'

export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** South, north, west and east of the pieces of France that the official files cover. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41.3, 51.2, -5.3, 9.7], // métropole
  [14.3, 18.2, -63.2, -60.7], // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [2.1, 5.9, -54.7, -51.5], // Guyane
  [-21.5, -20.8, 55.1, 55.9], // La Réunion
  [-13.1, -12.6, 44.9, 45.4], // Mayotte
  [46.7, 47.2, -56.5, -56.1], // Saint-Pierre-et-Miquelon
]

/** The position a line gives, or none: a wrong one is left out with a warning. */
export function readPosition(line: LineChecks, latitudeField: string, longitudeField: string): Position | undefined {
  const [north, east] = [line.text(latitudeField), line.text(longitudeField)]
  if (north === '' && east === '') return undefined
  const position = { latitude: readDegrees(north), longitude: readDegrees(east) }
  if (isInFrance(position)) return position
  const isNumber = Number.isFinite(position.latitude) && Number.isFinite(position.longitude)
  line.warn(latitudeField, isNumber ? 'OUT_OF_RANGE' : 'MALFORMED')
  return undefined
}

const readDegrees = (text: string) => (text === '' ? Number.NaN : Number(text.replace(',', '.')))

/** Whether a position is in one of the pieces of France that the official files cover. */
export const isInFrance = ({ latitude, longitude }: Position) =>
  FRANCE.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
