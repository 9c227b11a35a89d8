import { plain } from '#bot/model/rich.ts'
import type { Letter } from './bots.ts'
import type { Reader } from './check.ts'

/** What a letter says: each line of a message of the day, the sentence of any other. */
export const linesOf = ({ message: { summary, blocks } }: Letter): readonly string[] =>
  blocks[0]?.type === 'heading'
    ? blocks.flatMap((block) => (block.type === 'text' || block.type === 'context' ? [plain(block.text)] : []))
    : [summary]

/** Day of the week, date and time, on the clocks of who reads. */
export const shown = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

/** Prints the calendar of a person: each message, and how many came each month. */
export function printCalendar(name: string, timeZone: string, letters: readonly Letter[]): void {
  console.log(`\n## ${name} (${timeZone}), ${letters.length} messages`)
  for (const [month, some] of Map.groupBy(letters, monthOf(timeZone))) {
    console.log(`\n${month}: ${some.length}`)
    for (const letter of some) {
      const [first = '', ...others] = linesOf(letter).map((line) => line.replaceAll('\n', ' — '))
      console.log(`  ${shown(letter.at, timeZone)}  ${first}`)
      for (const line of others) console.log(`${' '.repeat(24)}${line}`)
    }
  }
}

const monthOf = (timeZone: string) => (letter: Pick<Letter, 'at'>) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' }).format(letter.at).slice(0, 7)

/** Prints how many messages each person received in a month: the median month, and the fullest. */
export function printTotals(readers: readonly Reader[], letters: readonly Letter[], months: number): void {
  const rows = readers.map(({ email, name, timeZone }) => {
    const mine = letters.filter(({ to }) => to === email)
    const counts = [...Map.groupBy(mine, monthOf(timeZone)).values()].map((some) => some.length)
    const all = [...counts, ...Array.from({ length: Math.max(0, months - counts.length) }, () => 0)].toSorted(
      (one, other) => one - other,
    )
    const lines = mine.reduce((sum, letter) => sum + linesOf(letter).length, 0)
    return [name, { messages: mine.length, 'median month': all[Math.floor(all.length / 2)], most: all.at(-1), lines }]
  })
  console.table(Object.fromEntries(rows))
}
