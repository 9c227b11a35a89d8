/** The least that a Bolt application does: it checks the signature and acknowledges. */
import { createServer } from 'node:http'
import { App, HTTPReceiver } from '@slack/bolt'
import { announce } from '../announce.ts'
import { signingSecret } from './signing.ts'

const receiver = new HTTPReceiver({ signingSecret, endpoints: '/slack/events' })
const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-bench' }) })
app.command('/relation', ({ ack }) => ack())

await announce(createServer(receiver.requestListener).listen(0, '127.0.0.1'))
