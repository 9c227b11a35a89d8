import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import apiEn from '#api/texts/en.json' with { type: 'json' }
import apiFr from '#api/texts/fr.json' with { type: 'json' }
import botEn from '#bot/texts/en.json' with { type: 'json' }
import botFr from '#bot/texts/fr.json' with { type: 'json' }
import chartsEn from '#charts/texts/en.json' with { type: 'json' }
import chartsFr from '#charts/texts/fr.json' with { type: 'json' }
import bilanDocumentEn from '#documents/bilan/texts/en.json' with { type: 'json' }
import bilanDocumentFr from '#documents/bilan/texts/fr.json' with { type: 'json' }
import documentsEn from '#documents/texts/en.json' with { type: 'json' }
import documentsFr from '#documents/texts/fr.json' with { type: 'json' }
import answerEn from '../answer/texts/en.json' with { type: 'json' }
import answerFr from '../answer/texts/fr.json' with { type: 'json' }
import dashboardEn from '../dashboard/texts/en.json' with { type: 'json' }
import dashboardFr from '../dashboard/texts/fr.json' with { type: 'json' }
import exportsEn from '../exports/texts/en.json' with { type: 'json' }
import exportsFr from '../exports/texts/fr.json' with { type: 'json' }

const root = `${import.meta.dirname}/..`

const codeOf = (folder: string): string =>
  globSync(`${root}/${folder}/**/*.{ts,tsx}`)
    .filter((file) => !file.endsWith('.test.ts') && !file.includes('/generated/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** A key is used when it stands in the code, whole or as the beginning of a template: « 'save' », « `help.${command}` ». */
const isUsedIn = (code: string) => (key: string) =>
  code.includes(`'${key}'`) ||
  [...key.matchAll(/\./g)].some(({ index }) => code.includes(`\`${key.slice(0, index)}.\${`))

const catalogues = [
  ['bot', botFr, botEn],
  ['api', apiFr, apiEn],
  ['answer', answerFr, answerEn],
  ['charts', chartsFr, chartsEn],
  ['dashboard', dashboardFr, dashboardEn],
  ['documents', documentsFr, documentsEn],
  ['exports', exportsFr, exportsEn],
  ['documents/bilan', bilanDocumentFr, bilanDocumentEn],
] as const

test.for(catalogues)('chaque texte de %s/texts existe dans les deux langues, et sert', ([folder, french, english]) => {
  expect(Object.keys(english)).toEqual(Object.keys(french))
  const isUsed = isUsedIn(codeOf(folder))
  expect(Object.keys(french).filter((key) => !isUsed(key))).toEqual([])
})

/** What is written the same in both languages, and rightly so: names, marks, words that the two share. */
const SHARED_WORDS = new Set(
  `action actions association bilan collège communes condition confirmation contact contribution corrections data dates
  description entrepreneur figure finess impact inclusion journal libre mattermost maximum minimum minute minutes mission node note
  observation parties passage passerelle places plan points public rna signature signatures siret slack source stable
  uai version commune plateforme de la l licence ouverte h`.split(/\s+/),
)

type Words = Readonly<Record<string, string>>
/** A piece of a text, as the parser of ICU names it. */
interface Piece {
  readonly type: number
  readonly value: string
  readonly children?: Piece[]
  readonly options?: Readonly<Record<string, { readonly value: Piece[] }>>
  readonly pluralType?: 'cardinal' | 'ordinal'
}

/** The types that are looked for, by the parser's own numbers. */
const TYPE = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 }

// The parser's own types are those of a package that is not ours to name.
const parsed = (text: string, locale: string): Piece[] => new IntlMessageFormat(text, locale).getAst() as Piece[]

const branchesOf = ({ children, options = {} }: Piece): Piece[][] =>
  children ? [children] : Object.values(options).map(({ value }) => value)

/** Every piece of a text, those of its branches with them. */
const piecesOf = (text: readonly Piece[]): Piece[] =>
  text.flatMap((piece) => [piece, ...branchesOf(piece).flatMap((branch) => piecesOf(branch))])

/** The words that a person reads, whatever branch is taken. */
const wordsOf = (text: readonly Piece[]): string[] =>
  piecesOf(text)
    .flatMap((piece) => (piece.type === TYPE.literal ? [piece.value] : []))
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** What is read of it: what only chooses a branch may be of use to one language alone. */
function nameOf(piece: Piece): string[] {
  const { type, value } = piece
  if (type === TYPE.literal || type === TYPE.pound || type === TYPE.select) return []
  const isCounted = branchesOf(piece).some((branch) => branch.some((each) => each.type === TYPE.pound))
  if (type === TYPE.plural && !isCounted) return []
  return [type === TYPE.tag ? `<${value}>` : value]
}

/** What a text is filled with, and the marks that it bears. */
const fillingOf = (text: readonly Piece[]): string[] => [...new Set(piecesOf(text).flatMap(nameOf))].sort()

/** The branches of plurals that the language does not have. */
const wrongPlurals = (text: readonly Piece[], locale: string): string[] => {
  return piecesOf(text).flatMap(({ type, options = {}, pluralType = 'cardinal' }) => {
    const known: readonly string[] = new Intl.PluralRules(locale, { type: pluralType }).resolvedOptions()
      .pluralCategories
    const isWrong = (option: string) => !option.startsWith('=') && !known.includes(option)
    return type === TYPE.plural ? Object.keys(options).filter(isWrong) : []
  })
}

/** The texts of one language that fail, by key. */
const failing = (texts: Words, isWrong: (text: string, key: string) => boolean): string[] =>
  Object.entries(texts).flatMap(([key, text]) => (isWrong(text, key) ? [key] : []))

test.for(catalogues)('les textes de %s/texts disent la même chose dans les deux langues', ([, french, english]) => {
  const [fr, en]: readonly [Words, Words] = [french, english]
  const differing = failing(fr, (text, key) => {
    const [one, other] = [fillingOf(parsed(text, 'fr-FR')), fillingOf(parsed(en[key] ?? '', 'en-GB'))]
    return JSON.stringify(one) !== JSON.stringify(other)
  })
  expect(differing).toEqual([])
  const untranslated = failing(fr, (text, key) => {
    const words = wordsOf(parsed(text, 'fr-FR'))
    return text === en[key] && words.some((word) => !SHARED_WORDS.has(word))
  })
  expect(untranslated).toEqual([])
  expect(failing(fr, (text) => wrongPlurals(parsed(text, 'fr-FR'), 'fr-FR').length > 0)).toEqual([])
  expect(failing(en, (text) => wrongPlurals(parsed(text, 'en-GB'), 'en-GB').length > 0)).toEqual([])
})

/** What only administrators of servers read, in French, in logs or on the command line, and what plays Slack: no catalogue there. */
const UNTRANSLATED = ['/playground/', '/provision/', '/constructs/', 'bolt-logger.ts']

/** What people type: examples, lines that buttons run, words that commands know. */
const isTyped = (text: string): boolean => /^\/?[a-zà-ÿ-]+( [\wà-ÿ:.-]+)*$/u.test(text)

test('aucun texte lu dans une messagerie n’est écrit dans le code', () => {
  const files = globSync(`${root}/bot/{commands,messages,home,announcements,nudges,platforms,health}/**/*.ts`)
  const code = files.filter((file) => !file.endsWith('.test.ts') && !UNTRANSLATED.some((part) => file.includes(part)))
  const raw = code.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
    const literals = text.match(/'(?:[^'\\\n]|\\.)*'/g) ?? []
    return literals
      .map((literal) => literal.slice(1, -1))
      .filter((literal) => /[à-ÿÀ-Ýœ«»]/.test(literal) && !isTyped(literal))
      .map((literal) => `${relative(root, file)}: ${literal}`)
  })
  expect(code.length).toBeGreaterThan(200)
  expect(raw).toEqual([])
})
