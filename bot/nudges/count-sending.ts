import { Counter, register } from 'prom-client'
import type { ChatPort } from '../platforms/port.ts'
import type { Ending } from './settle-nudge.ts'

const NAME = 'passerelle_nudge_sendings_total'

const sendings = () =>
  (register.getSingleMetric(NAME) as Counter<'platform' | 'outcome'> | undefined) ??
  new Counter({
    name: NAME,
    help: 'What became of the attempts at sending a nudge, by platform.',
    labelNames: ['platform', 'outcome'],
  })

/** Counts an attempt for `/metrics`. */
export const countSending = ({ platform }: ChatPort, { kind: outcome }: Ending): void =>
  sendings().inc({ platform, outcome })
