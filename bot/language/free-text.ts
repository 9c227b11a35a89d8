/** What people write in a sentence, brought to the grammar of a line. Pure. */
import { foldedWords } from './fold.ts'
import { nearestPeriod, parsePeriod } from './period.ts'
import { readFigures } from './read-answer.ts'

/** When and by whom it was written. */
interface Reader {
  readonly today: string
  readonly language: 'FR' | 'EN'
}

const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hi|hey)(?!\p{L})[\s,!.]*/iu
const SUBJECT =
  /^(?:(?:et|donc|alors|and|so)\s+)?(?:voici|c[’']est|il y a(?: eu)?|il y avait|y a(?: eu)?|there (?:was|were|are|is)|(?:on|nous|j[’']|je|we|i)\s*(?:a|avons|avions|avait|ai|have|had|got|’ve)?(?:\s+(?:eu|accueilli|accompagné|accompagnés|reçu|reçus|vu|vus|fait|compté|noté|had|seen|welcomed|met|counted|done))?)\s+/iu
const ARTICLE = /^(?:de\s+la|de\s+l[’']|des|du|de|d[’']|les|la|le|l[’']|un|une|the|of|some)(?:\s+|(?<=[’']))/iu
const PREPOSITION = /(?:^|[\s,])(?:en|pour|au|du|de|d[’']|sur|in|for|during)\s*$/iu
const WEEK_OR_DAY =
  /(?:^|[\s,]+)(?:(aujourd[’']hui|today|ce mois(?:-ci)?|cette semaine|this month|this week|hier|yesterday)|(le mois dernier|le mois passé|last month))\s*$/iu

/**
 * « on a eu 42 bénéficiaires en mars » as a line of the grammar, « bénéficiaires 42 mars »; what is a line already comes back
 * almost as it was.
 */
export function lineIn(text: string, reader: Reader): string {
  const bare = text
    .trim()
    .replace(/[\s.!?…]+$/u, '')
    .replace(GREETING, '')
  const { rest, ending } = withoutEnding(withPeriodLast(bare, reader), reader)
  const said = rest.replace(SUBJECT, '').trim()
  return [nameFirst(said, reader), ending].join(' ').trim()
}

/** « en mars, 42 bénéficiaires »: the period goes last. */
function withPeriodLast(text: string, { today }: Reader): string {
  const [, head = '', tail] = /^(?:en|pour|in|for)\s+([^,:]+?)\s*[,:]\s+(.+)$/iu.exec(text) ?? []
  return tail !== undefined && parsePeriod(head, today) ? `${tail} ${head}` : text
}

/** The words before a period, and the period as the grammar reads it. */
function withoutEnding(text: string, { today }: Reader): { readonly rest: string; readonly ending: string } {
  const [spoken = '', near, before] = WEEK_OR_DAY.exec(text) ?? []
  if (near || before)
    return { rest: text.slice(0, -spoken.length), ending: near ? dayOf(near, today) : monthBefore(today) }
  const words = text.split(/\s+/)
  for (const length of [2, 1]) {
    const ending = words.slice(-length).join(' ')
    const rest = words.slice(0, -length).join(' ')
    if (words.length > length && parsePeriod(ending, today)) return { rest: rest.replace(PREPOSITION, ''), ending }
  }
  return misspeltMonth(words, today) ?? { rest: text, ending: '' }
}

/** « en otobre »: what follows the preposition can only be a month; it is shown before anything is written. */
function misspeltMonth(words: readonly string[], today: string) {
  for (const length of [2, 1]) {
    const rest = words.slice(0, -length).join(' ')
    const period = PREPOSITION.test(rest) ? nearestPeriod(words.slice(-length).join(' '), today) : undefined
    if (period) return { rest: rest.replace(PREPOSITION, ''), ending: period.slice(0, 7) }
  }
  return undefined
}

/** The month of today or of yesterday. */
function dayOf(spoken: string, today: string): string {
  const isYesterday = ['hier', 'yesterday'].includes(foldedWords(spoken).join(' '))
  const day = new Date(`${today}T00:00:00Z`)
  return new Date(day.getTime() - (isYesterday ? 86_400_000 : 0)).toISOString().slice(0, 7)
}

function monthBefore(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7)
}

/** « 42 bénéficiaires »: the figures go behind the name, as a line has them. */
function nameFirst(text: string, { language }: Reader): string {
  const words = text.split(/\s+/)
  const lengths = Array.from({ length: words.length - 1 }, (_, index) => index + 1)
  const length = lengths.findLast((each) => readFigures(words.slice(0, each).join(' '), language).length > 0)
  if (length === undefined) return text.replace(ARTICLE, '')
  const name = words.slice(length).join(' ').replace(ARTICLE, '')
  return `${name} ${words.slice(0, length).join(' ')}`
}
