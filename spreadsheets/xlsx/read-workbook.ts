import { Refusal } from '../refusal.ts'
import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'
import { type Relation, readRelations } from './relations.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type Look, readLooks } from './styles.ts'

/** A workbook, but for its cells. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly string[]
  readonly looks: readonly Look[]
  readonly from1904: boolean
}

/** One sheet, and the part its cells are in. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  readonly part: string
}

/** Reads what the sheets of a workbook share. Refuses a ZIP that holds something else. */
export async function readWorkbook(archive: Archive, mostStrings: number): Promise<Workbook> {
  const main = (await readRelations(archive, '')).find(({ type }) => type === 'officeDocument')?.part ?? ''
  if (main.endsWith('.bin')) throw new Refusal('BINARY_EXCEL')
  if (archive.has('META-INF/manifest.xml') && archive.has('content.xml')) throw new Refusal('OPEN_DOCUMENT')
  if (!archive.has(main)) throw new Refusal('NOT_A_TABLE')
  const relations = await readRelations(archive, main)
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.part
  const { sheets, from1904 } = await readSheetList(archive, main, relations)
  if (sheets.length === 0) throw new Refusal('NOT_A_TABLE')
  return {
    sheets,
    from1904,
    strings: await readSharedStrings(archive, partOf('sharedStrings'), mostStrings),
    looks: await readLooks(archive, partOf('styles')),
  }
}

async function readSheetList(archive: Archive, main: string, relations: readonly Relation[]) {
  const sheets: SheetEntry[] = []
  let from1904 = false
  await readXml(archive.read(main), {
    open: (name, { name: title = '', state, id, date1904 }) => {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
      const relation = name === 'sheet' ? relations.find((each) => each.id === id) : undefined
      // A chart alone on its sheet has no cells.
      if (relation?.type !== 'worksheet') return
      sheets.push({ name: title, isHidden: state === 'hidden' || state === 'veryHidden', part: relation.part })
    },
  })
  return { sheets, from1904 }
}
