import { withoutAccents } from './fold.ts'
import { type KnownCommune, readableText } from './readable-text.ts'

const STREET_KINDS: Readonly<Record<string, string>> = {
  ALL: 'allée',
  AV: 'avenue',
  BD: 'boulevard',
  CHE: 'chemin',
  CHEM: 'chemin',
  CHS: 'chaussée',
  CITE: 'cité',
  IMP: 'impasse',
  PL: 'place',
  QU: 'quai',
  R: 'rue',
  RES: 'résidence',
  RLE: 'ruelle',
  RPT: 'rond-point',
  RTE: 'route',
  RUE: 'rue',
  SENTE: 'sente',
  SQ: 'square',
  VOI: 'voie',
}

const REPEATS: Readonly<Record<string, string>> = { B: 'bis', T: 'ter', Q: 'quater' }

/** « 10B RTE D ARGENTEUIL » → « 10 bis route d'Argenteuil ». */
export function readableAddress(raw: string, commune?: KnownCommune): string {
  const [, digits = '', repeat = '', street = ''] = /^0*(\d*)([BTQ]?(?= ))? ?(.*)$/i.exec(raw.trim()) ?? []
  const number = [digits, REPEATS[repeat.toUpperCase()] ?? ''].filter((part) => part !== '').join(' ')
  const text = readableStreet(street, commune)
  return capitalStart(number === '' ? text : `${number} ${text}`)
}

function readableStreet(street: string, commune: KnownCommune | undefined): string {
  const [first = '', ...rest] = street.split(' ')
  const kind = STREET_KINDS[withoutAccents(first).toUpperCase()]
  if (!kind) return readableText(street, commune)
  const name = readableText(`${first} ${rest.join(' ')}`, commune).replace(/^\S+ /, '')
  return `${kind} ${name.replace(/^(L'|La |Le |Les )/, (article) => article.toLowerCase())}`
}

const capitalStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
