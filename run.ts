/** Runs an entry point. What keeps it from starting is told in a sentence; LOG_LEVEL=debug adds where it comes from. */
export async function run(start: () => Promise<string>): Promise<void> {
  try {
    console.log(await start())
  } catch (error) {
    console.error(explain(error))
    if (process.env['LOG_LEVEL'] === 'debug') console.error(error)
    process.exit(1)
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris : arrêtez l’autre programme, ou choisissez-en un autre, par exemple PORT=${(port ?? 4000) + 1} npm start.`
  if (code === 'ECONNREFUSED') return 'La base de données ne répond pas à l’adresse donnée par DATABASE_URL.'
  return `Passerelle ne démarre pas. ${error.message}`
}
