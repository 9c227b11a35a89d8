import { describe, expect } from 'vitest'
import { bindProgramme } from '#db/chat-workspaces.ts'
import type { Db } from '#db/database.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aChatWorkspace, aMember, aProgramme } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

const EMAIL = 'lea@exemple.fr'

/** Two programmes with the same person in each, and a workspace for each: `T1` and `chat.ara.fr`. */
async function twoTerritories(db: Db) {
  const [oise, ara] = [
    await aProgramme(db, { contact: 'le Val d’Oise' }),
    await aProgramme(db, { contact: 'la Région' }),
  ]
  const here = await aMember(db, { programmeId: oise.id, name: 'Léa du Val d’Oise', email: EMAIL })
  const there = await aMember(db, { programmeId: ara.id, name: 'Léa d’Auvergne', email: EMAIL })
  await bindProgramme(db, await aChatWorkspace(db), oise.id, new Date(0))
  const server = await aChatWorkspace(db, { platform: 'MATTERMOST', workspace: 'chat.ara.fr', name: 'La Région' })
  await bindProgramme(db, server, ara.id, new Date(0))
  return { oise, ara, here, there }
}

const link = (place: string, user = 'U1', email = EMAIL) => {
  const [platform, workspace] = place.startsWith('T') ? ['SLACK', place] : ['MATTERMOST', place]
  return { platform, workspace, user, email }
}
const LINKED = '... on LinkChatAccountSuccess { member { name } }'
const LIST = '{ chatWorkspaces { id name isBound removedAt } }'

describe('un espace ne sert que ses programmes', () => {
  test('la même adresse mène, dans chaque espace, à la personne de son programme', async ({ db, as }) => {
    await twoTerritories(db)
    const bot = await as('bot')
    expect(await bot.change('linkChatAccount', link('T1'), LINKED)).toMatchObject({
      member: { name: 'Léa du Val d’Oise' },
    })
    expect(await bot.change('linkChatAccount', link('chat.ara.fr'), LINKED)).toMatchObject({
      member: { name: 'Léa d’Auvergne' },
    })
    expect(await (await as('slack:T1:U1')).get('{ viewer { name } }')).toEqual({
      viewer: { name: 'Léa du Val d’Oise' },
    })
    expect(await (await as('mattermost:chat.ara.fr:U1')).get('{ viewer { name } }')).toEqual({
      viewer: { name: 'Léa d’Auvergne' },
    })
  })

  test('qui n’est que dans l’autre programme est un inconnu, et n’apprend pas qui le tient', async ({ db, as }) => {
    const { ara } = await twoTerritories(db)
    await aMember(db, { programmeId: ara.id, email: 'tom@exemple.fr' })
    const outcome = await (await as('bot')).change('linkChatAccount', link('T1', 'U2', 'tom@exemple.fr'))
    expect(outcome).toMatchObject({ __typename: 'StrangerProblem' })
    expect(outcome.message).toContain('Demandez un accès à : le Val d’Oise.')
    expect(outcome.message).not.toContain('la Région')
  })

  test('un compte lié avant que le programme ne parte ailleurs est refusé', async ({ db, as }) => {
    const programme = await aProgramme(db)
    const member = await aMember(db, { programmeId: programme.id, email: EMAIL })
    const bot = await as('bot')
    await bot.change('linkChatAccount', link('T1'))
    const person = await as('slack:T1:U1')
    expect(await person.get('{ viewer { name } }')).toEqual({ viewer: { name: member.name } })
    await bindProgramme(db, await aChatWorkspace(db, { workspace: 'T2' }), programme.id, new Date(0))
    const { errors } = await person.ask('{ viewer { name } }')
    expect(errors?.[0]?.extensions?.code).toBe('CHAT_ACCOUNT_UNKNOWN')
    expect((await bot.change('linkChatAccount', link('T1'))).message).toContain('ne sert aucun programme')
  })

  test('un espace retiré ne sert plus rien, et personne ne prend sa place', async ({ db, as }) => {
    await twoTerritories(db)
    const bot = await as('bot')
    await bot.change('saveChatWorkspace', { platform: 'SLACK', workspace: 'T1', name: 'Oise', credentials: 'scellé' })
    await bot.change('linkChatAccount', link('T1'))
    const remove = () =>
      bot.get(`mutation { removeChatWorkspace(input: { platform: SLACK, workspace: "T1" }) { removed } }`)
    expect(await remove()).toEqual({ removeChatWorkspace: { removed: true } })
    expect(await remove()).toEqual({ removeChatWorkspace: { removed: false } })
    expect((await (await as('slack:T1:U1')).ask('{ viewer { name } }')).errors).toHaveLength(1)
    expect((await bot.change('linkChatAccount', link('TAUTRE'))).__typename).toBe('StrangerProblem')
    expect(await db.selectFrom('chatWorkspace').select('credentials').where('workspace', '=', 'T1').execute()).toEqual([
      { credentials: null },
    ])
    await bot.change('saveChatWorkspace', { platform: 'SLACK', workspace: 'T1', name: 'Oise', credentials: 'neuf' })
    expect((await (await as('slack:T1:U1')).ask('{ viewer { name } }')).errors).toBeUndefined()
  })
})

describe('relier un espace à son programme', () => {
  test('le lien d’une installation relie l’espace au programme de l’agent, pendant sept jours', async ({
    db,
    as,
    clock,
  }) => {
    const [staff, other] = [await aMember(db), await aMember(db, { email: EMAIL })]
    const { slackInstallationUrl } = await (await as(staff)).get<{ slackInstallationUrl: string }>(
      '{ slackInstallationUrl }',
    )
    const token = new URL(slackInstallationUrl).searchParams.get('lien') ?? ''
    const bot = await as('bot')
    const save = (given: object) =>
      bot.change('saveChatWorkspace', { platform: 'SLACK', workspace: 'T5', name: 'Cinq', credentials: 'x', ...given })
    expect((await save({ link: `${token.slice(0, -2)}AA` })).__typename).toBe('InstallationLinkProblem')
    expect((await save({ link: token })).__typename).toBe('SaveChatWorkspaceSuccess')
    expect(await (await as(staff)).get(LIST)).toEqual({
      chatWorkspaces: [{ id: 'slack:T5', name: 'Cinq', isBound: true, removedAt: null }],
    })
    expect(await (await as(other)).get(LIST)).toEqual({ chatWorkspaces: [] })
    // Unbound, an installed workspace serves nothing by default: whoever administers it decides of its e-mails.
    await (await as(staff)).change('unbindChatWorkspace', { clientKey: aClientKey(), workspaceId: 'slack:T5' })
    expect((await bot.change('linkChatAccount', link('T5'))).message).toContain('ne sert aucun programme')
    clock.advance(7 * 86_400)
    expect((await save({ link: token })).message).toContain('demandez-en un autre')
  })

  test('un espace qui sert d’autres programmes par défaut ne leur est pas retiré', async ({ db, as }) => {
    const [staff, other] = [await aMember(db), await aMember(db)]
    await aChatWorkspace(db)
    const bind = async (member: typeof staff) =>
      (await (await as(member)).change('bindChatWorkspace', { clientKey: aClientKey(), workspaceId: 'slack:T1' }))
        .__typename
    expect(await bind(staff)).toBe('WorkspaceSharedProblem')
    await bindProgramme(db, await aChatWorkspace(db, { workspace: 'T2' }), other.programmeId, new Date(0))
    expect(await bind(staff)).toBe('BindChatWorkspaceSuccess')
    expect(await bind(other)).toBe('NotFoundProblem')
  })

  test('ce qui permet d’y parler n’est lu que du robot', async ({ db, as }) => {
    const staff = await aMember(db)
    await aChatWorkspace(db, { credentials: 'scellé' })
    const query = '{ chatWorkspaces { credentials } }'
    expect(await (await as('bot')).get(query)).toEqual({ chatWorkspaces: [{ credentials: 'scellé' }] })
    expect((await (await as(staff)).ask(query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})

describe('délier un compte', () => {
  test('il n’est relié que si on le demande de là', async ({ db, as }) => {
    const lea = await aMember(db, { email: EMAIL, language: 'EN' })
    const bot = await as('bot')
    await bot.change('linkChatAccount', link('T1'))
    await bot.change('linkChatAccount', link('T1', 'U2'))
    const unlink = (by: Awaited<ReturnType<typeof as>>, accountId: string) =>
      by.change('unlinkChatAccount', { clientKey: aClientKey(), accountId })
    expect((await unlink(await as(await aMember(db)), 'slack:T1:U1')).__typename).toBe('NotFoundProblem')
    expect((await unlink(await as('slack:T1:U2'), 'slack:T1:U1')).__typename).toBe('UnlinkChatAccountSuccess')
    const { errors } = await (await as('slack:T1:U1')).ask('{ viewer { name } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CHAT_ACCOUNT_UNLINKED', language: 'EN' })
    expect(await bot.change('linkChatAccount', link('T1'))).toMatchObject({ __typename: 'AccountUnlinkedProblem' })
    const accounts = '{ viewer { chatAccounts { id } } }'
    expect(await (await as(lea)).get(accounts)).toEqual({ viewer: { chatAccounts: [{ id: 'slack:T1:U2' }] } })
    expect(await bot.change('linkChatAccount', { ...link('T1'), again: true }, LINKED)).toMatchObject({
      member: { name: lea.name },
    })
    expect(await (await as('slack:T1:U1')).get('{ viewer { name } }')).toEqual({ viewer: { name: lea.name } })
  })
})
