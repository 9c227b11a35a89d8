/** `npm run import -- FORMAT FILE`: sends a file of establishments to a running Passerelle. */
import { importFile } from './import-file.ts'
import { readOptions } from './options.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

try {
  const options = readOptions(process.argv.slice(2), process.env)
  console.log(options ? await importFile(options) : say('help'))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exitCode = 1
}
