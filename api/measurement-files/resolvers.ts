import type { Complete } from '../complete.ts'
import type {
  ExperimentResolvers,
  MeasurementFileCheckResolvers,
  MeasurementFileMistakeResolvers,
  MeasurementFileRowResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { groupById } from '../indicators/resolvers.ts'
import { isHeld } from '../measurements/check-standing.ts'
import { saysNothing } from '../measurements/entry.ts'
import { amount, answerWords, mistakeText, warningText } from '../measurements/words.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { siteById } from '../sites/batches.ts'
import { checkFile } from './check-file.ts'
import { type CheckedFile, type CheckedLine, countOf } from './checked-file.ts'
import { titleOf } from './columns.ts'
import { experimentNamed, importMeasurements } from './import-measurements.ts'
import type { FileMistake } from './mistake.ts'
import { toFileProblem } from './problems.ts'
import { nameOfTemplate, pathOfTemplate } from './serve-template.ts'

export const resolvers = {
  Query: {
    checkMeasurementFile: async (_root, { experimentId, file, draft }, context) => {
      const experiment = await experimentNamed(context, experimentId)
      if (!experiment) return toProblem(context, { kind: 'not-found' })
      const check = await checkFile(context, experiment, file, draft ?? false)
      return check.kind === 'checked' ? { __typename: 'CheckMeasurementFileSuccess', check } : toProblem(context, check)
    },
  },
  Mutation: {
    importMeasurements: async (_root, { input }, context) => {
      const outcome = await importMeasurements(context, input)
      switch (outcome.kind) {
        case 'done':
          return { ...outcome, __typename: 'ImportMeasurementsSuccess' }
        case 'wrong':
        case 'other-file':
        case 'changed':
          return toFileProblem(context, outcome)
        default:
          return toProblem(context, outcome)
      }
    },
  },
  Experiment: {
    measurementTemplate: (experiment, { format, on }, context) => ({
      name: nameOfTemplate(context, experiment, format),
      path: pathOfTemplate(experiment.id, format, on ?? null),
    }),
  },
  MeasurementFileCheck: {
    added: (file) => countOf(file, 'ADDED'),
    corrected: (file) => countOf(file, 'CORRECTED'),
    unchanged: (file) => countOf(file, 'UNCHANGED'),
    wrong: (file) => countOf(file, 'WRONG'),
    rows: ({ lines }) => lines,
  },
  MeasurementFileMistake: {
    column: ({ column }, _args, { viewer }) => column && titleOf(viewer, column),
    message: ({ said }, _args, context) => mistakeText(context, said),
  },
  MeasurementFileRow: {
    indicator: ({ indicator }) => indicator ?? null,
    period: ({ cell }) => cell?.period ?? null,
    site: ({ cell }, _args, { load }) => (cell?.siteId ? load(siteById, cell.siteId) : null),
    group: ({ cell }, _args, { load }) => (cell?.groupId ? load(groupById, cell.groupId) : null),
    answer: ({ entry, isRead }, _args, { viewer }) =>
      isRead && !saysNothing(entry) ? answerWords(viewer, entry) : null,
    before: ({ latest }, _args, { viewer }) => (isHeld(latest) ? answerWords(viewer, latest) : null),
    warnings: ({ indicator, warnings, doubtful, entry }, _args, { viewer }) => [
      ...(indicator ? warnings.map((warning) => warningText(viewer, indicator, warning)) : []),
      ...doubtful.map((column) => {
        const value = column === 'value' || column === 'numerator' || column === 'denominator' ? entry[column] : null
        return say(viewer, 'measurement-file.doubtful', {
          title: titleOf(viewer, column),
          value: amount(viewer.language, value),
        })
      }),
    ],
  },
} satisfies {
  Query: Pick<QueryResolvers, 'checkMeasurementFile'>
  Mutation: Pick<MutationResolvers, 'importMeasurements'>
  Experiment: Pick<ExperimentResolvers, 'measurementTemplate'>
  MeasurementFileCheck: Complete<MeasurementFileCheckResolvers, CheckedFile>
  MeasurementFileMistake: Complete<MeasurementFileMistakeResolvers, Omit<FileMistake, 'column'>>
  MeasurementFileRow: Complete<MeasurementFileRowResolvers, Omit<CheckedLine, 'indicator' | 'warnings'>>
}
