import type { CallRow } from '#db/calls.ts'
import { needsOfCall } from '../calls/batches.ts'
import type { Context } from '../context.ts'
import { today } from '../today.ts'
import type { ApplicationGround } from './read-application.ts'

/** What an application to a call is looked at beside. */
export const groundOf = async (context: Context, call: CallRow): Promise<ApplicationGround> => ({
  call,
  needs: await context.load(needsOfCall, call.id),
  today: await today(context, call),
})
