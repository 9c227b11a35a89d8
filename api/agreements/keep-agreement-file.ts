import { createHash } from 'node:crypto'
import { insertFile } from '#db/agreement-files.ts'
import type { AgreementRow } from '#db/agreements.ts'
import { recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { KeepAgreementFileInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { type AgreementOutcome, changeAgreement } from './change-agreement.ts'
import { bytesOf, LARGEST_FILE, safeName, typeOfFile } from './file.ts'

/** Keeps a file with an agreement: the next version, beside those before it. */
export const keepAgreementFile = (context: Context, input: KeepAgreementFileInput): Promise<AgreementOutcome> =>
  changeAgreement(context, input, (inside, agreement) => keep(inside, agreement, input), 'AGREEMENT_FILE_KEPT')

async function keep(
  context: Context,
  agreement: AgreementRow,
  { name: typed, contentBase64 }: KeepAgreementFileInput,
): Promise<AgreementOutcome> {
  const content = bytesOf(contentBase64)
  if (!content || content.length === 0) return invalid('invalid.file-bytes')
  if (content.length > LARGEST_FILE) return invalid('invalid.file-size')
  const type = typeOfFile(content)
  if (!type) return invalid('invalid.file-type')
  const kept = {
    name: safeName(typed, type),
    type,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
  const { programmeId, id: agreementId } = agreement
  const added = { addedBy: memberOf(context).id, addedAt: context.now() }
  const { version } = await insertFile(context.db, { ...kept, ...added, programmeId, agreementId, content })
  await recordChange(context, { subjectId: globalId('agreement', agreementId), after: { version, ...kept } })
  return { kind: 'done', agreement }
}

const invalid = (text: InvalidInput['text']): InvalidInput => ({ kind: 'invalid-input', field: 'contentBase64', text })
