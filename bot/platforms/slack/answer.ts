import { errorNotice, notice } from '../../messages/notice.ts'
import type { Form } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import { say } from '../../say.ts'
import { within } from '../within.ts'
import type { SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { inWindow, orElse, type Place } from './place.ts'
import { renderForm } from './render-form.ts'
import { waitingView } from './render-view.ts'
import { showWithPicture } from './share-picture.ts'
import { type OpenView, sameWindow } from './window.ts'

async function showForm(context: SlackContext, place: Place, form: Form): Promise<void> {
  const language = context.languageOf(place.user)
  const view = renderForm(form, language, place.channel)
  try {
    await place.window(view)
  } catch (error) {
    context.logger.warn({ code: failureCode(error), form: form.id }, 'A form could not open in Slack')
    await place.say(notice([say(language, 'slack.expired')]))
  }
}

function show(context: SlackContext, place: Place, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      return showWithPicture(context, place, reply.message, place.say)
    case 'replace':
      return showWithPicture(context, place, reply.message, place.replace)
    case 'form':
      return showForm(context, place, reply.form)
    case 'errors':
      return place.say(errorNotice(reply.errors))
  }
}

/** The same place with a window already open: what would have been said is said in it. */
function withWindow(context: SlackContext, place: Place, view: OpenView): Place {
  const window = sameWindow(context, view)
  const showInside = inWindow(context, window, place.user, place.channel)
  const say = orElse(context, showInside, place.say)
  const replace: Place['replace'] = async (message) => {
    await place.replace(message)
    await orElse(context, showInside, async () => undefined)(message)
  }
  return { ...place, window, say, replace }
}

async function openWaiting({ languageOf, logger }: SlackContext, place: Place): Promise<OpenView | undefined> {
  try {
    return await place.window(waitingView('slack.loading', languageOf(place.user), place.channel))
  } catch (error) {
    logger.warn({ code: failureCode(error) }, 'Slack did not let a window open while the bot works')
    return undefined
  }
}

/**
 * Shows the reply of the bot where the gesture was made. A form can only open within 3 seconds of the gesture: when
 * the reply takes longer than a moment, an empty window opens and is filled later, with the form or with the message.
 */
export async function answer(context: SlackContext, place: Place, pending: Promise<Reply>): Promise<void> {
  const early = place.isUrgent ? await within(context.patience.form, pending) : await pending
  if (early) return show(context, place, early)
  const waiting = await openWaiting(context, place)
  return show(context, waiting ? withWindow(context, place, waiting) : place, await pending)
}
