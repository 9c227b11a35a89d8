import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import { collectDefaultMetrics, register } from 'prom-client'

/** A request that comes in drop by drop is cut: Fastify alone would wait for ever. */
const REQUEST_TIMEOUT = 120_000

/** The HTTP server that every process starts from: errors without stack traces, and `/metrics` for Prometheus. */
export function createHttpServer(logger: Logger): FastifyInstance {
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: true,
    forceCloseConnections: true,
    requestTimeout: REQUEST_TIMEOUT,
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error }, 'A request failed unexpectedly')
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message
    return reply.code(status).send({ error: message })
  })
  if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics()
  app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()))
  return app
}

/** Ends the process cleanly when asked to: what is under way is finished, the database is closed. */
export function closeOnSignal(app: FastifyInstance): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
