/** The dashboard in a real browser, on the API of the test. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import fastify from 'fastify'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { registerApi } from '#api/http.ts'
import { createInProcessApi } from '#api/in-process.ts'
import type { MemberRow } from '#db/members.ts'
import { registerDashboard } from '../dashboard/register-dashboard.ts'
import { registerExports } from '../exports/register-exports.ts'
import { hasBrowser, launchBrowser } from './browser.ts'
import { testLinks } from './links.ts'
import { anApiKey } from './makers/people.ts'
import { test as base } from './test.ts'

const DIST = join(import.meta.dirname, '../dist')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DESKTOP = { width: 1280, height: 900 }

/** A page opened as somebody at an address. */
export type Visit = (member: MemberRow, path: string, options?: BrowserContextOptions) => Promise<Page>

/**
 * `test` with `visit`, which opens the dashboard as a member; what goes wrong in the page fails the test. One browser serves all
 * the files that a test process runs: each visit has a profile of its own.
 */
export const dashboardTest = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads here the fixtures that this one needs, none.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('visit', async ({ db, server, clock, browser }, { onCleanup }): Promise<Visit> => {
    const app = fastify({ forceCloseConnections: true })
    registerApi(app, server, { db, now: clock.now, links: testLinks })
    registerExports(app, createInProcessApi(server, { db, now: clock.now, links: testLinks }), clock.now)
    registerDashboard(app, DIST)
    await app.listen({ host: '127.0.0.1', port: 0 })
    onCleanup(() => app.close())
    return async (member, path, options = {}) => {
      const key = await anApiKey(db, member)
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'fr-FR', bypassCSP: true, ...options })
      await context.addInitScript(`sessionStorage.setItem('passerelle-key', '${key}')`)
      onTestFinished(() => context.close())
      const page = await context.newPage()
      page.on('pageerror', (error) => onTestFinished(() => Promise.reject(error)))
      await page.goto(app.listeningOrigin + path)
      return page
    }
  })
  .skipIf(!hasBrowser)

/** What an accessibility checker finds wrong, and what overflows a small phone. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
  if (size) await page.setViewportSize(size)
  return width > 320 ? [...faults, `${width} px wide on a phone of 320`] : faults
}
