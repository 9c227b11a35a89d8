/** The changes that come in files of values, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import { tokenOf } from '#api/measurement-files/token.ts'
import type { ChangeCase, Stage } from './changes.ts'
import { csv } from './measurement-files.ts'

/** A value for April, and a correction of May; checked, as the token says. */
function checkedFile({ indicator, measurement }: Stage) {
  const { id: indicatorId, name } = indicator
  const text = `Indicateur;Période;Valeur;Raison\n${name};avril 2026;7,5;\n${name};mai 2026;13;Une personne oubliée`
  const cell = { indicatorId, siteId: null, groupId: null }
  const lines = [
    { cell: { ...cell, period: '2026-04-01' }, latest: undefined },
    { cell: { ...cell, period: '2026-05-01' }, latest: measurement },
  ]
  return { file: csv(text), token: tokenOf(Buffer.from(text), lines, new Date(0)) }
}

/** The calls, by the name of the mutation. */
export const measurementFileChanges: Record<string, ChangeCase> = {
  importMeasurements: {
    by: 'entrepreneur',
    input: (stage) => ({ experimentId: globalId('experiment', stage.experiment.id), ...checkedFile(stage) }),
    selection: `... on ImportMeasurementsSuccess { added corrected unchanged experiment { id }
      measurements { id value version } }`,
    event: {
      kind: 'MEASUREMENTS_IMPORTED',
      before: { measurements: [{ value: '12', version: 1 }] },
      after: {
        file: 'relevés.csv',
        added: 1,
        corrected: 1,
        unchanged: 0,
        measurements: [
          { period: '2026-04-01', value: '7.5', version: 1 },
          { period: '2026-05-01', value: '13', version: 2, reason: 'Une personne oubliée' },
        ],
      },
    },
  },
}
