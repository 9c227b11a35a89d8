import { Gauge, register } from 'prom-client'
import type { Db } from '#db/database.ts'
import { countByState, lagOfAll } from '#db/nudge-queue.ts'

const COUNT = 'passerelle_nudges'
const LAG = 'passerelle_nudge_lag_seconds'

interface Measured {
  readonly db: Db
  readonly now: () => Date
}

/** What `/metrics` says of the nudges of all programmes: how many stand where, and the lag. Nothing of anybody. */
export function measureQueue({ db, now }: Measured): void {
  for (const name of [COUNT, LAG]) register.removeSingleMetric(name)
  new Gauge({
    name: COUNT,
    help: 'Nudges that are to be sent, are being sent, or failed, by state.',
    labelNames: ['state'],
    async collect() {
      this.reset()
      for (const { state, count } of await countByState(db).catch(() => [])) this.set({ state }, count)
    },
  })
  new Gauge({
    name: LAG,
    help: 'For how long the nudge that is due the longest has waited.',
    async collect() {
      this.set(await lagOfAll(db, now()).catch(() => Number.NaN))
    },
  })
}
