import { insertFile } from '#db/agreement-files.ts'
import type { AgreementRow } from '#db/agreements.ts'
import type { AgreementFileType } from '#db/generated/tables.ts'
import { recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { type Kept, readFile } from '../files/read-file.ts'
import type { KeepAgreementFileInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { type AgreementOutcome, changeAgreement } from './change-agreement.ts'

const KEPT: Kept<AgreementFileType> = {
  types: ['PDF', 'DOCX', 'ODT', 'PNG', 'JPEG'],
  otherType: 'invalid.file-type',
  otherwise: 'convention',
}

/** Keeps a file with an agreement: the next version, beside those before it. */
export const keepAgreementFile = (context: Context, input: KeepAgreementFileInput): Promise<AgreementOutcome> =>
  changeAgreement(context, input, (inside, agreement) => keep(inside, agreement, input), 'AGREEMENT_FILE_KEPT')

async function keep(
  context: Context,
  agreement: AgreementRow,
  input: KeepAgreementFileInput,
): Promise<AgreementOutcome> {
  const file = readFile(input, KEPT)
  if ('kind' in file) return file
  const { content, ...kept } = file
  const { programmeId, id: agreementId } = agreement
  const added = { addedBy: memberOf(context).id, addedAt: context.now() }
  const { version } = await insertFile(context.db, { ...kept, ...added, programmeId, agreementId, content })
  await recordChange(context, { subjectId: globalId('agreement', agreementId), after: { version, ...kept } })
  return { kind: 'done', agreement }
}
