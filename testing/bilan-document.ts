/** A bilan as a document, asked for over HTTP. */

import fastify, { type FastifyInstance } from 'fastify'
import { createInProcessApi } from '#api/in-process.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import { registerBilans } from '../documents/register-bilans.ts'
import { type BilanStory, bilanStory, fourAnswers, writeBilan } from './bilan-story.ts'
import { testLinks } from './links.ts'
import { aBilan } from './makers/bilans.ts'
import { aDocumentedExperiment, type DocumentedExperiment } from './makers/documented-experiment.ts'
import { anApiKey } from './makers/people.ts'
import { test } from './test.ts'

/** Writes all that a bilan may hold; ready to be submitted. */
export async function writeInFull(story: BilanStory, ending: DocumentedExperiment): Promise<void> {
  const { ines, lea, paul } = ending
  await writeBilan(story, { ...ending, indicator: ending.alone })
  await story.done(lea, 'contributeToBilan', {
    party: 'Andibo',
    answers: fourAnswers('Les résidents ont tout choisi.'),
  })
  await story.done(paul, 'contributeToBilan', { party: 'Les résidents', answers: fourAnswers('On sort plus.') })
  const whole = async (mutation: string, input: object) =>
    story.done(ines, mutation, { revision: await story.revision(ines), ...input })
  const burden = { sign: 'NEGATIVE', description: 'Une charge en plus au début', concerns: 'les soignants' }
  await whole('setUnexpectedEffects', { effects: [burden] })
  await whole('setViabilityConditions', { conditions: ['Un référent formé dans chaque résidence'] })
  const adjustment = { description: 'Former deux référents', responsible: 'Andibo', dueOn: '2026-10-01' }
  await whole('setAdjustments', { adjustments: [adjustment] })
}

/** Submits a bilan and has all its signatories sign it. */
export async function freeze(story: BilanStory, { claire, ines, lea }: DocumentedExperiment): Promise<void> {
  await story.done(ines, 'submitBilan')
  const contentHash = await story.contentHash(lea)
  for (const speaker of [claire, ines, lea]) await story.done(speaker, 'signBilan', { contentHash })
  const paper = { contentHash, party: 'La résidence des Lilas', paperOn: '2026-06-12' }
  await story.done(claire, 'recordBilanSignature', paper)
}

/** `test`, with `ending`, its `bilan`, and the `site` that documents are asked from; `serve` makes another, laid out otherwise. */
export const documentTest = test
  .extend('ending', ({ db }) => aDocumentedExperiment(db))
  .extend('bilan', async ({ db, as, ending }) => {
    const row = await aBilan(db, { experiment: ending.experiment, openedBy: ending.claire })
    return { ...bilanStory(as, row), path: `/bilans/${row.id}` }
  })
  .extend('serve', ({ db, server, clock }, { onCleanup }) => {
    const apps: FastifyInstance[] = []
    onCleanup(async () => void (await Promise.all(apps.map((app) => app.close()))))
    return async (render?: Parameters<typeof registerBilans>[3]): Promise<string> => {
      const app = fastify({ forceCloseConnections: true })
      apps.push(app)
      registerBilans(app, createInProcessApi(server, { db, now: clock.now, links: testLinks }), clock.now, render)
      await app.listen({ host: '127.0.0.1', port: 0 })
      return app.listeningOrigin
    }
  })
  .extend('site', ({ serve }) => serve())

/** Asks for a document as a program does. */
export const download = async (db: Db, url: string, member: MemberRow | null, headers: Record<string, string> = {}) =>
  fetch(url, { headers: { authorization: `Bearer ${await anApiKey(db, member)}`, ...headers } })
