import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIntroduction, aSite } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

/** An entrepreneur who has met an establishment, and an agent. */
async function aMeeting(db: Db, status: 'PROPOSED' | 'ACCEPTED' | 'MET' = 'MET') {
  const staff = await aMember(db)
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { members: [entrepreneur] })
  const introduction = await anIntroduction(db, { experiment, requestedBy: entrepreneur, status })
  return { staff, entrepreneur, experiment, introduction }
}

const opening = (introduction: { id: Parameters<typeof globalId<'introduction'>>[1] }, details: object = {}) => ({
  clientKey: aClientKey(),
  introductionId: globalId('introduction', introduction.id),
  opensOn: '2026-07-01',
  public: 'Douze résidents de l’unité protégée',
  ...details,
})

const SITE = `... on OpenSiteSuccess { site { id openedOn endsOn public capacity referent { name email } viewerCanClose
  introduction { status outcome site { openedOn } } } }`

describe('un terrain s’ouvre là où une mise en relation a mené', () => {
  test('avec ses dates, son public, sa capacité et son référent, et la mise en relation est close', async ({
    db,
    as,
  }) => {
    const { entrepreneur, introduction } = await aMeeting(db)
    const details = {
      endsOn: '2026-11-30',
      capacity: 12,
      referentName: ' Mme Faure ',
      referentEmail: 'Faure@Residence.fr',
    }
    const outcome = await (await as(entrepreneur)).change('openSite', opening(introduction, details), SITE)
    expect(outcome).toMatchObject({
      __typename: 'OpenSiteSuccess',
      site: {
        openedOn: '2026-07-01',
        endsOn: '2026-11-30',
        public: 'Douze résidents de l’unité protégée',
        capacity: 12,
        referent: { name: 'Mme Faure', email: 'faure@residence.fr' },
        viewerCanClose: true,
        introduction: { status: 'CLOSED', outcome: 'SITE_OPENED', site: { openedOn: '2026-07-01' } },
      },
    })
    const [event] = await db.selectFrom('event').selectAll().execute()
    expect(JSON.stringify(event)).not.toMatch(/faure/i)
  })

  test('la place que la mise en relation occupait reste prise', async ({ db, as }) => {
    const { staff, entrepreneur, introduction } = await aMeeting(db)
    const { programmeId, establishmentId } = introduction
    const { id: capacityId } = await db
      .insertInto('capacity')
      .values({
        programmeId,
        establishmentId,
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        places: 1,
        declaredBy: staff.id,
        declaredAt: new Date(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.updateTable('introduction').set({ capacityId }).where('id', '=', introduction.id).execute()
    await (await as(entrepreneur)).change('openSite', opening(introduction))
    expect(await db.selectFrom('capacity').select('taken').executeTakeFirst()).toEqual({ taken: 1 })
  })

  const refused: [string, object, string, RegExp][] = [
    ['avant le début de la promotion', { opensOn: '2026-02-28' }, 'opensOn', /1er mars 2026/],
    ['une fin avant le début', { endsOn: '2026-06-30' }, 'endsOn', /fin/],
    ['un public vide', { public: '  ' }, 'public', /public/],
    ['une capacité nulle', { capacity: 0 }, 'capacity', /entre 1 et 10/],
    ['une adresse sans nom', { referentEmail: 'a@b.fr' }, 'referentName', /nom/],
    ['une adresse incomplète', { referentName: 'A', referentEmail: 'a@b' }, 'referentEmail', /complète/],
  ]
  for (const [what, details, field, message] of refused)
    test(`${what} est refusé, et rien n’est écrit`, async ({ db, as }) => {
      const { entrepreneur, introduction } = await aMeeting(db)
      const client = await as(entrepreneur)
      const outcome = await client.change(
        'openSite',
        opening(introduction, details),
        '... on InvalidInputProblem { field }',
      )
      expect(outcome).toMatchObject({ __typename: 'InvalidInputProblem', field })
      expect(outcome.message).toMatch(message)
      expect(await db.selectFrom('site').selectAll().execute()).toEqual([])
      expect(await db.selectFrom('event').selectAll().execute()).toEqual([])
    })

  test('pas avant que les deux côtés aient accepté : la réponse dit où en est la demande', async ({ db, as }) => {
    const { entrepreneur, introduction } = await aMeeting(db, 'PROPOSED')
    const outcome = await (await as(entrepreneur)).change('openSite', opening(introduction))
    expect(outcome.__typename).toBe('IntroductionMovedProblem')
    expect(await db.selectFrom('site').selectAll().execute()).toEqual([])
  })

  test('pas deux fois au même endroit : le terrain ouvert est montré', async ({ db, as }) => {
    const { entrepreneur, experiment, introduction } = await aMeeting(db)
    const site = await aSite(db, { experiment, establishmentId: introduction.establishmentId })
    const outcome = await (await as(entrepreneur)).change(
      'openSite',
      opening(introduction),
      '... on SiteExistsProblem { site { id } }',
    )
    expect(outcome).toMatchObject({ __typename: 'SiteExistsProblem', site: { id: globalId('site', site.id) } })
    expect(outcome.message).toContain('1er avril 2026')
  })

  test('ni pour l’expérimentation d’un autre, ni par un lecteur', async ({ db, as }) => {
    const { staff, introduction } = await aMeeting(db)
    const { programmeId } = staff
    const other = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
    expect((await (await as(other)).change('openSite', opening(introduction))).__typename).toBe('NotFoundProblem')
    const viewer = await as(await aMember(db, { programmeId, role: 'VIEWER' }))
    await expect(viewer.change('openSite', opening(introduction))).rejects.toThrow('not granted')
  })
})

describe('un terrain change et se ferme', () => {
  const reading = '{ site { openedOn endsOn public capacity referent { name email } viewerCanClose } }'

  test('ce qui n’est pas donné reste ; null efface', async ({ db, as }) => {
    const { entrepreneur, experiment } = await aMeeting(db)
    const site = await aSite(db, { experiment, capacity: 8, referentName: 'Mme Faure', referentEmail: 'f@r.fr' })
    const input = {
      clientKey: aClientKey(),
      siteId: globalId('site', site.id),
      endsOn: '2026-10-31',
      referentEmail: null,
    }
    const outcome = await (await as(entrepreneur)).change('changeSite', input, `... on ChangeSiteSuccess ${reading}`)
    expect(outcome).toMatchObject({
      site: { openedOn: '2026-04-01', endsOn: '2026-10-31', capacity: 8, referent: { name: 'Mme Faure', email: null } },
    })
  })

  test('il finit aujourd’hui sauf mention contraire, jamais demain, et une seule fois', async ({ db, as }) => {
    const { entrepreneur, experiment } = await aMeeting(db)
    const client = await as(entrepreneur)
    const siteId = globalId('site', (await aSite(db, { experiment })).id)
    const close = (details: object) =>
      client.change('closeSite', { clientKey: aClientKey(), siteId, ...details }, `... on CloseSiteSuccess ${reading}`)
    expect((await close({ endsOn: '2026-06-16' })).message).toContain('à venir')
    expect(await close({ endsOn: '2026-06-14' })).toMatchObject({
      site: { endsOn: '2026-06-14', viewerCanClose: false },
    })
    const again = await close({})
    expect(again.__typename).toBe('SiteEndedProblem')
    expect(again.message).toContain('14 juin 2026')
  })

  test('un lecteur voit le terrain, mais pas qui y est le référent', async ({ db, as }) => {
    const { staff, experiment } = await aMeeting(db)
    const id = globalId('site', (await aSite(db, { experiment, referentName: 'Mme Faure' })).id)
    const viewer = await as(await aMember(db, { programmeId: staff.programmeId, role: 'VIEWER' }))
    const query = (fields: string) => `{ node(id: "${id}") { ... on Site { ${fields} } } }`
    expect(await viewer.get(query('openedOn viewerCanChange'))).toEqual({
      node: { openedOn: '2026-04-01', viewerCanChange: false },
    })
    expect((await viewer.ask(query('referent { name }'))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})
