import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aLinkTo, testLinks } from '../testing/links.ts'
import { anIntroduction } from '../testing/makers/introductions.ts'
import { aClientKey } from '../testing/makers/number.ts'
import { aProgrammeInUse } from '../testing/makers/programme-in-use.ts'
import { test } from '../testing/test.ts'
import { createAnswerLinks } from './links.ts'

async function proposed(db: Db) {
  const stage = await aProgrammeInUse(db)
  const { experiment, entrepreneur: requestedBy } = stage
  const contact = { contactName: 'Mme Martin', contactEmail: 'direction@residence.example' }
  return {
    ...stage,
    introduction: await anIntroduction(db, { experiment, requestedBy, status: 'PROPOSED', ...contact }),
  }
}

const QUESTION = '{ invitation { status } }'
const RENEW = `mutation ($key: String!) { renewAnswerLink(input: { clientKey: $key }) { __typename
  ... on RenewAnswerLinkSuccess { sentTo } ... on Problem { message } } }`

describe('le lien envoyé à un établissement', () => {
  test('ouvre sa mise en relation', async ({ db, as }) => {
    const { introduction } = await proposed(db)
    const contact = await as({ link: aLinkTo(introduction) })
    expect(await contact.get(QUESTION)).toEqual({ invitation: { status: 'PROPOSED' } })
  })

  test('tronqué, retouché, forgé ou remplacé, il n’ouvre rien', async ({ db, as }) => {
    const { introduction } = await proposed(db)
    const token = aLinkTo(introduction)
    const flipped = (index: number) =>
      `${token.slice(0, index)}${token[index] === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`
    const elsewhere = createAnswerLinks('another secret, from elsewhere', 'http://passerelle.test')
    const link = { introductionId: introduction.id, version: 1, expiresAt: new Date('2100-01-01') }
    const replaced =
      testLinks
        .urlOf({ ...link, version: 2 })
        .split('/')
        .at(-1) ?? ''
    const forged = elsewhere.urlOf(link).split('/').at(-1) ?? ''
    const wrong = [token.slice(0, -1), `${token}A`, 'A', ...[0, 20, 25, 30, 45].map(flipped), forged, replaced]
    for (const each of wrong) {
      const { status, errors } = await (await as({ link: each })).ask(QUESTION)
      expect({ each, status, code: errors?.[0]?.extensions?.code }).toEqual({ each, status: 401, code: 'LINK_UNKNOWN' })
    }
  })

  test('expiré, il ne permet que d’en demander un autre, envoyé à la même adresse et une fois par heure', async ({
    db,
    as,
    clock,
  }) => {
    const { introduction } = await proposed(db)
    const contact = await as({ link: aLinkTo(introduction, clock.now()) })
    const { status, errors } = await contact.ask(QUESTION)
    expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({ status: 403, code: 'FORBIDDEN' })
    for (const key of [aClientKey(), aClientKey()]) {
      expect(await contact.get(RENEW, { key })).toEqual({
        renewAnswerLink: { __typename: 'RenewAnswerLinkSuccess', sentTo: 'd…n@residence.example' },
      })
    }
    const nudges = () => db.selectFrom('nudge').select(['kind', 'contactEmail']).execute()
    expect(await nudges()).toEqual([{ kind: 'LINK_RENEWED', contactEmail: 'direction@residence.example' }])
    clock.advance(3600)
    await contact.get(RENEW, { key: aClientKey() })
    expect(await nudges()).toHaveLength(2)
  })

  test('d’une demande close, il n’en donne pas d’autre', async ({ db, as, clock }) => {
    const { experiment, entrepreneur: requestedBy } = await proposed(db)
    const introduction = await anIntroduction(db, { experiment, requestedBy, status: 'EXPIRED' })
    const contact = await as({ link: aLinkTo(introduction, clock.now()) })
    expect(await contact.get(RENEW, { key: aClientKey() })).toEqual({
      renewAnswerLink: {
        __typename: 'IntroductionOverProblem',
        message: 'Cette demande a expiré sans réponse le 1er juin 2026.',
      },
    })
  })
})
