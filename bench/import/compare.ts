import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { hashKey } from '#api/authenticate.ts'
import { openPostgres } from '#db/database.ts'
import { insertApiKey, insertMembers } from '#db/members.ts'
import { migrate } from '#db/migrate.ts'
import { insertProgramme } from '#db/programmes.ts'
import { startPostgres } from '../postgres.ts'
import type { Line } from '../report.ts'
import { startServer } from '../server-process.ts'
import { NATIONAL_COUNT, writeSyntheticFiness } from './synthetic-finess.ts'

const root = join(import.meta.dirname, '../..')
const database = 'passerelle_bench_import'
const run = promisify(execFile)

/** What one run of the command line cost. */
interface Run {
  readonly seconds: number
  readonly megabytes: number
  readonly said: string
}

/** A whole country through the command line and the API, twice, against the same rows in a bare `COPY`. */
export async function compareImport(databaseUrl: string | undefined): Promise<readonly Line[]> {
  await using postgres = await startPostgres(databaseUrl)
  const url = await emptyDatabase(postgres.url)
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-import-'))
  try {
    const file = join(folder, 'synthetic-cs1100507.csv')
    await writeSyntheticFiness(file)
    await using server = await startServer(join(import.meta.dirname, 'our-server.ts'), { DATABASE_URL: url })
    const first = await importOnce(server.url, file, folder)
    const second = await importOnce(server.url, file, folder)
    const peak = Number(await (await fetch(`${server.url}/peak`)).text()) / 1024
    const copy = await copyOnce(url)
    console.log(`\nImport: ${first.said}\nAgain:  ${second.said}`)
    const rate = (seconds: number) => NATIONAL_COUNT / seconds
    return [
      { measure: 'first import', unit: 's', ours: first.seconds, theirs: copy },
      { measure: 'first import, establishments a second', unit: '/s', ours: rate(first.seconds), theirs: rate(copy) },
      { measure: 'second import', unit: 's', ours: second.seconds, theirs: copy },
      { measure: 'peak memory of the server, of 300', unit: 'MB', ours: peak, theirs: 300 },
      { measure: 'peak memory of the command, of 300', unit: 'MB', ours: first.megabytes, theirs: 300 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function emptyDatabase(server: string): Promise<string> {
  await using client = await connect(server)
  await client.query(`drop database if exists ${database} with (force)`)
  await client.query(`create database ${database}`)
  const url = Object.assign(new URL(server), { pathname: `/${database}` }).href
  await using db = openPostgres(url)
  await migrate(db)
  const authority = { name: 'Bench', authority: 'Bench', description: 'Bench', contact: 'Bench' }
  const { id: programmeId } = await insertProgramme(db, authority)
  const [member] = await insertMembers(db, [{ programmeId, name: 'Bench', email: 'bench@exemple.fr', role: 'STAFF' }])
  if (!member) throw new Error('The member was not inserted.')
  await insertApiKey(db, { hash: hashKey('bench'), label: 'bench', programmeId, memberId: member.id })
  return url
}

async function importOnce(url: string, file: string, folder: string): Promise<Run> {
  const peakFile = join(folder, 'peak')
  const notePeak = join(import.meta.dirname, 'note-peak.ts')
  const started = performance.now()
  const { stdout } = await run(process.execPath, ['--import', notePeak, 'import/main.ts', 'finess', file], {
    cwd: root,
    env: { ...process.env, API_URL: url, API_KEY: 'bench', PEAK_FILE: peakFile },
  })
  const seconds = (performance.now() - started) / 1000
  const [said = ''] = stdout.split('\n')
  return { seconds, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024, said }
}

/** The limit: the same rows into a table without index, constraint or trigger, from a file beside the server. */
async function copyOnce(url: string): Promise<number> {
  await using client = await connect(url)
  const columns = `programme_id, id, source, source_key, name, kind, category, category_code, finess, uai, siret, rna, address,
    postcode, commune, insee_code, latitude, longitude, phone, search_text`
  const path = `/tmp/passerelle-bench-import-${process.pid}.copy`
  await client.query(`copy establishment (${columns}) to '${path}'`)
  await client.query(`create table bare as select ${columns} from establishment limit 0`)
  const started = performance.now()
  await client.query(`copy bare from '${path}'`)
  return (performance.now() - started) / 1000
}

async function connect(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}
