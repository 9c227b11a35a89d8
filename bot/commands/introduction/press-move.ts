import { notice } from '../../messages/notice.ts'
import type { ActionHandler } from '../../model/feature.ts'
import type { Form } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { afterMove, showAfter } from './after-move.ts'
import { labelOf } from './buttons.ts'
import { isListName } from './lists.ts'
import type { Introduction, Move } from './moves/move.ts'
import { type MoveName, moveOf } from './moves/moves.ts'
import { reachIntroduction } from './reach.ts'

/**
 * Presses the button of a move: `introduction`, or `introduction list` in a list. It asks what it needs to know, or acts at
 * once. A button that has had its time says what became of the introduction, where it stands.
 */
export const pressMove =
  (name: MoveName): ActionHandler =>
  async (session, argument) => {
    const [id = '', place] = argument.split(' ')
    const list = isListName(place) ? place : undefined
    const move = moveOf(name)
    if (!move.questions) {
      const result = await move.send(session, { clientKey: session.key, introductionId: id }, {})
      return inPlace(await afterMove(session, name, result, list))
    }
    const introduction = await reachIntroduction(session, id)
    if (!introduction) return { kind: 'message', message: notice(session.sayRich('stale')) }
    if (move.can(introduction)) return openForm(session, name, introduction, { move, state: argument })
    return inPlace(await showAfter(session, session.sayRich('introduction.no-longer'), introduction, list))
  }

interface Opening {
  readonly move: Move
  readonly state: string
}

async function openForm(
  session: Session,
  name: MoveName,
  introduction: Introduction,
  { move, state }: Opening,
): Promise<Reply> {
  const { establishment, experiment } = introduction
  const about = { name: establishment.name, asker: experiment.enterprise.name }
  const questions = await move.questions?.(session, introduction)
  const form: Form = {
    id: `introduction.${name}`,
    title: labelOf(session, name, introduction).replace('…', ''),
    intro: questions?.intro ?? session.sayRich('introduction.about', about),
    submit: session.say('introduction.confirm'),
    cancel: session.say('cancel'),
    fields: questions?.fields ?? [],
    state,
  }
  return { kind: 'form', form }
}
