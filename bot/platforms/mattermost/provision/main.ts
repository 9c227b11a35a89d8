/** `npm run provision -- mattermost`: gives a Mattermost server the bot and its commands. */
import { pino } from 'pino'
import { createBot } from '../../../bot.ts'
import { runProvision } from './run-provision.ts'

const unused = { execute: () => Promise.reject(new Error('Provisioning asks nothing of the API.')) }
const { commands } = await createBot({ api: unused, logger: pino({ level: 'silent' }) })
const { argv, env } = process
const isDone = await runProvision({ args: argv.slice(2), env, commands, print: (line) => console.log(line) })
if (!isDone) process.exitCode = 1
