import proj4 from 'proj4'
import type { Position } from './position.ts'

/** The projections that the last word of FINESS's `sourcecoordet` names, all of them legal ones on GRS 80. */
const PROJECTIONS: Readonly<Record<string, string>> = {
  LAMBERT_93: '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
  UTM_N20: '+proj=utm +zone=20 +ellps=GRS80 +units=m',
  UTM_N21: '+proj=utm +zone=21 +ellps=GRS80 +units=m',
  UTM_N22: '+proj=utm +zone=22 +ellps=GRS80 +units=m',
  UTM_S38: '+proj=utm +zone=38 +south +ellps=GRS80 +units=m',
  UTM_S40: '+proj=utm +zone=40 +south +ellps=GRS80 +units=m',
}

/** What is used where, by the first figures of FINESS numbers; Lambert-93 in metropolitan France. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/^970[12]/, 'UTM_N20'], // Guadeloupe, Martinique
  [/^9703/, 'UTM_N22'], // Guyane
  [/^9704/, 'UTM_S40'], // La Réunion
  [/^97(05|5)/, 'UTM_N21'], // Saint-Pierre-et-Miquelon
  [/^98/, 'UTM_S38'], // Mayotte
]

const converters = new Map(
  Object.entries(PROJECTIONS).map(([name, definition]) => [name, proj4(definition, 'WGS84')] as const),
)

/** Where projected metres are, in the projection that the source names or else in the one of the place's FINESS number. */
export function toDegrees(x: number, y: number, source: string, finess: string): Position | undefined {
  const named = /(LAMBERT_93|UTM_[NS]\d\d)\s*$/i.exec(source)?.[1]?.toUpperCase()
  const usual = OVERSEAS.find(([place]) => place.test(finess))?.[1] ?? 'LAMBERT_93'
  const converter = converters.get(named ?? usual)
  if (!converter || !Number.isFinite(x) || !Number.isFinite(y)) return undefined
  const [longitude, latitude] = converter.forward([x, y])
  return { latitude: round(latitude), longitude: round(longitude) }
}

/** A tenth of a metre. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
