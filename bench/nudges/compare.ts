import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Line } from '../report.ts'
import { deliverAll, type Outcome } from './deliver-all.ts'

const PEOPLE = 2000

/** Ten thousand nudges by four bots through a storm, then without one against a bare loop that posts the same messages. */
export async function compareNudges(): Promise<readonly Line[]> {
  printStorm(await deliverAll({ people: PEOPLE, storm: { killEvery: 1000, crashes: 2 } }))
  let bareSeconds = Number.NaN
  const calm = await deliverAll({
    people: PEOPLE,
    after: async (mattermost) => {
      bareSeconds = await postBare(mattermost)
    },
  })
  if (calm.delivered !== calm.due || calm.twice > 0)
    throw new Error('Something was lost, or sent twice, in calm weather.')
  return [{ measure: 'delivered a second', unit: '/s', ours: calm.due / calm.seconds, theirs: calm.due / bareSeconds }]
}

function printStorm({ due, seconds, kills, ...outcome }: Outcome): void {
  console.log(
    `\nThrough a storm: ${due} nudges due, ${kills} bots killed, PostgreSQL crashed twice, ${seconds.toFixed(0)} s`,
  )
  console.table(outcome)
}

/** The seconds that four processes take to post the same messages again. */
async function postBare(mattermost: string): Promise<number> {
  const children = [0, 1, 2, 3].map((share) =>
    fork(`${import.meta.dirname}/bare.ts`, {
      env: { ...process.env, MATTERMOST_URL: mattermost, SHARE: String(share) },
    }),
  )
  await Promise.all(children.map((child) => once(child, 'message')))
  const start = performance.now()
  const done = Promise.all(children.map((child) => once(child, 'message')))
  for (const child of children) child.send('go')
  await done
  return (performance.now() - start) / 1000
}
