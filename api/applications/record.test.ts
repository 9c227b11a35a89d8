import { describe, expect } from 'vitest'
import { anEnterprise } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, type WholeCall } from '../../testing/makers/selection.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const APPLICATION = `application { enterprise { name siret rna } priorityNeed { title } proposal links receivedOn isLate
  contact { name email } stage history { from to by { name } } }`
const SEEN = `... on InvalidInputProblem { field } ... on RecordApplicationSuccess { ${APPLICATION} }
  ... on ApplicationExistsProblem { application { id } }`

const needOf = ({ needs }: WholeCall, index = 0) => globalId('priority_need', needs[index]?.id as never)
const newEnterprise = { name: 'Andibo', description: 'Aménage des lieux pour des personnes avec autisme.' }
const answerTo = (call: WholeCall, input: object = {}) => ({
  clientKey: aClientKey(),
  callId: globalId('call', call.id),
  newEnterprise,
  priorityNeedId: needOf(call),
  proposal: 'Un atelier par semaine',
  ...input,
})

describe('enregistrer une candidature', () => {
  test('d’une entreprise nouvelle, dont les numéros sont vérifiés', async ({ db, as }) => {
    const staff = await aMember(db, { name: 'Claire' })
    const call = await aCall(db, { staff, needs: ['Isolement', 'Alimentation'], closesOn: '2026-06-15' })
    const input = answerTo(call, {
      newEnterprise: { ...newEnterprise, siret: '732 829 320 00074', rna: 'w951234567' },
      priorityNeedId: needOf(call, 1),
      proposal: '  Un atelier  ',
      links: ['https://exemple.fr/dossier.pdf', ' https://exemple.fr/dossier.pdf ', ''],
      contactName: 'Mme Diallo',
      contactEmail: 'Contact@Andibo.example',
    })
    expect(await (await as(staff)).change('recordApplication', input, SEEN)).toEqual({
      __typename: 'RecordApplicationSuccess',
      application: {
        enterprise: { name: 'Andibo', siret: '73282932000074', rna: 'W951234567' },
        priorityNeed: { title: 'Alimentation' },
        proposal: 'Un atelier',
        links: ['https://exemple.fr/dossier.pdf'],
        receivedOn: '2026-06-15',
        isLate: false,
        contact: { name: 'Mme Diallo', email: 'contact@andibo.example' },
        stage: 'APPLIED',
        history: [{ from: null, to: 'APPLIED', by: { name: 'Claire' } }],
      },
    })
    const event = await db.selectFrom('event').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(event)).not.toMatch(/diallo|andibo\.example/i)
  })

  test('d’une entreprise connue ; celle d’un autre programme n’est pas trouvée', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const client = await as(staff)
    const mine = await anEnterprise(db, { programmeId: staff.programmeId, name: 'Solinum' })
    const known = (id: typeof mine.id) =>
      answerTo(call, { newEnterprise: null, enterpriseId: globalId('enterprise', id) })
    expect(await client.change('recordApplication', known(mine.id), SEEN)).toMatchObject({
      application: { enterprise: { name: 'Solinum' } },
    })
    expect(await client.change('recordApplication', known((await anEnterprise(db)).id))).toMatchObject({
      __typename: 'NotFoundProblem',
    })
  })

  test('arrivée en retard, elle est dite en retard, tant que l’appel n’est pas prolongé', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff, closesOn: '2026-05-31' })
    const client = await as(staff)
    expect(await client.change('recordApplication', answerTo(call, { receivedOn: '2026-06-01' }), SEEN)).toMatchObject({
      application: { isLate: true },
    })
    await db.updateTable('call').set({ closesOn: '2026-06-01' }).execute()
    expect(await client.get('{ applications { edges { node { isLate } } } }')).toEqual({
      applications: { edges: [{ node: { isLate: false } }] },
    })
  })

  for (const [what, input, field] of [
    ['aucune entreprise', { newEnterprise: null }, 'enterpriseId'],
    ['deux entreprises', { enterpriseId: 'x' }, 'enterpriseId'],
    ['une entreprise sans nom', { newEnterprise: { ...newEnterprise, name: ' ' } }, 'newEnterprise'],
    ['une entreprise sans activité', { newEnterprise: { ...newEnterprise, description: '' } }, 'newEnterprise'],
    ['un SIRET faux', { newEnterprise: { ...newEnterprise, siret: '73282932000075' } }, 'newEnterprise'],
    ['un RNA faux', { newEnterprise: { ...newEnterprise, rna: '951234567' } }, 'newEnterprise'],
    ['une problématique d’ailleurs', { priorityNeedId: 'x' }, 'priorityNeedId'],
    ['une proposition vide', { proposal: ' ' }, 'proposal'],
    ['une proposition trop longue', { proposal: 'x'.repeat(5001) }, 'proposal'],
    ['un lien qui n’ouvre pas une page', { links: ['javascript:alert(1)'] }, 'links'],
    ['onze liens', { links: Array.from({ length: 11 }, (_, n) => `https://exemple.fr/${n}`) }, 'links'],
    ['un jour à venir', { receivedOn: '2026-06-16' }, 'receivedOn'],
    ['un jour avant l’appel', { receivedOn: '2026-04-30' }, 'receivedOn'],
    ['une adresse incomplète', { contactEmail: 'contact@' }, 'contactEmail'],
  ] as const)
    test(`refuse ${what}, et n’écrit rien`, async ({ db, as }) => {
      const staff = await aMember(db)
      const call = await aCall(db, { staff })
      const client = await as(staff)
      expect(await client.change('recordApplication', answerTo(call, input), SEEN)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field,
      })
      expect(await db.selectFrom('enterprise').selectAll().execute()).toEqual([])
    })

  test('une entreprise déjà connue se choisit : ni son nom ni ses numéros ne servent deux fois', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const client = await as(staff)
    await anEnterprise(db, { programmeId: staff.programmeId, name: 'Solinum', siret: '73282932000074' })
    await anEnterprise(db, { name: 'Andibo' })
    for (const described of [
      { ...newEnterprise, name: 'Solinum' },
      { ...newEnterprise, siret: '73282932000074' },
    ])
      expect(await client.change('recordApplication', answerTo(call, { newEnterprise: described }), SEEN)).toEqual({
        __typename: 'InvalidInputProblem',
        field: 'newEnterprise',
        message: '« Solinum » est déjà connue du programme, par son nom ou par son numéro : choisissez-la.',
      })
  })

  for (const [language, message] of [
    ['FR', 'Cette entreprise a déjà candidaté à cet appel : sa candidature a été reçue le 20 mai 2026.'],
    ['EN', 'This enterprise has already applied to this call: its application was received on 20 May 2026.'],
  ] as const)
    test(`une entreprise ne candidate qu’une fois à un appel, sauf si elle s’était retirée (${language})`, async ({
      db,
      as,
    }) => {
      const staff = await aMember(db, { language })
      const call = await aCall(db, { staff })
      const client = await as(staff)
      const earlier = await anApplication(db, { call })
      const again = () =>
        answerTo(call, { newEnterprise: null, enterpriseId: globalId('enterprise', earlier.enterpriseId) })
      expect(await client.change('recordApplication', again(), SEEN)).toEqual({
        __typename: 'ApplicationExistsProblem',
        message,
        application: { id: globalId('application', earlier.id) },
      })
      const target = { clientKey: aClientKey(), applicationId: globalId('application', earlier.id) }
      await client.change('withdrawApplication', target)
      expect((await client.change('recordApplication', again())).__typename).toBe('RecordApplicationSuccess')
    })

  postgresTest(
    'deux agents enregistrent la même entreprise au même instant : elle n’est là qu’une fois',
    async ({ db, as }) => {
      const staff = await aMember(db)
      const call = await aCall(db, { staff })
      const clients = [await as(staff), await as(await aMember(db, { programmeId: staff.programmeId }))]
      const outcomes = await Promise.all(clients.map((client) => client.change('recordApplication', answerTo(call))))
      expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(
        new Set(['RecordApplicationSuccess', 'InvalidInputProblem']),
      )
      expect(await db.selectFrom('enterprise').selectAll().execute()).toHaveLength(1)
    },
  )
})

describe('corriger une candidature', () => {
  const CORRECTED = `... on InvalidInputProblem { field } ... on CorrectApplicationSuccess { ${APPLICATION} }`

  test('ce qui n’est pas donné reste ; un contact vide s’efface', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const application = await anApplication(db, { call, contactName: 'Mme Diallo', links: ['https://exemple.fr'] })
    const target = { clientKey: aClientKey(), applicationId: globalId('application', application.id) }
    expect(
      await (await as(staff)).change(
        'correctApplication',
        { ...target, proposal: 'Mieux', contactName: null },
        CORRECTED,
      ),
    ).toMatchObject({
      application: { proposal: 'Mieux', contact: null, links: ['https://exemple.fr'], receivedOn: '2026-05-20' },
    })
  })

  test('selon les mêmes règles', async ({ db, as }) => {
    const staff = await aMember(db)
    const application = await anApplication(db, { call: await aCall(db, { staff }) })
    const target = { clientKey: aClientKey(), applicationId: globalId('application', application.id) }
    const client = await as(staff)
    expect(await client.change('correctApplication', { ...target, receivedOn: '2026-06-16' }, CORRECTED)).toMatchObject(
      {
        field: 'receivedOn',
      },
    )
    const other = await aCall(db, { staff })
    const elsewhere = { ...target, priorityNeedId: needOf(other) }
    expect(await client.change('correctApplication', elsewhere, CORRECTED)).toMatchObject({ field: 'priorityNeedId' })
  })
})
