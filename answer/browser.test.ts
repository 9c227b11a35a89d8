/** The page in a real browser: on a phone, by keyboard, without JavaScript, and as an accessibility checker sees it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { introductionsById, updateIntroduction } from '#db/introductions.ts'
import { anInvitation, fillIn, pageTest } from '../testing/answer-page.ts'
import { hasBrowser, openBrowser } from '../testing/browser.ts'
import { aLinkTo } from '../testing/links.ts'

const test = pageTest.skipIf(!hasBrowser)
const PHONE = { width: 390, height: 844 }
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function focused(page: Page): Promise<string> {
  const control = page.locator(':focus')
  if ((await control.count()) === 0) return ''
  return (await control.getAttribute('id')) || (await control.innerText()).trim()
}

/** Tabs on to the control of this id, or of these words. */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(target)) return
  }
  throw new Error(`The keyboard does not reach « ${target} ».`)
}

test('au clavier seul, sur un téléphone et sans JavaScript, de l’arrivée à l’accord', { timeout: 120_000 }, async ({
  db,
  page: address,
}) => {
  const { token, introduction } = await anInvitation(db)
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(`${address}/${token}`)
  await tabTo(page, 'Accepter de se rencontrer')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Accepter de rencontrer Arbitryum' }).waitFor()
  await tabTo(page, 'date1')
  // The 9th of September, whatever the order that the browser writes dates in.
  await page.keyboard.type('09092026')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1400')
  await tabTo(page, 'note')
  await page.keyboard.type('Demandez l’accueil')
  await tabTo(page, 'Accepter la rencontre')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await focused(page)).toContain('Un point est à corriger')
  await tabTo(page, 'Cochez la case')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('consentVersion')
  await page.keyboard.press('Space')
  await tabTo(page, 'Accepter la rencontre')
  await page.keyboard.press('Enter')
  await page.getByRole('status').waitFor()
  expect(await focused(page)).toBe('C’est noté : vous acceptez la rencontre.')
  const agreed = { status: 'ACCEPTED', note: 'Demandez l’accueil', proposedDates: [new Date('2026-09-09T12:00:00Z')] }
  expect(await introductionsById(db, [introduction.id])).toMatchObject([agreed])
})

const FORMS = ['accepter', 'question', 'etude', 'orienter', 'decliner', 'attendre']
const meeting = { meetingAt: new Date('2026-06-20T12:00:00Z'), meetingMinutes: 90 }

/** Every state of the page, by name: the address that shows it, and the form to send there, if any. */
async function states(db: Db, address: string) {
  const linkTo = async (told: Parameters<typeof anInvitation>[1]) =>
    `${address}/${(await anInvitation(db, told)).token}`
  const asked = await linkTo({})
  const exchange = await linkTo({})
  await fillIn(`${exchange}?reponse=question`, { question: 'Combien de résidents, et à quel étage ?' })
  const accepted = await anInvitation(db, { status: 'ACCEPTED' })
  const dates = [new Date('2026-09-01T12:00:00Z'), new Date('2026-09-02T08:30:00Z')]
  await updateIntroduction(db, accepted.introduction.id, { proposedDates: dates, establishmentAgreedAt: new Date() })
  const fixed = await anInvitation(db, { status: 'ACCEPTED', ...meeting })
  await updateIntroduction(db, fixed.introduction.id, { meetingPlace: '1 rue de la Paix, 95000 Cergy' })
  const met = await linkTo({ status: 'MET', ...meeting })
  const { introduction } = await anInvitation(db)
  const expired = `${address}/${aLinkTo(introduction, new Date(0))}`
  const agreed = { waiting: await linkTo({ consented: false }) }
  await fillIn(`${agreed.waiting}?reponse=accepter`, { consentVersion: '2026-11' })
  return {
    asked,
    asked_en: `${asked}?lang=en`,
    ...Object.fromEntries(FORMS.map((slug) => [slug, `${asked}?reponse=${slug}`])),
    exchange: `${exchange}?fait=question`,
    ...agreed,
    accepted: `${address}/${accepted.token}?fait=accepter`,
    withdraw: `${address}/${accepted.token}?reponse=retirer`,
    not_now: `${address}/${accepted.token}?reponse=decliner`,
    fixed: `${address}/${fixed.token}`,
    met,
    confirm: `${met}?reponse=rencontre`,
    feedback: `${met}?reponse=avis`,
    closed: await linkTo({ status: 'CLOSED' }),
    declined: await linkTo({ status: 'DECLINED' }),
    gone: await linkTo({ status: 'EXPIRED' }),
    unknown: `${address}/abc`,
    no_meeting: `${asked}/rencontre.ics`,
    expired,
  }
}

/** The forms that come back with mistakes, and the page after a new link was asked for: reached by sending. */
const SENT = { accepter_wrong: 'accepter', decliner_wrong: 'decliner', orienter_wrong: 'orienter', renewed: 'expired' }

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test.for(['light', 'dark'] as const)(
  'aucun état de la page n’a de défaut d’accessibilité, ni ne déborde d’un petit téléphone (%s)',
  { timeout: 300_000 },
  async (colorScheme, { db, page: address, clock }) => {
    clock.set('2026-06-21T10:00:00Z')
    const shown: Record<string, string> = await states(db, address)
    const browser = await openBrowser()
    const options: BrowserContextOptions = { viewport: PHONE, bypassCSP: true, locale: 'fr-FR', colorScheme }
    const page = await (await browser.newContext(options)).newPage()
    const wrong: string[] = []
    const look = async (name: string) => {
      await page.setViewportSize({ width: 320, height: 700 })
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
      if (width > 320) wrong.push(`${name}: ${width} px wide`)
      await page.setViewportSize(PHONE)
      wrong.push(...(await violations(page)).map((each) => `${name}: ${each}`))
    }
    for (const [name, url] of Object.entries(shown)) {
      await page.goto(url)
      await look(name)
    }
    for (const [name, state] of Object.entries(SENT)) {
      await page.goto(shown[state] ?? '')
      // Or else it is the page before that is looked at.
      await Promise.all([page.waitForEvent('load'), page.getByRole('button').click()])
      await look(name)
    }
    expect(wrong).toEqual([])
  },
)
