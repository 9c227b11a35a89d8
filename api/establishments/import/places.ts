import { foldedWords } from './fold.ts'
import { readableCommune, withoutCedex } from './readable-commune.ts'

/** Official commune names by INSEE code. */
export type CommuneNames = ReadonlyMap<string, string>

export interface Place {
  readonly commune: string
  readonly inseeCode?: string | undefined
}

/** Finds the commune a line speaks of, by its code, or else by the name the line gives. */
export type FindPlace = (rawName: string, postcode: string, inseeCode?: string) => Place

/** The post's name for a commune, where it is not the official one. */
const POSTAL_NAMES: ReadonlyMap<string, string> = new Map([['FRANCONVILLE LA GARENNE', 'FRANCONVILLE']])

/** Prepares the search of communes among the official names. */
export function createFindPlace(names: CommuneNames): FindPlace {
  const codes = Map.groupBy(names.keys(), (code) => nameKey(names.get(code) ?? ''))
  return (rawName, postcode, inseeCode) => {
    const code = inseeCode ?? onlyCodeIn(codes.get(nameKey(rawName)), postcode)
    const commune = code === undefined ? undefined : names.get(code)
    return { commune: commune ?? readableCommune(rawName), inseeCode: code }
  }
}

/** A name is borne by many communes of France: it says which only inside one département. */
function onlyCodeIn(codes: readonly string[] | undefined, postcode: string): string | undefined {
  const near = codes?.filter((code) => departmentOf(code) === postcode.slice(0, 2)) ?? []
  return near.length === 1 ? near[0] : undefined
}

const departmentOf = (inseeCode: string) => inseeCode.slice(0, 2).replace(/[AB]/, '0')

function nameKey(name: string): string {
  const key = foldedWords(withoutCedex(name)).join(' ')
  return POSTAL_NAMES.get(key) ?? key
}
