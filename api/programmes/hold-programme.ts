import { lockProgramme, type ProgrammeRow, programmesById } from '#db/programmes.ts'
import { type Context, memberOf } from '../context.ts'

/** The programme of the member asking. */
export async function programmeOfViewer(context: Context): Promise<ProgrammeRow> {
  const [programme] = await programmesById(context.db, [memberOf(context).programmeId])
  if (!programme) throw new Error('The programme of the member asking is gone.')
  return programme
}

/** The same, held until the end of the transaction, as it stands once nobody else holds it. */
export async function holdProgramme(context: Context): Promise<ProgrammeRow> {
  await lockProgramme(context.db, memberOf(context).programmeId)
  return programmeOfViewer(context)
}
