import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '../testing/free-port.ts'

test('migrer une base qui ne répond pas se dit en une phrase', async () => {
  const env = { ...process.env, DATABASE_URL: `postgres://127.0.0.1:${await freePort()}/passerelle`, LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { env })
  const said = Array.fromAsync(child.stderr, String)
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect((await said).join('')).toBe('La base de données ne répond pas à l’adresse donnée par DATABASE_URL.\n')
})
