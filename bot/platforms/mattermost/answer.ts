import { errorNotice } from '../../messages/notice.ts'
import type { Form } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import { within } from '../within.ts'
import type { MattermostContext } from './context.ts'
import { formDialog, openDialog } from './dialogs.ts'
import { failureCode } from './failure.ts'
import { formButton } from './form-button.ts'
import type { Answer } from './outcomes.ts'
import type { Place, Way } from './place.ts'

/** Opens a form by the gesture of a place; when it is too late for that, gives a button that opens it. */
export async function showForm(context: MattermostContext, place: Place, way: Way, form: Form): Promise<Answer> {
  try {
    await openDialog(context, place.trigger, await formDialog(context, place, form))
    return {}
  } catch (error) {
    context.logger.warn({ code: failureCode(error), form: form.id }, 'A form could not open in Mattermost')
    return way.say(formButton(context, place.user, form, { again: place.again, isNext: false }))
  }
}

/** Shows the reply of the bot where the gesture was made. */
function show(context: MattermostContext, place: Place, way: Way, reply: Reply): Promise<Answer> {
  switch (reply.kind) {
    case 'message':
      return way.say(reply.message)
    case 'replace':
      return way.replace(reply.message)
    case 'form':
      return showForm(context, place, way, reply.form)
    case 'errors':
      return way.say(errorNotice(reply.errors))
  }
}

/**
 * What Mattermost is answered: the reply of the bot if it comes in a moment, and few are asking; else nothing, and it is
 * shown later.
 */
export async function answer(context: MattermostContext, place: Place, pending: Promise<Reply>): Promise<Answer> {
  const early = context.crowd.joins(pending) ? undefined : await within(context.patience.answer, pending)
  if (early) return show(context, place, place.now, early)
  context.goOn(pending.then((late) => show(context, place, place.later, late)))
  return {}
}
