/** The page of an establishment, on a server of its own, as a browser without JavaScript meets it. */
import fastify from 'fastify'
import { createInProcessApi } from '#api/in-process.ts'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import { insertConsent } from '#db/consents.ts'
import type { Db } from '#db/database.ts'
import { type IntroductionRow, updateIntroduction } from '#db/introductions.ts'
import { registerAnswerPage } from '../answer/register-answer-page.ts'
import { aLinkTo, testLinks } from './links.ts'
import { anEnterprise, anExperiment } from './makers/experiments.ts'
import { anEstablishment, anIntroduction } from './makers/introductions.ts'
import { aMember, aProgramme } from './makers/people.ts'
import { test } from './test.ts'

/** `test` with `page`: the address that links begin with. */
export const pageTest = test.extend('page', async ({ db, server, clock }, { onCleanup }) => {
  const app = fastify({ forceCloseConnections: true })
  registerAnswerPage(app, createInProcessApi(server, { db, now: clock.now, links: testLinks }), clock.now)
  await app.listen({ host: '127.0.0.1', port: 0 })
  onCleanup(() => app.close())
  return `${app.listeningOrigin}/repondre`
})

type Told = Partial<Pick<IntroductionRow, 'status' | 'purpose' | 'message' | 'meetingAt' | 'meetingMinutes'>> & {
  readonly enterprise?: string
  /** Whether the enterprise has already consented. */
  readonly consented?: boolean
}

/** An introduction proposed to a residence, or in another `status`, and the token of its link. */
export async function anInvitation(db: Db, { enterprise = 'Arbitryum', consented = true, ...told }: Told = {}) {
  const { id: programmeId } = await aProgramme(db)
  const staff = await aMember(db, { programmeId, name: 'Claire Dubois' })
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa Martin' })
  const description = 'Elle veille au respect des libertés des personnes qui vivent en EHPAD.'
  const { id: enterpriseId } = await anEnterprise(db, { programmeId, name: enterprise, description })
  const title = 'Les libertés au quotidien'
  const experiment = await anExperiment(db, { programmeId, enterpriseId, title, members: [entrepreneur] })
  const { id: establishmentId } = await anEstablishment(db, { programmeId, name: 'Résidence Les Tilleuls' })
  const { id } = await anIntroduction(db, {
    establishmentId,
    experiment,
    requestedBy: entrepreneur,
    status: 'PROPOSED',
    contactName: 'Mme Durand',
    contactEmail: 'direction@residence.example',
    message: 'Nous suivons ce projet depuis un an : il a changé le quotidien de deux résidences voisines.',
    effort: 'Une rencontre d’une heure, puis deux demi-journées',
    ...told,
  })
  const consent = { programmeId, introductionId: id, side: 'ENTERPRISE', textVersion: CONSENT_VERSION } as const
  if (consented) await insertConsent(db, { ...consent, givenBy: entrepreneur.id, givenAt: new Date(0), channel: 'API' })
  const introduction = await updateIntroduction(db, id, {
    proposedBy: staff.id,
    proposedAt: new Date('2026-06-02T08:00:00Z'),
  })
  return { introduction, experiment, staff, entrepreneur, token: aLinkTo(introduction) }
}

/** The page as text, with how it was answered. */
export async function open(url: string, options: RequestInit = {}) {
  const response = await fetch(url, { redirect: 'manual', ...options })
  const { status, headers } = response
  return { status, headers, text: await response.text() }
}

/** Sends a form as a browser does. */
export const send = (url: string, fields: Readonly<Record<string, string>>) =>
  open(url, { method: 'POST', body: new URLSearchParams(fields) })

/** Opens a form, fills it in and sends it. */
export async function fillIn(url: string, fields: Readonly<Record<string, string>>) {
  const { text } = await open(url)
  return send(url, { clientKey: keyIn(text), ...fields })
}

/** The client key that a form was shown with. */
export function keyIn(page: string): string {
  const [, key] = /name="clientKey" value="([^"]+)"/.exec(page) ?? []
  if (!key) throw new Error('This page shows no form.')
  return key
}
