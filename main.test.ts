import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { aDataFolder, type RunningPasserelle, startPasserelle } from './testing/process.ts'

interface Indicator {
  readonly id: string
  readonly name: string
  readonly lastMeasurement: { readonly id: string; readonly value: string; readonly version: number }
}

async function ask<Data>({ url, key }: RunningPasserelle, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key('STAFF')}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const firstIndicator = async (passerelle: RunningPasserelle): Promise<Indicator> => {
  const query = '{ indicatorsToLog { id name lastMeasurement { id value version } } }'
  const { indicatorsToLog } = await ask<{ indicatorsToLog: Indicator[] }>(passerelle, query)
  const [first] = indicatorsToLog
  if (!first) throw new Error('The demonstration has no indicator.')
  return first
}

const CORRECT = `mutation ($input: CorrectMeasurementInput!) {
  correctMeasurement(input: $input) { ... on CorrectMeasurementSuccess { measurement { id version } } ... on Problem { message } }
}`

/** Corrects a value again and again until the process dies; returns the last version that was acknowledged. */
async function correctUntilDead(
  passerelle: RunningPasserelle,
  { lastMeasurement }: Indicator,
  onAcknowledged: () => void,
): Promise<number> {
  let { id: measurementId, version } = lastMeasurement
  for (;;) {
    const input = { clientKey: randomUUID(), measurementId, value: String(version), reason: 'Essai' }
    const answer = await ask<{ correctMeasurement: { measurement: { id: string; version: number } } }>(
      passerelle,
      CORRECT,
      {
        input,
      },
    ).catch(() => undefined)
    if (!answer) return version
    ;({ id: measurementId, version } = answer.correctMeasurement.measurement)
    onAcknowledged()
  }
}

test('tué à tout moment, il redémarre sans avoir rien perdu de ce qu’il avait confirmé', {
  timeout: 300_000,
}, async () => {
  const folder = aDataFolder(onTestFinished)
  let passerelle = await startPasserelle('api/main.ts', folder)
  for (const delay of [50, 300]) {
    const indicator = await firstIndicator(passerelle)
    const { promise: acknowledgedOnce, resolve: onAcknowledged } = Promise.withResolvers<void>()
    const corrected = correctUntilDead(passerelle, indicator, onAcknowledged)
    await acknowledgedOnce
    await new Promise((resolve) => setTimeout(resolve, delay))
    await passerelle.kill()
    const acknowledged = await corrected
    expect(acknowledged).toBeGreaterThan(indicator.lastMeasurement.version)

    passerelle = await startPasserelle('api/main.ts', folder)
    expect((await firstIndicator(passerelle)).lastMeasurement.version).toBeGreaterThanOrEqual(acknowledged)
  }
  await passerelle.kill()
})
