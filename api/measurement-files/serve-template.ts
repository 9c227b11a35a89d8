import type { FastifyInstance } from 'fastify'
import type { Id } from '#db/database.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import { writeCsv } from '#spreadsheets/writing/write-csv.ts'
import { writeXlsx } from '#spreadsheets/writing/write-xlsx.ts'
import { type Context, createContext, type Installation } from '../context.ts'
import { FILE_TYPES, safeName } from '../files/file.ts'
import { attachment, HEADERS, refuse, UUID, viewerOf } from '../files/serve-file.ts'
import type { MeasurementFileFormat } from '../generated/resolvers.ts'
import { canLog } from '../indicators/indicator.ts'
import { say } from '../say.ts'
import { parseDate } from '../scalars.ts'
import { scopeOf } from '../viewer.ts'
import { templateOf } from './template.ts'

const EXTENSIONS: Readonly<Record<MeasurementFileFormat, string>> = { XLSX: 'xlsx', CSV: 'csv' }
const MEDIA: Readonly<Record<MeasurementFileFormat, string>> = {
  XLSX: FILE_TYPES.XLSX.media,
  CSV: 'text/csv; charset=utf-8',
}

/** Where the bytes of a template are read. */
export const pathOfTemplate = (id: Id<'experiment'>, format: MeasurementFileFormat, on: string | null): string =>
  `/files/measurements/${id}.${EXTENSIONS[format]}${on === null ? '' : `?on=${on}`}`

/** The name that a template is saved under. */
export const nameOfTemplate = (
  { viewer }: Pick<Context, 'viewer'>,
  { title }: Pick<ExperimentRow, 'title'>,
  format: MeasurementFileFormat,
): string => {
  const name = say(viewer, 'measurement-file.name', { title })
  return safeName(name, 'XLSX', say(viewer, 'measurement-file.sheet')).replace(/xlsx$/, EXTENSIONS[format])
}

interface Route {
  readonly Params: { readonly id: string; readonly extension: string }
  readonly Querystring: { readonly on?: string }
}

/** `GET /files/measurements/<experiment>.xlsx`: a file to fill in, for those who enter values of that experiment. */
export function registerTemplates(app: FastifyInstance, installation: Installation): void {
  app.get<Route>(`/files/measurements/:id(^${UUID}).:extension(^xlsx|csv$)`, async (request, reply) => {
    const { headers, params, query } = request
    const onBehalfOf = headers['x-on-behalf-of']?.toString()
    const viewer = await viewerOf(installation, { authorization: headers.authorization, onBehalfOf })
    if (!viewer) return refuse(reply, 401, 'Send your API key: "Authorization: Bearer <API key>".')
    if (viewer.kind !== 'member' || !canLog(viewer))
      return refuse(reply, 403, `Values are not entered by the role ${viewer.role}.`)
    const on = dayIn(query.on)
    if (on === undefined) return refuse(reply, 400, 'on must be a day, such as 2026-05-15.')
    const context = createContext({ ...installation, viewer })
    // The route takes nothing but a uuid.
    const experiment = await findExperiment(context.db, scopeOf(viewer), params.id as Id<'experiment'>)
    if (!experiment) return refuse(reply, 404, 'No such experiment.')
    const format = params.extension === 'csv' ? 'CSV' : 'XLSX'
    const disposition = attachment(nameOfTemplate(context, experiment, format))
    reply.headers({ ...HEADERS, 'content-disposition': disposition }).type(MEDIA[format])
    return reply.send(Buffer.from(await write(context, experiment, format, on)))
  })
}

/** The day asked for; null when none is, `undefined` when it is not one. */
function dayIn(on: string | undefined): string | null | undefined {
  if (on === undefined) return null
  try {
    return parseDate(on)
  } catch {
    return undefined
  }
}

async function write(context: Context, experiment: ExperimentRow, format: MeasurementFileFormat, on: string | null) {
  const { viewer } = context
  const table = await templateOf(context, experiment, on)
  if (format === 'CSV') return writeCsv(table, viewer.language)
  const title = say(viewer, 'measurement-file.name', { title: experiment.title })
  const lines = [title, ...say(viewer, 'measurement-file.read-me').split('\n')]
  return writeXlsx([table], { name: say(viewer, 'measurement-file.read-me-name'), lines })
}
