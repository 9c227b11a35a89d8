/** What shows that a value is right. */
import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { MeasurementRow } from '#db/measurements.ts'
import type { Client } from '../../testing/client.ts'
import { collectors } from '../../testing/makers/collection.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember, anApiKey } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { LARGEST_FILE } from '../files/file.ts'
import { globalId } from '../ids.ts'

const SHOWN = `... on AddEvidenceSuccess { measurement { evidence {
    name url path type size sha256 addedBy { name } measurement { version } } } }
  ... on InvalidInputProblem { field }`

const add = (client: Client, { id }: MeasurementRow, input: object) =>
  client.change('addEvidence', { clientKey: aClientKey(), measurementId: globalId('measurement', id), ...input }, SHOWN)

interface Added {
  readonly measurement: { readonly evidence: readonly { readonly path: string | null }[] }
}

async function aMeasuredValue(db: Parameters<typeof collectors>[0]) {
  const world = await collectors(db)
  const indicator = await anIndicator(db, { experiment: world.experiment })
  return { ...world, indicator, measurement: await aMeasurement(db, { indicator, loggedBy: world.lea }) }
}

const pdf = Buffer.from('%PDF-1.7\nfeuille d’émargement')
const file = (bytes: Buffer, name = 'Feuille de mai.pdf') => ({ name, contentBase64: bytes.toString('base64') })

describe('une preuve', () => {
  test('est un lien, sous un nom', async ({ db, as }) => {
    const { lea, measurement } = await aMeasuredValue(db)
    const link = { url: 'https://partage.example/mai.pdf', name: ' Feuille de mai ' }
    expect(await add(await as(lea), measurement, link)).toEqual({
      __typename: 'AddEvidenceSuccess',
      measurement: {
        evidence: [
          {
            name: 'Feuille de mai',
            url: 'https://partage.example/mai.pdf',
            path: null,
            type: null,
            size: null,
            sha256: null,
            addedBy: { name: 'Léa Martin' },
            measurement: { version: 1 },
          },
        ],
      },
    })
  })

  test('est un fichier, relu tel quel par qui voit la valeur, et par nul autre', async ({ db, as, url }) => {
    const { programmeId, lea, eva, measurement } = await aMeasuredValue(db)
    const { measurement: shown } = (await add(
      await as(lea),
      measurement,
      file(pdf, '../Feuille.exe'),
    )) as never as Added
    expect(shown.evidence).toMatchObject([
      {
        name: 'Feuille.pdf',
        type: 'PDF',
        size: pdf.length,
        sha256: createHash('sha256').update(pdf).digest('hex'),
        path: expect.stringMatching(/^\/files\/[0-9a-f-]{36}$/),
      },
    ])
    const read = async (member: Parameters<typeof anApiKey>[1]) =>
      fetch(`${url}${shown.evidence[0]?.path}`, { headers: { authorization: `Bearer ${await anApiKey(db, member)}` } })
    const answer = await read(eva)
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect((await read(await aMember(db, { programmeId, role: 'ENTREPRENEUR' }))).status).toBe(404)
    expect((await read(await aMember(db))).status).toBe(404)
    expect((await read(await aMember(db, { programmeId, role: 'VIEWER' }))).status).toBe(403)
  })

  test('un tableur en est une ; un programme, une archive ou des macros non', async ({ db, as }) => {
    const { lea, measurement } = await aMeasuredValue(db)
    const client = await as(lea)
    const zip = (text: string) => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(26), Buffer.from(text)])
    expect(
      await add(client, measurement, file(zip('[Content_Types].xml…PKxl/workbook.xml'), 'registre.xlsx')),
    ).toMatchObject({
      measurement: { evidence: [{ name: 'registre.xlsx', type: 'XLSX' }] },
    })
    for (const bytes of [
      Buffer.from('MZ\x90'),
      zip('photos/1.jpg'),
      zip('[Content_Types].xmlPKxl/workbook.xmlPKxl/vbaProject.bin'),
    ])
      expect(await add(client, measurement, file(bytes))).toMatchObject({
        field: 'contentBase64',
        message:
          'Ce fichier n’est ni un PDF, ni un texte ou un tableur (DOCX, XLSX, ODT, ODS, sans macros), ni une image PNG ou JPEG.',
      })
    expect(await add(client, measurement, file(Buffer.concat([pdf, Buffer.alloc(LARGEST_FILE)])))).toMatchObject({
      field: 'contentBase64',
      message: expect.stringContaining('10 Mo'),
    })
    expect(await db.selectFrom('evidence').select('id').execute()).toHaveLength(1)
  })

  test('est un lien ou un fichier, ni les deux, ni rien ; https seulement', async ({ db, as }) => {
    const { lea, measurement } = await aMeasuredValue(db)
    const client = await as(lea)
    const url = 'https://partage.example/mai.pdf'
    expect(await add(client, measurement, { url, ...file(pdf) })).toMatchObject({ field: 'url' })
    expect(await add(client, measurement, {})).toMatchObject({
      field: 'url',
      message: 'Donnez un lien ou un fichier : l’un des deux.',
    })
    expect(await add(client, measurement, { url: 'http://partage.example/mai.pdf' })).toMatchObject({
      field: 'url',
      message: expect.stringContaining('https://'),
    })
  })

  test('suit la valeur dans ses corrections, sans remonter aux versions d’avant', async ({ db, as }) => {
    const { lea, indicator, measurement } = await aMeasuredValue(db)
    const client = await as(lea)
    await add(client, measurement, { url: 'https://partage.example/1' })
    const second = await aMeasurement(db, { indicator, loggedBy: lea, version: 2, value: '13' })
    await add(client, second, { url: 'https://partage.example/2' })
    const query = `{ node(id: "${globalId('measurement', second.id)}") { ... on Measurement { history { version evidence { measurement { version } } } } } }`
    const { node } = await client.get<{
      node: { history: { version: number; evidence: { measurement: { version: number } }[] }[] }
    }>(query)
    const seen = node.history.map(({ version, evidence }) => [
      version,
      evidence.map(({ measurement: { version: from } }) => from).toSorted(),
    ])
    expect(seen).toEqual([
      [2, [1, 2]],
      [1, [1]],
    ])
  })

  test('ne se change ni ne s’efface, et il y en a vingt au plus', async ({ db, as }) => {
    const { lea, measurement } = await aMeasuredValue(db)
    const client = await as(lea)
    for (let number = 0; number < 20; number += 1)
      await add(client, measurement, { url: `https://partage.example/${number}` })
    expect(await add(client, measurement, { url: 'https://partage.example/20' })).toMatchObject({
      __typename: 'InvalidInputProblem',
      message: 'Cette valeur a déjà 20 preuves : c’est assez.',
    })
    await expect(db.updateTable('evidence').set({ name: 'Autre' }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('evidence').execute()).rejects.toThrow('append-only')
  })

  test('n’est pas pour un lecteur, ni pour l’entrepreneur d’à côté', async ({ db, as }) => {
    const { programmeId, measurement } = await aMeasuredValue(db)
    const viewer = await as(await aMember(db, { programmeId, role: 'VIEWER' }))
    const id = globalId('measurement', measurement.id)
    const { errors } = await viewer.ask(`{ node(id: "${id}") { ... on Measurement { evidence { name } } } }`)
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const other = await as(await aMember(db, { programmeId, role: 'ENTREPRENEUR' }))
    expect((await add(other, measurement, { url: 'https://partage.example/1' })).__typename).toBe('NotFoundProblem')
  })
})
