/** The least that posts messages: a loop over requests ready to be sent, eight at once, in a process of its own. */
import { once } from 'node:events'
import { keptBy } from './kept.ts'

const { MATTERMOST_URL = '', SHARE = '0' } = process.env
const AT_ONCE = 8
const PROCESSES = 4
const kept = (await keptBy(MATTERMOST_URL)).filter((_, rank) => rank % PROCESSES === Number(SHARE))
const bodies = kept.map(({ channel_id, message, props }) => JSON.stringify({ channel_id, message, props })).values()
const headers = { 'content-type': 'application/json', authorization: 'Bearer bench' }

process.send?.('ready')
await once(process, 'message')
const post = async () => {
  for (const body of bodies) {
    const response = await fetch(`${MATTERMOST_URL}/api/v4/posts`, { method: 'POST', headers, body })
    await response.json()
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, post))
process.send?.('done')
process.disconnect()
