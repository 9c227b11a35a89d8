import { describe, expect } from 'vitest'
import { aClientKey } from '../../testing/makers/number.ts'
import { aChatAccount, aMember, aProgramme } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

describe('l’adresse et les comptes de discussion d’un membre', () => {
  const query =
    'query ($id: ID!) { node(id: $id) { ... on Member { name email chatAccounts { platform workspace user } } } }'

  test('ne sont vus que de lui-même et des agents', async ({ db, as }) => {
    const { coach, ...others } = await aProgrammeInUse(db)
    await aChatAccount(db, coach, { user: 'U1' })
    const id = globalId('member', coach.id)
    const shown = { email: coach.email, chatAccounts: [{ platform: 'SLACK', workspace: 'T1', user: 'U1' }] }
    for (const member of [coach, others.staff])
      expect(await (await as(member)).get(query, { id })).toEqual({ node: { name: coach.name, ...shown } })
    for (const member of [others.evaluator, others.entrepreneur, others.viewer])
      expect(await (await as(member)).get(query, { id })).toEqual({
        node: { name: coach.name, email: null, chatAccounts: [] },
      })
  })
})

describe('choisir sa langue', () => {
  test('les messages suivants sont dans cette langue', async ({ db, as }) => {
    const member = await aMember(db)
    const client = await as(member)
    const accept = () => client.change('studyIntroduction', { clientKey: aClientKey(), introductionId: 'x' })
    expect((await accept()).message).toBe('Cet élément n’existe pas, ou vous n’y avez pas accès.')
    const selection = '... on SetLanguageSuccess { member { language } }'
    expect(await client.change('setLanguage', { clientKey: aClientKey(), language: 'EN' }, selection)).toEqual({
      __typename: 'SetLanguageSuccess',
      member: { language: 'EN' },
    })
    expect((await accept()).message).toBe('This does not exist, or you have no access to it.')
  })
})

describe('lier un compte de discussion', () => {
  const account = { platform: 'SLACK', workspace: 'T1', user: 'U1' }
  const SUCCESS = '... on LinkChatAccountSuccess { member { name } }'

  test('l’adresse vérifiée désigne le membre, quelles que soient les majuscules', async ({ db, as }) => {
    const lea = await aMember(db, { name: 'Léa', email: 'lea@exemple.fr' })
    const outcome = await (await as('bot')).change('linkChatAccount', { ...account, email: 'LEA@exemple.FR' }, SUCCESS)
    expect(outcome).toEqual({ __typename: 'LinkChatAccountSuccess', member: { name: 'Léa' } })
    expect(await (await as('slack:T1:U1')).get('{ viewer { name } }')).toEqual({ viewer: { name: 'Léa' } })
    const [trace] = await db.selectFrom('event').selectAll().execute()
    expect(trace).toMatchObject({
      kind: 'CHAT_ACCOUNT_LINKED',
      subjectId: globalId('member', lea.id),
      actorId: null,
      channel: 'SYSTEM',
      after: { platform: 'SLACK', workspace: 'T1' },
    })
  })

  test('lier deux fois, c’est lier une fois', async ({ db, as }) => {
    const lea = await aMember(db)
    const bot = await as('bot')
    for (let time = 0; time < 2; time++)
      expect((await bot.change('linkChatAccount', { ...account, email: lea.email })).__typename).toBe(
        'LinkChatAccountSuccess',
      )
    expect(await db.selectFrom('chatAccount').selectAll().execute()).toHaveLength(1)
    expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1)
  })

  test('un compte change de main quand son adresse en a changé', async ({ db, as }) => {
    const [lea, tom] = [await aMember(db), await aMember(db, { name: 'Tom' })]
    const bot = await as('bot')
    for (const { email } of [lea, tom]) await bot.change('linkChatAccount', { ...account, email })
    expect(await (await as('slack:T1:U1')).get('{ viewer { name } }')).toEqual({ viewer: { name: 'Tom' } })
  })

  test('un inconnu apprend à qui demander un accès', async ({ db, as }) => {
    await aProgramme(db, { contact: 'la Mission innovation' })
    expect(await (await as('bot')).change('linkChatAccount', { ...account, email: 'x@y.fr' })).toEqual({
      __typename: 'StrangerProblem',
      message: [
        'Personne n’est inscrit avec l’adresse x@y.fr. Demandez un accès à : la Mission innovation.',
        'Nobody is registered with the address x@y.fr. Ask for access: la Mission innovation.',
      ].join('\n'),
    })
    expect(await db.selectFrom('chatAccount').selectAll().execute()).toEqual([])
  })
})
