import { CommunesDocument } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Session } from '../../session.ts'
import { writtenList } from './written-list.ts'

/** As many as the API takes. */
const MOST = 50
const MOST_ESTABLISHMENTS = 100
const LONGEST_NAME = 100

interface Commune {
  readonly name: string
  readonly inseeCode: string
}

/** Communes as one reads them, and as `readCommunes` reads them again: « Cergy (95127), Ermont (95219) ». */
export async function nameCommunes(session: Session, inseeCodes: readonly string[]): Promise<string> {
  const names = await Promise.all(
    inseeCodes.map(async (code) => {
      const [commune] = await findCommunes(session, code, 1)
      return commune ? nameOf(commune) : code
    }),
  )
  return names.join(', ')
}

/** The INSEE codes of the communes written, by name, by code, or both; or what to say about those that are not clear. */
export async function readCommunes(
  session: Session,
  text: string | undefined,
): Promise<{ readonly inseeCodes: string[] } | { readonly error: string }> {
  const written = [...new Set(writtenList(text))]
  if (written.length > MOST) return { error: session.say('match.communes-too-many', { most: MOST }) }
  const read = await Promise.all(written.map((each) => readCommune(session, each)))
  const unknown = read.filter(({ found }) => found.length === 0).map(({ typed }) => typed)
  if (unknown.length > 0) return { error: session.say('match.commune-unknown', { typed: unknown.join(', ') }) }
  const unclear = read.find(({ found }) => found.length > 1)
  if (unclear) return { error: session.say('match.commune-several', namesakes(unclear)) }
  return { inseeCodes: read.flatMap(({ found }) => found.map(({ inseeCode }) => inseeCode)) }
}

interface Reading {
  readonly typed: string
  readonly found: readonly Commune[]
}

async function readCommune(session: Session, written: string): Promise<Reading> {
  const code = /\((\w{5})\)$/.exec(written)?.[1]
  const found = await findCommunes(session, code ?? written, MOST_ESTABLISHMENTS)
  return { typed: cut(written, LONGEST_NAME), found }
}

/** Names repeat across France: codes tell them apart. */
const namesakes = ({ typed, found }: Reading) => ({ typed, communes: found.map(nameOf).join(', ') })

/** The communes of that name, or of that code, where the directory has an establishment. */
async function findCommunes(session: Session, commune: string, first: number): Promise<Commune[]> {
  const { establishments } = await session.ask(CommunesDocument, { commune, first })
  const found = establishments.edges.flatMap(({ node: { commune: name, inseeCode } }): Commune[] =>
    inseeCode === null ? [] : [{ name, inseeCode }],
  )
  return [...new Map(found.map((each) => [each.inseeCode, each])).values()]
}

const nameOf = ({ name, inseeCode }: Commune): string => `${name} (${inseeCode})`
