import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { anAgreement } from '../../testing/makers/agreements.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember, anApiKey } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { LARGEST_FILE } from '../files/file.ts'
import { globalId } from '../ids.ts'

/** An agreement of an experiment, an agent, the entrepreneur, another one, and a reader. */
async function anAgreementToKeep(db: Db) {
  const staff = await aMember(db)
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const other = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const viewer = await aMember(db, { programmeId, role: 'VIEWER' })
  const site = await aSite(db, { experiment: await anExperiment(db, { members: [entrepreneur] }) })
  const agreement = await anAgreement(db, { site, recordedBy: staff.id })
  return { staff, entrepreneur, other, viewer, agreementId: globalId('agreement', agreement.id) }
}

const pdf = (text = '') => Buffer.from(`%PDF-1.7\n${text}`)
const keeping = (agreementId: string, bytes: Buffer, name = 'Convention signée.pdf') => ({
  clientKey: aClientKey(),
  agreementId,
  name,
  contentBase64: bytes.toString('base64'),
})

interface Kept {
  readonly agreement: { readonly files: readonly { readonly path: string; readonly sha256: string }[] }
}
const FILES =
  '... on KeepAgreementFileSuccess { agreement { files { version name type size sha256 addedAt addedBy { name } path } } }'

const fetchAs = async (db: Db, url: string, member: Parameters<typeof anApiKey>[1] | undefined) =>
  fetch(url, member === undefined ? {} : { headers: { authorization: `Bearer ${await anApiKey(db, member)}` } })

describe('le fichier d’une convention', () => {
  test('est gardé tel quel, décrit, et relu par qui y a droit', async ({ db, as, url }) => {
    const { staff, entrepreneur, agreementId } = await anAgreementToKeep(db)
    const bytes = pdf('Entre les soussignés…')
    const client = await as(staff)
    const { agreement } = await client.change<Kept>('keepAgreementFile', keeping(agreementId, bytes), FILES)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(agreement.files).toEqual([
      {
        version: 1,
        name: 'Convention signée.pdf',
        type: 'PDF',
        size: bytes.length,
        sha256,
        addedAt: '2026-06-15T10:00:00.000Z',
        addedBy: { name: staff.name },
        path: expect.stringMatching(/^\/files\/[0-9a-f-]{36}$/),
      },
    ])
    const answer = await fetchAs(db, `${url}${agreement.files[0]?.path}`, entrepreneur)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Convention signee.pdf"; filename*=UTF-8''Convention%20sign%C3%A9e.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  test('n’est jamais remplacé : un nouveau fichier est une nouvelle version', async ({ db, as }) => {
    const { staff, agreementId } = await anAgreementToKeep(db)
    const client = await as(staff)
    await client.change('keepAgreementFile', keeping(agreementId, pdf('un')))
    expect(await client.change('keepAgreementFile', keeping(agreementId, pdf('deux')), FILES)).toMatchObject({
      agreement: { files: [{ version: 2 }, { version: 1 }] },
    })
    await expect(db.updateTable('agreementFile').set({ name: 'autre.pdf' }).execute()).rejects.toThrow()
    await expect(db.deleteFrom('agreementFile').execute()).rejects.toThrow()
  })

  const refused: [string, Buffer, RegExp][] = [
    ['vide', Buffer.alloc(0), /vide/],
    ['qui est un programme nommé .pdf', Buffer.from('MZ\x90'), /PDF/],
    ['de plus de 10 Mo', Buffer.concat([pdf(), Buffer.alloc(LARGEST_FILE)]), /10 Mo/],
  ]
  for (const [what, bytes, message] of refused)
    test(`${what} est refusé, et rien n’est gardé`, async ({ db, as }) => {
      const { staff, agreementId } = await anAgreementToKeep(db)
      const outcome = await (await as(staff)).change('keepAgreementFile', keeping(agreementId, bytes))
      expect(outcome.__typename).toBe('InvalidInputProblem')
      expect(outcome.message).toMatch(message)
      expect(await db.selectFrom('agreementFile').select('id').execute()).toEqual([])
    })

  test('de 10 Mo tout juste passe, et revient entier', async ({ db, as, url }) => {
    const { staff, agreementId } = await anAgreementToKeep(db)
    const bytes = Buffer.concat([pdf(), Buffer.alloc(LARGEST_FILE - pdf().length, 'é')])
    const client = await as(staff)
    const { agreement } = await client.change<Kept>('keepAgreementFile', keeping(agreementId, bytes), FILES)
    const answer = await fetchAs(db, `${url}${agreement.files[0]?.path}`, staff)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('n’est ni pour un lecteur, ni pour un autre entrepreneur, ni pour un autre programme, ni pour un inconnu', async ({
    db,
    as,
    url,
  }) => {
    const { staff, other, viewer, agreementId } = await anAgreementToKeep(db)
    const client = await as(staff)
    const { agreement } = await client.change<Kept>('keepAgreementFile', keeping(agreementId, pdf()), FILES)
    const address = `${url}${agreement.files[0]?.path}`
    const statusFor = async (member?: Parameters<typeof anApiKey>[1]) => (await fetchAs(db, address, member)).status
    expect(await statusFor(viewer)).toBe(403)
    expect(await statusFor(null)).toBe(403)
    expect(await statusFor(other)).toBe(404)
    expect(await statusFor(await aMember(db))).toBe(404)
    expect(await statusFor()).toBe(401)
    expect((await fetchAs(db, `${url}/files/../graphql`, staff)).status).not.toBe(200)
    expect((await fetchAs(db, `${url}/files/abc`, staff)).status).toBe(404)
  })
})
