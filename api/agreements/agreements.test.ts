import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { anAgreement } from '../../testing/makers/agreements.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

/** A site of an experiment, an agent and the entrepreneur. */
async function aPlace(db: Db) {
  const staff = await aMember(db)
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const viewer = await aMember(db, { programmeId, role: 'VIEWER' })
  const experiment = await anExperiment(db, { members: [entrepreneur] })
  const site = await aSite(db, { experiment })
  return { staff, entrepreneur, viewer, experiment, site, siteId: globalId('site', site.id) }
}

const parties = [{ name: 'Conseil départemental du Val d’Oise' }, { name: 'Andibo', siret: '732 829 320 00074' }]
const year = { startsOn: '2026-07-01', endsOn: '2027-06-30' }
const terms = (more: object = {}) => ({ basis: 'INNOVATIVE_PROCUREMENT', parties, amount: '16000', ...year, ...more })

const AGREEMENT = `{ id basis basisNote parties { name siret } amount startsOn endsOn signedOn status publishBy publishedOn
  warnings { code message } renewalOf { id } renewal { id } viewerCanSign viewerCanRenew }`

describe('une convention', () => {
  test('s’enregistre avec ses parties, son fondement, son montant exact et ses dates', async ({ db, as }) => {
    const { staff, siteId } = await aPlace(db)
    const input = { clientKey: aClientKey(), siteId, terms: terms() }
    const outcome = await (await as(staff)).change(
      'recordAgreement',
      input,
      `... on RecordAgreementSuccess { agreement ${AGREEMENT} }`,
    )
    expect(outcome).toMatchObject({
      agreement: {
        basis: 'INNOVATIVE_PROCUREMENT',
        parties: [{ siret: null }, { name: 'Andibo', siret: '73282932000074' }],
        amount: '16000.00',
        ...year,
        signedOn: null,
        status: 'TO_SIGN',
        warnings: [],
        viewerCanSign: true,
      },
    })
  })

  const refused: [string, object, string, RegExp][] = [
    ['une seule partie', { parties: parties.slice(0, 1) }, 'parties', /deux à dix/],
    ['une partie sans nom', { parties: [{ name: ' ' }, { name: 'A' }] }, 'parties', /nom/],
    ['un SIRET faux', { parties: [{ name: 'A' }, { name: 'B', siret: '73282932000075' }] }, 'parties', /« B »/],
    ['un montant négatif', { amount: '-1' }, 'amount', /deux décimales/],
    ['un dixième de centime', { amount: '10.001' }, 'amount', /deux décimales/],
    ['un marché sans montant', { amount: null }, 'amount', /hors taxes/],
    ['du gratuit payant', { basis: 'FREE' }, 'amount', /gratuite/],
    ['un autre fondement sans un mot', { basis: 'OTHER' }, 'basisNote', /Précisez/],
    ['une fin avant le début', { endsOn: '2026-06-30' }, 'endsOn', /fin/],
    ['une signature à venir', { signedOn: '2026-06-16' }, 'signedOn', /à venir/],
  ]
  for (const [what, wrong, field, message] of refused)
    test(`est refusée avec ${what}`, async ({ db, as }) => {
      const { staff, siteId } = await aPlace(db)
      const input = { clientKey: aClientKey(), siteId, terms: terms(wrong) }
      const outcome = await (await as(staff)).change('recordAgreement', input, '... on InvalidInputProblem { field }')
      expect(outcome).toMatchObject({ __typename: 'InvalidInputProblem', field })
      expect(outcome.message).toMatch(message)
      expect(await db.selectFrom('agreement').selectAll().execute()).toEqual([])
    })

  test('gratuite, un montant de zéro n’en est pas un', async ({ db, as }) => {
    const { staff, siteId } = await aPlace(db)
    const input = { clientKey: aClientKey(), siteId, terms: terms({ basis: 'FREE', amount: '0' }) }
    const selection = '... on RecordAgreementSuccess { agreement { amount } }'
    expect(await (await as(staff)).change('recordAgreement', input, selection)).toMatchObject({
      agreement: { amount: null },
    })
  })

  test('se signe une fois, puis se corrige : le journal garde ce qu’elle disait', async ({ db, as }) => {
    const { staff, site } = await aPlace(db)
    const client = await as(staff)
    const { id } = await anAgreement(db, { site, recordedBy: staff.id, signedOn: null })
    const agreementId = globalId('agreement', id)
    const sign = () =>
      client.change(
        'signAgreement',
        { clientKey: aClientKey(), agreementId, signedOn: '2026-06-10' },
        '... on SignAgreementSuccess { agreement { status viewerCanSign } }',
      )
    expect(await sign()).toMatchObject({ agreement: { status: 'IN_FORCE', viewerCanSign: false } })
    const again = await sign()
    expect(again.__typename).toBe('AgreementSignedProblem')
    expect(again.message).toContain('10 juin 2026')
    const input = { clientKey: aClientKey(), agreementId, terms: terms({ signedOn: '2026-06-09' }) }
    expect(
      await client.change(
        'correctAgreement',
        input,
        '... on CorrectAgreementSuccess { agreement { signedOn amount } }',
      ),
    ).toMatchObject({ agreement: { signedOn: '2026-06-09', amount: '16000.00' } })
    const events = await db.selectFrom('event').select(['before', 'after']).orderBy('at').orderBy('id').execute()
    expect(events).toContainEqual({
      before: expect.objectContaining({ basis: 'FREE', amount: null, signedOn: '2026-06-10' }),
      after: expect.objectContaining({ basis: 'INNOVATIVE_PROCUREMENT', amount: '16000.00', signedOn: '2026-06-09' }),
    })
  })

  test('se renouvelle une fois, par une convention qui commence après elle', async ({ db, as }) => {
    const { staff, site } = await aPlace(db)
    const client = await as(staff)
    const first = await anAgreement(db, { site, recordedBy: staff.id, endsOn: '2026-07-31' })
    const agreementId = globalId('agreement', first.id)
    const renew = (dates: object) =>
      client.change(
        'renewAgreement',
        { clientKey: aClientKey(), agreementId, terms: terms(dates) },
        `... on RenewAgreementSuccess { agreement ${AGREEMENT} } ... on AgreementRenewedProblem { renewal { startsOn } }`,
      )
    const status = `{ node(id: "${agreementId}") { ... on Agreement { status viewerCanRenew } } }`
    expect(await client.get(status)).toEqual({ node: { status: 'TO_RENEW', viewerCanRenew: true } })
    expect((await renew({ startsOn: '2026-07-31' })).message).toContain('31 juillet 2026')
    expect(await renew({ startsOn: '2026-08-01' })).toMatchObject({ agreement: { renewalOf: { id: agreementId } } })
    expect(await renew({ startsOn: '2026-09-01' })).toMatchObject({
      __typename: 'AgreementRenewedProblem',
      renewal: { startsOn: '2026-08-01' },
    })
    expect(await client.get(status)).toEqual({ node: { status: 'IN_FORCE', viewerCanRenew: false } })
    const later = { clientKey: aClientKey(), agreementId, terms: terms({ endsOn: '2026-08-01' }) }
    expect((await client.change('correctAgreement', later)).message).toContain('1er août 2026')
  })
})

describe('les règles parlent en clair', () => {
  test('un second marché innovant avec le même opérateur, et au-delà de 100 000 €', async ({ db, as }) => {
    const { staff, site, siteId } = await aPlace(db)
    const known = { basis: 'INNOVATIVE_PROCUREMENT', operator: '732829320', recordedBy: staff.id } as const
    await anAgreement(db, { ...known, site, amount: '90000.00' })
    const other = await aSite(db, { experiment: await anExperiment(db, { programmeId: staff.programmeId }) })
    await anAgreement(db, { ...known, site: other, amount: '6000.00' })
    const input = { clientKey: aClientKey(), siteId, terms: terms() }
    const selection = '... on RecordAgreementSuccess { agreement { warnings { code message } } }'
    const { agreement } = await (await as(staff)).change<{
      agreement: { warnings: { code: string; message: string }[] }
    }>('recordAgreement', input, selection)
    expect(agreement.warnings.map(({ code }) => code)).toEqual(['NEED_TOO_LARGE', 'SAME_OPERATOR'])
    const [need, operator] = agreement.warnings.map(({ message }) => message.replace(/[\u00a0\u202f]/g, ' '))
    expect(need).toContain('112 000 € hors taxes')
    expect(operator).toContain('déjà eu 2 autres marchés innovants')
    expect(operator).toContain('ne pas contracter systématiquement avec un même opérateur économique')
  })

  test('les marchés d’un autre programme ne comptent pas', async ({ db, as }) => {
    const [mine, theirs] = [await aPlace(db), await aPlace(db)]
    const contract = { basis: 'INNOVATIVE_PROCUREMENT', operator: '732829320', amount: '90000.00' } as const
    await anAgreement(db, { ...contract, site: theirs.site, recordedBy: theirs.staff.id })
    const input = { clientKey: aClientKey(), siteId: mine.siteId, terms: terms() }
    const selection = '... on RecordAgreementSuccess { agreement { warnings { code } } }'
    expect(await (await as(mine.staff)).change('recordAgreement', input, selection)).toMatchObject({
      agreement: { warnings: [] },
    })
  })

  test('une grosse subvention : à signer, puis à publier, puis en retard, jusqu’à ce qu’elle le soit', async ({
    db,
    as,
    clock,
  }) => {
    const { staff, site } = await aPlace(db)
    const client = await as(staff)
    const granted = { basis: 'GRANT', amount: '23000.01', site, recordedBy: staff.id } as const
    const { id } = await anAgreement(db, { ...granted, signedOn: null })
    const agreementId = globalId('agreement', id)
    const look = async () => {
      const { node } = await client.get<{ node: { publishBy: string | null; warnings: { code: string }[] } }>(
        `{ node(id: "${agreementId}") { ... on Agreement { publishBy warnings { code } } } }`,
      )
      return [node.publishBy, ...node.warnings.map(({ code }) => code)]
    }
    expect(await look()).toEqual([null, 'SIGNATURE_NEEDED'])
    await client.change('signAgreement', { clientKey: aClientKey(), agreementId, signedOn: '2026-06-15' })
    expect(await look()).toEqual(['2026-09-15'])
    clock.set('2026-08-16T10:00:00Z')
    expect(await look()).toEqual(['2026-09-15', 'DATA_TO_PUBLISH'])
    clock.set('2026-09-15T23:00:00Z')
    expect(await look()).toEqual(['2026-09-15', 'DATA_LATE'])
    const publish = (publishedOn: string) =>
      client.change('publishAgreement', { clientKey: aClientKey(), agreementId, publishedOn })
    expect((await publish('2026-06-14')).message).toContain('une fois qu’elle est signée')
    expect((await publish('2026-09-16')).__typename).toBe('PublishAgreementSuccess')
    expect(await look()).toEqual(['2026-09-15'])
  })
})

test('le lecteur et l’entrepreneur lisent la convention, sans pouvoir la changer ; les remarques ne sont pas pour le lecteur', async ({
  db,
  as,
}) => {
  const { staff, entrepreneur, viewer, experiment, site, siteId } = await aPlace(db)
  await anAgreement(db, { site, recordedBy: staff.id })
  const query = (fields: string) =>
    `{ experiment(id: "${globalId('experiment', experiment.id)}") { sites { viewerCanRecordAgreement agreements { ${fields} } } } }`
  for (const reader of [entrepreneur, viewer]) {
    const client = await as(reader)
    expect(await client.get(query('status viewerCanChange'))).toEqual({
      experiment: {
        sites: [{ viewerCanRecordAgreement: false, agreements: [{ status: 'IN_FORCE', viewerCanChange: false }] }],
      },
    })
    const input = { clientKey: aClientKey(), siteId, terms: terms() }
    await expect(client.change('recordAgreement', input)).rejects.toThrow('not granted')
  }
  for (const field of ['warnings { code }', 'files { name }', 'publishBy'])
    expect((await (await as(viewer)).ask(query(field))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
})
