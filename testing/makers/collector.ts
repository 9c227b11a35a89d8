import type { Db } from '#db/database.ts'
import { anExperiment } from './experiments.ts'
import { anIndicator } from './indicators.ts'
import { aMember } from './people.ts'

/** An entrepreneur whose experiment counts beneficiaries, from 0 to 5,000. */
export async function aCollector(db: Db, language: 'FR' | 'EN' = 'FR') {
  const entrepreneur = await aMember(db, { role: 'ENTREPRENEUR', language })
  const experiment = await anExperiment(db, { title: 'Le jardin', members: [entrepreneur] })
  const indicator = await anIndicator(db, {
    experiment,
    name: 'Bénéficiaires accompagnés',
    baseline: '0',
    target: '2000',
    minimum: '0',
    maximum: '5000',
    collectorId: entrepreneur.id,
  })
  return { entrepreneur, experiment, indicator }
}

/** All that was measured, in order. */
export const measuredValues = (db: Db) =>
  db.selectFrom('measurement').select(['period', 'version', 'value']).orderBy('period').orderBy('version').execute()
