import { type EvidenceRow, insertEvidence, MOST_EVIDENCE } from '#db/evidence.ts'
import { findMeasurement, type MeasurementRow } from '#db/measurements.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { type Kept, readFile } from '../files/read-file.ts'
import type { AddEvidenceInput, FileType } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { sameMeasurement } from '../measurements/log-measurement.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { trimmed } from '../words.ts'
import { readLink } from './link.ts'

const KEPT: Kept<FileType> = {
  types: ['PDF', 'DOCX', 'XLSX', 'ODT', 'ODS', 'PNG', 'JPEG'],
  otherType: 'invalid.evidence-type',
  otherwise: 'preuve',
}

export type AddEvidenceOutcome =
  | { readonly kind: 'done'; readonly measurement: MeasurementRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Adds a link or a file to a value: whoever may log values may show what they rest on. */
export const addEvidence = (context: Context, input: AddEvidenceInput): Promise<AddEvidenceOutcome> =>
  once<AddEvidenceOutcome>(context, {
    input,
    change: 'EVIDENCE_ADDED',
    command: (inside) => add(inside, input),
    again: sameMeasurement,
  })

async function add(context: Context, input: AddEvidenceInput): Promise<AddEvidenceOutcome> {
  const id = parseId('measurement', input.measurementId)
  const measurement = id && (await findMeasurement(context.db, scopeOfViewer(context), id))
  if (!measurement) return { kind: 'not-found' }
  const shown = readEvidence(input)
  if ('kind' in shown) return shown
  const evidence = await insertEvidence(context.db, {
    ...shown,
    programmeId: measurement.programmeId,
    measurementId: measurement.id,
    addedBy: memberOf(context).id,
    addedAt: context.now(),
  })
  if (!evidence) return full
  await recordChange(context, { subjectId: globalId('measurement', measurement.id), after: recorded(evidence) })
  return { kind: 'done', measurement }
}

const full: InvalidInput = {
  kind: 'invalid-input',
  field: 'measurementId',
  text: 'invalid.evidence-count',
  values: { count: String(MOST_EVIDENCE) },
}

const NO_FILE = { type: null, size: null, sha256: null, content: null }

/** A link, or a file: one of the two. */
function readEvidence({ url, name, contentBase64 }: AddEvidenceInput) {
  if ((url ?? null) === null && contentBase64) return readSent(name ?? '', contentBase64)
  if (!url || contentBase64) return { kind: 'invalid-input', field: 'url', text: 'invalid.evidence' } as const
  const link = readLink(url, trimmed(name))
  return 'kind' in link ? link : { ...link, ...NO_FILE }
}

function readSent(name: string, contentBase64: string) {
  const file = readFile({ name, contentBase64 }, KEPT)
  return 'kind' in file ? file : { ...file, url: null }
}

const recorded = ({ url, name, type, size, sha256 }: EvidenceRow) =>
  url === null ? { name, type, size, sha256 } : { name, url }
