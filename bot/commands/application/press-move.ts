import { notice } from '../../messages/notice.ts'
import type { ActionHandler } from '../../model/feature.ts'
import { inPlace } from '../../model/reply.ts'
import { afterMove, showAfter } from './after-move.ts'
import { type MoveName, moveOf } from './moves/moves.ts'
import { reachApplication } from './reach.ts'

/**
 * Presses the button of a move: `application`, or `application list` in a list. It asks what it needs to know, or acts at
 * once. A button that has had its time says where the application stands.
 */
export const pressMove =
  (name: MoveName): ActionHandler =>
  async (session, argument) => {
    const [id = '', list] = argument.split(' ')
    const { questions, can, send } = moveOf(name)
    if (!questions) {
      const result = await send(session, { clientKey: session.key, applicationId: id }, {})
      return inPlace(await afterMove(session, name, result, list))
    }
    const application = await reachApplication(session, id)
    if (!application) return { kind: 'message', message: notice(session.sayRich('stale')) }
    if (!can(application))
      return inPlace(await showAfter(session, session.sayRich('application.no-longer'), application, list))
    return {
      kind: 'form',
      form: {
        id: `application.${name}`,
        title: session.say(`application.button.${name}`).replace('…', ''),
        intro: session.sayRich('application.about', {
          name: application.enterprise.name,
          need: application.priorityNeed.title,
        }),
        submit: session.say('application.confirm'),
        cancel: session.say('cancel'),
        fields: questions(session),
        state: argument,
      },
    }
  }
