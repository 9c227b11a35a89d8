/** Prints a year of messages to the people of the demonstration, and what is checked of it: see ../README.md. */
import { pino } from 'pino'
import { createServer } from '#api/server.ts'
import { openPGlite } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { checkYear, type Evidence } from './check.ts'
import { printCalendar, printTotals } from './print.ts'
import { type Scene, setScene } from './scene.ts'
import { type Story, simulate } from './simulate.ts'

const START = new Date('2026-06-15T07:00:00Z')

/** Lets a year go by. Returns whether all that is checked was right. */
export async function simulateYear(): Promise<boolean> {
  const startedAt = performance.now()
  await using db = await openPGlite()
  await migrate(db)
  const scene = await setScene(db, await createServer(pino({ level: 'silent' })), START)
  const story = await simulate(scene, { from: '2026-06-15', until: '2027-06-14' })
  const evidence = await evidenceOf(scene, story)
  printPeople(evidence)
  for (const line of story.happened) console.log(line)
  printTotals(evidence.readers, evidence.letters, 12)
  const findings = checkYear(evidence)
  for (const { rule, looked, wrong } of findings) {
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${rule}: ${wrong.length} wrong of ${looked}`)
    for (const each of wrong.slice(0, 20)) console.log(`    ${each}`)
  }
  console.log(`\nIn ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`)
  return findings.every(({ wrong }) => wrong.length === 0)
}

/** All that is known of what was sent. */
export async function evidenceOf({ db, members }: Scene, { letters, done }: Story): Promise<Evidence> {
  const sent = await db
    .selectFrom('nudge')
    .selectAll()
    .where('state', '=', 'SENT')
    .orderBy('firstClaimedAt')
    .orderBy('step')
    .execute()
  return { readers: await members(), letters, sent, done }
}

/** Prints the calendar of each person, then of the contacts of establishments. */
export function printPeople({ readers, letters }: Evidence): void {
  for (const { email, name, timeZone } of readers)
    printCalendar(
      name,
      timeZone,
      letters.filter(({ to }) => to === email),
    )
  const others = letters.filter(({ to }) => !readers.some(({ email }) => email === to))
  for (const [email, some] of Map.groupBy(others, ({ to }) => to)) printCalendar(email, 'Europe/Paris', some)
}
