import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { SlackContext } from './context.ts'
import { droppedFiles } from './dropped-files.ts'

const context = (slackApiUrl: string) => ({ client: { slackApiUrl, token: 'xoxb-secret' } }) as unknown as SlackContext

const fileAt = (url: string, api = 'https://slack.com/api/') => {
  const [file] = droppedFiles(context(api), [{ name: 'v.csv', size: 3, url_private_download: url }])
  if (!file) throw new Error('no file')
  return file
}

test('le jeton du robot n’est envoyé que chez Slack', async () => {
  for (const url of [
    'https://evil.fr/v.csv',
    'http://files.slack.com/v.csv',
    'https://files.slack.com.evil.fr/v',
    'file:///etc/passwd',
    '',
  ])
    if (url) await expect(fileAt(url).read()).rejects.toThrow('not where Slack keeps files')
  expect(droppedFiles(context('https://slack.com/api/'), [{ name: 'v.csv' }])).toEqual([])
})

test('une page de connexion, ou un détour, n’est pas un fichier', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/detour') response.writeHead(302, { location: 'https://evil.fr/' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
  try {
    await expect(fileAt(new URL('/v.csv', api).href, api).read()).rejects.toThrow('files:read')
    await expect(fileAt(new URL('/detour', api).href, api).read()).rejects.toThrow()
  } finally {
    server.close()
  }
})
