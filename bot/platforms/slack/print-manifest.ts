import { pino } from 'pino'
import { createBot } from '../../bot.ts'
import { slackManifest } from './manifest.ts'

/** `npm run manifest -- https://passerelle.exemple.fr`; without an address, for Socket Mode. */
const [requestUrl] = process.argv.slice(2)
const unused = { execute: () => Promise.reject(new Error('The manifest asks nothing of the API.')) }
const { commands } = await createBot({ api: unused, logger: pino({ level: 'silent' }) })
const manifest = slackManifest(commands, requestUrl ? { requestUrl, socketMode: false } : { socketMode: true })
process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
