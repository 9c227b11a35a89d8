import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { registerDashboard } from './register-dashboard.ts'

const built = async (files: Readonly<Record<string, string>>) => {
  const directory = await mkdtemp(path.join(tmpdir(), 'dashboard-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true })
    await writeFile(path.join(directory, name), text)
  }
  const app = Fastify()
  registerDashboard(app, directory)
  const remove = () => Promise.all([app.close(), rm(directory, { recursive: true })])
  return { app, [Symbol.asyncDispose]: async () => void (await remove()) }
}

test('the page allows nothing from elsewhere, and its assets are kept for a year', async () => {
  await using server = await built({ 'dashboard/index.html': '<!doctype html>', 'assets/index-1.js': 'void 0' })
  const page = await server.app.inject('/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.headers['content-security-policy']).toContain("script-src 'self'")
  expect(page.headers['content-security-policy']).not.toContain('unsafe')
  const asset = await server.app.inject('/assets/index-1.js')
  expect(asset.headers['cache-control']).toContain('immutable')
  expect(asset.headers['x-content-type-options']).toBe('nosniff')
})

test('before the build, a sentence says what to do', async () => {
  await using server = await built({})
  const page = await server.app.inject('/')
  expect(page.statusCode).toBe(503)
  expect(page.body).toContain('npm run build')
})

test('nothing but the assets is served', async () => {
  await using server = await built({
    'dashboard/index.html': 'page',
    'assets/index-1.js': 'void 0',
    'secret.txt': 'no',
  })
  for (const url of ['/assets/', '/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/secret.txt']) {
    expect((await server.app.inject(url)).statusCode).toBeGreaterThanOrEqual(400)
  }
})
