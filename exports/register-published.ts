import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Api, Ask } from './api.ts'
import { cidsOf } from './cids/graph.ts'
import {
  ExperimentIdsDocument,
  PublishedCohortDocument,
  PublishedExperimentDocument,
  type PublishedExperimentFragment,
  ReplicationKitDocument,
} from './generated/operations.ts'
import { HEADERS } from './headers.ts'
import { iatiOf } from './iati/activity.ts'
import { paged, UnknownExperiment } from './paged.ts'
import { refusalOf, refuse } from './refusal.ts'
import { askAs } from './sender.ts'

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** An identifier of IATI's registry, such as `FR-…-229501275`: it has none of the characters that IATI refuses. */
const ORGANISATION = /^[^\s/&|?]{3,100}$/

/**
 * What others read in their own formats: `GET /exports/iati/<experiment>.xml`, the results of an experiment;
 * `GET /exports/cids/<experiment>.jsonld`, `/exports/cids/promotions/<cohort>.jsonld` and `/exports/cids/programme.jsonld`, the
 * impact of one, of those of a cohort, or of all those that the reader sees; `GET /exports/kits/<experiment>.json`, what one that is
 * over hands on.
 */
export function registerPublished(app: FastifyInstance, api: Api, now: () => Date): void {
  const route = { exposeHeadRoute: false }
  app.get(`/exports/iati/:id(^${UUID}).xml`, route, (request, reply) =>
    answer(request, reply, async () => {
      const { id } = request.params as { readonly id: string }
      const experiment = await publishedExperiment(askAs(api, request), `experiment_${id}`)
      const xml = iatiOf(experiment, { organisation: organisationOf(request), now: now() })
      return { name: `iati-${id}.xml`, media: 'application/xml; charset=utf-8', content: xml }
    }),
  )
  app.get(`/exports/kits/:id(^${UUID}).json`, route, (request, reply) =>
    answer(request, reply, async () => {
      const { id } = request.params as { readonly id: string }
      const { experiment } = await askAs(api, request)(ReplicationKitDocument, { id: `experiment_${id}` })
      if (!experiment?.replicationKit) throw new UnknownExperiment()
      const { name, content } = experiment.replicationKit
      return { name, content, media: 'application/json; charset=utf-8' }
    }),
  )
  const cids = (path: string, read: (ask: Ask, id: string) => Promise<readonly PublishedExperimentFragment[]>) =>
    app.get(path, route, (request, reply) =>
      answer(request, reply, async () => {
        const { id = 'programme' } = request.params as { readonly id?: string }
        const content = cidsOf(await read(askAs(api, request), id))
        return { name: `cids-${id}.jsonld`, media: 'application/ld+json; charset=utf-8', content }
      }),
    )
  cids(`/exports/cids/:id(^${UUID}).jsonld`, async (ask, id) => [await publishedExperiment(ask, `experiment_${id}`)])
  cids(`/exports/cids/promotions/:id(^${UUID}).jsonld`, publishedCohort)
  cids('/exports/cids/programme.jsonld', publishedProgramme)
}

function organisationOf({ query }: FastifyRequest): string | undefined {
  const { organisation } = query as { readonly organisation?: unknown }
  return typeof organisation === 'string' && ORGANISATION.test(organisation) ? organisation : undefined
}

interface File {
  readonly name: string
  readonly media: string
  readonly content: string
}

async function answer(request: FastifyRequest, reply: FastifyReply, make: () => Promise<File>): Promise<FastifyReply> {
  reply.headers(HEADERS)
  try {
    const { name, media, content } = await make()
    return reply.type(media).header('content-disposition', `attachment; filename="${name}"`).send(content)
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refuse(request, reply, refusal)
  }
}

/** What is published of an experiment that the reader sees. */
async function publishedExperiment(ask: Ask, id: string): Promise<PublishedExperimentFragment> {
  const { experiment } = await ask(PublishedExperimentDocument, { id })
  if (!experiment) throw new UnknownExperiment()
  return experiment
}

async function publishedCohort(ask: Ask, id: string): Promise<PublishedExperimentFragment[]> {
  const { cohort } = await ask(PublishedCohortDocument, { id: `cohort_${id}` })
  if (!cohort) throw new UnknownExperiment()
  return publishedExperiments(
    ask,
    cohort.experiments.map((experiment) => experiment.id),
  )
}

async function publishedProgramme(ask: Ask): Promise<PublishedExperimentFragment[]> {
  const all: PublishedExperimentFragment[] = []
  for await (const nodes of paged(async (after) => (await ask(ExperimentIdsDocument, { after })).experiments))
    all.push(
      ...(await publishedExperiments(
        ask,
        nodes.map(({ id }) => id),
      )),
    )
  return all
}

/** One after the other: a programme is read without holding up everybody else. */
async function publishedExperiments(ask: Ask, ids: readonly string[]): Promise<PublishedExperimentFragment[]> {
  const experiments: PublishedExperimentFragment[] = []
  for (const id of ids) experiments.push(await publishedExperiment(ask, id))
  return experiments
}
