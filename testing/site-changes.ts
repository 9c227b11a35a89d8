/** The changes of sites and agreements, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { AgreementRow } from '#db/agreements.ts'
import type { ChangeCase } from './changes.ts'

const target = ({ id }: AgreementRow) => ({ agreementId: globalId('agreement', id) })
const agreed = (name: string) => `... on ${name}Success { agreement { id status } }`

const parties = [{ name: 'Conseil départemental' }, { name: 'Andibo', siret: '732 829 320 00074' }]
const terms = { basis: 'GRANT', parties, amount: '16000', startsOn: '2027-01-01', endsOn: '2027-12-31' }
const written = { basis: 'GRANT', amount: '16000.00', startsOn: '2027-01-01', endsOn: '2027-12-31', signedOn: null }

/** The calls, by the name of the mutation. */
export const siteChanges: Record<string, ChangeCase> = {
  openSite: {
    by: 'entrepreneur',
    input: async ({ introductionIn }) => ({
      introductionId: globalId('introduction', (await introductionIn('MET')).id),
      opensOn: '2026-07-01',
      public: 'Douze résidents',
      referentName: 'La directrice',
    }),
    selection: '... on OpenSiteSuccess { site { id openedOn } }',
    event: { kind: 'SITE_OPENED', after: { openedOn: '2026-07-01', endsOn: null, public: 'Douze résidents' } },
  },
  changeSite: {
    by: 'entrepreneur',
    input: ({ site }) => ({ siteId: globalId('site', site.id), endsOn: '2026-11-30' }),
    selection: '... on ChangeSiteSuccess { site { id endsOn } }',
    event: { kind: 'SITE_CHANGED', before: { endsOn: null }, after: { endsOn: '2026-11-30' } },
  },
  closeSite: {
    by: 'entrepreneur',
    input: ({ site }) => ({ siteId: globalId('site', site.id) }),
    selection: '... on CloseSiteSuccess { site { id endsOn } }',
    event: { kind: 'SITE_CHANGED', before: { endsOn: null }, after: { endsOn: '2026-06-15' } },
  },
  recordAgreement: {
    by: 'staff',
    input: ({ site }) => ({ siteId: globalId('site', site.id), terms }),
    selection: agreed('RecordAgreement'),
    event: { kind: 'AGREEMENT_RECORDED', after: written },
  },
  renewAgreement: {
    by: 'staff',
    input: ({ agreements }) => ({ ...target(agreements.signed), terms }),
    selection: agreed('RenewAgreement'),
    event: { kind: 'AGREEMENT_RECORDED', after: written },
  },
  correctAgreement: {
    by: 'staff',
    input: ({ agreements }) => ({ ...target(agreements.signed), terms }),
    selection: agreed('CorrectAgreement'),
    event: { kind: 'AGREEMENT_RECORDED', before: { basis: 'FREE', amount: null }, after: written },
  },
  signAgreement: {
    by: 'staff',
    input: ({ agreements }) => ({ ...target(agreements.toSign), signedOn: '2026-06-12' }),
    selection: agreed('SignAgreement'),
    event: { kind: 'AGREEMENT_RECORDED', before: { signedOn: null }, after: { signedOn: '2026-06-12' } },
  },
  publishAgreement: {
    by: 'staff',
    input: ({ agreements }) => ({ ...target(agreements.signed), publishedOn: '2026-06-12' }),
    selection: agreed('PublishAgreement'),
    event: { kind: 'AGREEMENT_RECORDED', before: { publishedOn: null }, after: { publishedOn: '2026-06-12' } },
  },
  keepAgreementFile: {
    by: 'staff',
    input: ({ agreements }) => ({
      ...target(agreements.signed),
      name: 'Convention.pdf',
      contentBase64: Buffer.from('%PDF-1.7').toString('base64'),
    }),
    selection: agreed('KeepAgreementFile'),
    event: { kind: 'AGREEMENT_FILE_KEPT', after: { version: 1, name: 'Convention.pdf', type: 'PDF', size: 8 } },
  },
}
