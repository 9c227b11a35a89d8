import { expect } from 'vitest'
import { aMember, anApiKey } from '../../../../testing/makers/people.ts'
import { startMattermost } from '../../../../testing/mattermost/server.ts'
import { addTeam } from '../../../../testing/mattermost/state/people.ts'
import { test } from '../../../../testing/test.ts'
import { createSealer } from '../../../workspaces/sealer.ts'
import { runProvision } from './run-provision.ts'

const secretKey = 'un secret assez long'

test('un serveur s’enregistre auprès d’une Passerelle qui tourne : ses jetons y vont scellés, et ne s’écrivent nulle part', async ({
  db,
  url: passerelle,
  onTestFinished,
}) => {
  await aMember(db)
  const { url, adminToken, world, close } = await startMattermost({ settings: { EnableBotAccountCreation: true } })
  onTestFinished(close)
  addTeam(world, 'departement')
  const lines: string[] = []
  const keep = (env: object) =>
    runProvision({
      args: ['mattermost', '--enregistrer', '--nouveau-jeton'],
      env: { MATTERMOST_URL: url, MATTERMOST_ADMIN_TOKEN: adminToken, PUBLIC_URL: passerelle, ...env },
      commands: [],
      print: (line) => lines.push(line),
    })
  expect(await keep({})).toBe(false)
  expect(lines.at(-1)).toContain('donnez API_KEY et SECRET_KEY')
  expect(await keep({ API_KEY: 'fausse', SECRET_KEY: secretKey })).toBe(false)
  expect(lines.join('\n')).toContain('n’a pas enregistré le serveur')
  // Not to lose a token that was just made.
  expect(lines.join('\n')).toContain('MATTERMOST_BOT_TOKEN=')
  expect(await keep({ API_KEY: await anApiKey(db, null), SECRET_KEY: secretKey })).toBe(true)
  expect(lines.at(-1)).toContain('Serveur enregistré')
  const kept = await db.selectFrom('chatWorkspace').selectAll().executeTakeFirstOrThrow()
  const workspace = new URL(url).host
  expect(kept).toMatchObject({ platform: 'MATTERMOST', workspace, url })
  const { botToken } = JSON.parse(
    createSealer([secretKey]).open(kept.credentials ?? '', `mattermost:${workspace}`) ?? '{}',
  )
  expect(world.tokens.get(botToken)).toMatchObject({ is_active: true })
  expect(lines.join('\n')).not.toContain(botToken)
})
