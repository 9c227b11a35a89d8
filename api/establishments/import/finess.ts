import { checkFiness, checkInseeCode, checkPostcode, checkSiret, checkUai } from '../identifiers.ts'
import { readCsvLines, unreadableLine } from './csv-lines.ts'
import type { EstablishmentInput, PositionInput, RejectedLine } from './establishment-input.ts'
import type { FileReader, FileRecord, ReadRecords } from './file-reader.ts'
import { type FinessCategory, findFinessCategory } from './finess-categories.ts'
import { withoutColumns } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import { checkPhone } from './phone.ts'
import type { FindPlace } from './places.ts'
import { isInFrance } from './position.ts'
import { toDegrees } from './projection.ts'
import { readableAddress } from './readable-address.ts'
import { readableLabel } from './readable-label.ts'
import { readableName } from './readable-name.ts'

const STRUCTURE_SECTION = 'structureet'
const POSITION_SECTION = 'geolocalisation'

/** The fields of a line of establishment, in the order of the official layout. */
const STRUCTURE =
  `section nofinesset nofinessej rs rslongue complrs compldistrib numvoie typvoie voie compvoie lieuditbp commune departement
  libdepartement ligneacheminement telephone telecopie categetab libcategetab categagretab libcategagretab siret codeape
  codemft libmft codesph libsph dateouv dateautor datemaj numuai`.split(/\s+/)

const READ =
  `section nofinesset rs rslongue numvoie typvoie voie compvoie lieuditbp commune departement ligneacheminement telephone
  categetab libcategetab categagretab siret numuai`.split(/\s+/)

const RANKS = READ.map((name) => [name, STRUCTURE.indexOf(name)] as const)

/**
 * The official extraction of FINESS: no line of columns, a first line that dates it, a line by establishment (cs1100502) and,
 * in the other file (cs1100507), as many lines of positions after them.
 */
export const finess: FileReader = {
  keyColumn: 'nofinesset',
  open: (header) =>
    /^"?finess"?;"?etalab"?;/i.test(header) ? readSections : withoutColumns(header, ['finess;etalab']),
  read: (line, findPlace) =>
    line.text('section') === STRUCTURE_SECTION ? readStructure(line, findPlace) : readPlace(line),
}

const readSections: ReadRecords = (text, firstLine) => {
  const { lines, unreadable } = readCsvLines(text)
  const records: FileRecord[] = []
  const rejected: RejectedLine[] = unreadable.map((one) => ({ ...one, line: one.line + firstLine - 1 }))
  for (const { line: rank, cells } of lines) {
    const line = rank + firstLine - 1
    const named = nameCells(cells)
    if (named) records.push({ line, cells: named })
    else rejected.push(unreadableLine(line, cells.join(';')))
  }
  return { records, unreadable: rejected }
}

function nameCells(cells: readonly string[]): ReadonlyMap<string, string> | undefined {
  const [section, nofinesset = '', coordxet = '', coordyet = '', ...source] = cells
  if (section === STRUCTURE_SECTION && cells.length === STRUCTURE.length)
    return new Map(RANKS.map(([name, rank]) => [name, cells[rank] ?? '']))
  // The source may itself hold semicolons; the date that ends the line is not read.
  if (section === POSITION_SECTION && source.length >= 2)
    return new Map(
      Object.entries({ section, nofinesset, coordxet, coordyet, sourcecoordet: source.slice(0, -1).join(';') }),
    )
  return undefined
}

function readStructure(line: LineChecks, findPlace: FindPlace): EstablishmentInput {
  const finess = line.required('nofinesset', checkFiness)
  const postcode = line.required('ligneacheminement', (raw) => checkPostcode(raw.slice(0, 5)))
  const written = line.text('ligneacheminement').slice(5).trim()
  const place = findPlace(written, postcode, readInseeCode(line))
  const commune = { written, official: place.commune }
  return {
    sourceKey: finess,
    name: readableName(line.text('rslongue') || line.required('rs'), commune),
    ...readCategory(line),
    finess,
    uai: line.optional('numuai', checkUai),
    siret: line.optional('siret', checkSiret),
    address: readableAddress(joinStreet(line), commune),
    postcode,
    ...place,
    phone: line.optional('telephone', checkPhone),
  }
}

/** The commune comes in three digits, and the overseas départements as `9A` to `9F`. */
const readInseeCode = (line: LineChecks) =>
  line.optional('commune', (raw) =>
    checkInseeCode(`${line.text('departement').replace(/^9[A-F]$/, '97')}${raw.padStart(3, '0')}`),
  )

const REPEATS: Readonly<Record<string, string>> = { B: 'B', BIS: 'B', T: 'T', TER: 'T', Q: 'Q', QUATER: 'Q' }

/** « 10;R;DES LILAS;BIS » → « 10B R DES LILAS »; places without a street have a name or a box. */
function joinStreet(line: LineChecks): string {
  const [number, repeat] = [line.text('numvoie'), line.text('compvoie')]
  const street = `${line.text('typvoie')} ${line.text('voie')}`.trim()
  if (street === '') return line.text('lieuditbp')
  return `${number}${number === '' ? '' : (REPEATS[repeat] ?? '')} ${street}`.trim()
}

/** By its code when it is one people have a word for; else as the file labels it, in the family of its aggregate. */
function readCategory(line: LineChecks): FinessCategory & { readonly categoryCode: string } {
  const categoryCode = line.required('categetab')
  const known = findFinessCategory(categoryCode)
  if (known) return { ...known, categoryCode }
  return {
    kind: kindOf(line.text('categagretab')),
    category: readableLabel(line.required('libcategetab')),
    categoryCode,
  }
}

/** The aggregates begin with 1 to 3 for care, 4 for social and medico-social action, 5 and more for training and groupings. */
function kindOf(aggregate: string): FinessCategory['kind'] {
  if (/^[123]/.test(aggregate)) return 'HEALTH'
  return aggregate.startsWith('4') ? 'MEDICO_SOCIAL' : 'OTHER'
}

/** Positions are metres: a place put in the sea, or elsewhere, is left without one. */
function readPlace(line: LineChecks): PositionInput | undefined {
  const positionOf = line.required('nofinesset', checkFiness)
  const [east, north] = [line.text('coordxet'), line.text('coordyet')]
  if (east === '' && north === '') return undefined
  const position = toDegrees(Number(east), Number(north), line.text('sourcecoordet'), positionOf)
  if (!position) line.warn('coordxet', 'MALFORMED')
  else if (!isInFrance(position)) line.warn('coordxet', 'OUT_OF_RANGE')
  return { positionOf, position: position && isInFrance(position) ? position : undefined }
}
