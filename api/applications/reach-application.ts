import { type ApplicationRow, findApplication, lockApplication } from '#db/applications.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'

/** An application that the viewer can see. */
export async function reachApplication(context: Context, rawId: string): Promise<ApplicationRow | undefined> {
  const id = parseId('application', rawId)
  return id && findApplication(context.db, scopeOfViewer(context), id)
}

/** The same, held until the end of the transaction: nobody moves it meanwhile. */
export async function holdApplication(context: Context, rawId: string): Promise<ApplicationRow | undefined> {
  const application = await reachApplication(context, rawId)
  return application && lockApplication(context.db, application.id)
}

/** The first answer again, from the application that was changed. */
export async function sameApplication(
  context: Context,
  subjectId: string,
): Promise<{ readonly kind: 'done'; readonly application: ApplicationRow } | NotFound> {
  const application = await reachApplication(context, subjectId)
  return application ? { kind: 'done', application } : { kind: 'not-found' }
}
