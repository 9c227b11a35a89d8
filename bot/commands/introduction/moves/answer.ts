import type { Introduction } from './move.ts'

/** An establishment that has agreed has nothing to answer any more: the enterprise has. */
export const awaitsAnswer = ({ status, waitingFor }: Introduction): boolean =>
  status === 'MORE_INFO' || waitingFor !== 'ENTERPRISE'
