import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aDataFolder } from '../testing/process.ts'
import { identityOf } from './process-identity.ts'

const script = `
  const { lockFolder } = await import('#db/lock-folder.ts')
  try { lockFolder(process.env.FOLDER); console.log('taken') } catch (error) { console.log(error.message) }
  await new Promise((resolve) => process.stdin.on('data', resolve))
  process.exit()`

/** A process that tries to take the folder, says what came of it, and stays until told to end. */
function starter(folder: string) {
  const env = { ...process.env, FOLDER: folder }
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: import.meta.dirname })
  const said = once(child.stdout, 'data').then(String)
  const end = async (how: () => unknown = () => child.stdin.write('end')) => {
    const exit = once(child, 'exit')
    how()
    await exit
  }
  return { said, end, kill: () => end(() => child.kill('SIGKILL')) }
}

test('de plusieurs démarrages au même instant sur un verrou abandonné, un seul passe', async () => {
  const folder = aDataFolder(onTestFinished)
  writeFileSync(join(folder, 'lock'), '999999999 1')
  const starters = Array.from({ length: 6 }, () => starter(folder))
  const said = await Promise.all(starters.map((each) => each.said))
  expect(said.filter((each) => each === 'taken\n')).toHaveLength(1)
  expect(said.filter((each) => each.includes('sert déjà au processus'))).toHaveLength(5)
  await Promise.all(starters.map(({ end }) => end()))
})

test('un verrou laissé par un processus tué est repris, même si son numéro sert à un autre', async () => {
  const folder = aDataFolder(onTestFinished)
  const first = starter(folder)
  expect(await first.said).toBe('taken\n')
  await first.kill()
  const second = starter(folder)
  expect(await second.said).toBe('taken\n')
  await second.end()

  const [pid, start] = identityOf(process.pid).split(' ')
  writeFileSync(join(folder, 'lock'), identityOf(process.pid))
  const refused = starter(folder)
  expect(await refused.said).toContain(`sert déjà au processus ${pid} :`)
  await refused.end()
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(identityOf(process.pid))

  if (!start) return
  writeFileSync(join(folder, 'lock'), `${pid} ${Number(start) - 1}`)
  const third = starter(folder)
  expect(await third.said).toBe('taken\n')
  await third.end()
})
