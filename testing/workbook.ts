import { strToU8, zipSync } from 'fflate'

/** A sheet of a hand-made workbook, its cells as Excel writes them: `<c r="A1"><v>1</v></c>`. */
interface SheetXml {
  readonly name: string
  readonly cells: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly merges?: readonly string[]
}

/** The parts of a hand-made workbook that are not its sheets. */
interface Shared {
  /** `<si><t>…</t></si>` */
  readonly strings?: string
  /** The codes of the formats of its styles: the style 1 has the first. */
  readonly formats?: readonly string[]
  readonly from1904?: boolean
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook made by hand, with what a library would not write: to test what reads it. */
export function aWorkbook(sheets: readonly SheetXml[], shared: Shared = {}): Uint8Array {
  return aZip({
    '_rels/.rels': relations([['main', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, shared),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_sheet, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared.strings ?? ''}</sst>`,
    'xl/styles.xml': stylesXml(shared.formats ?? []),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetXml(sheet)])),
  })
}

/** A ZIP of these files. */
export const aZip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<?xml version="1.0"?><Relationships>${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbookXml = (sheets: readonly SheetXml[], { from1904 }: Shared): string =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
  <workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
    )
    .join('')}</sheets></workbook>`

const stylesXml = (formats: readonly string[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map((_code, index) => `<xf numFmtId="${200 + index}"/>`)
    .join('')}</cellXfs></styleSheet>`

const sheetXml = ({ cells, merges = [] }: SheetXml): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData><mergeCells>${merges
    .map((ref) => `<mergeCell ref="${ref}"/>`)
    .join('')}</mergeCells></worksheet>`
