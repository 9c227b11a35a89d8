import { readFileSync } from 'node:fs'

/** A process, told from a later one with the same number: its number, and when it started where the system says so. */
export const identityOf = (pid: number): string => [pid, startOf(pid) ?? []].flat().join(' ')

/** Whether the process of that identity still runs. Without a start to compare, a number that is in use is trusted. */
export function isRunning(identity: string): boolean {
  const [number, start] = identity.split(' ')
  const pid = Number(number)
  if (!pid || !isAlive(pid)) return false
  const [state] = statOf(pid)
  // A zombie is dead: its parent has only not taken note of it yet.
  if (state === 'Z') return false
  const actual = startOf(pid)
  return !start || !actual || start === actual
}

/** On Linux, ticks between the start of the machine and that of the process: the 22nd field. */
const startOf = (pid: number): string | undefined => statOf(pid)[22 - 3]

/** On Linux, what the system says of a process, from the 3rd field on: the second is a name in parentheses. */
function statOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
