import { runButton } from '../../run-line.ts'
import { commandAnswer, onHook } from './command-answer.ts'
import type { MattermostContext } from './context.ts'
import type { Origin } from './dialog-state.ts'
import { orElse, type Place, type Way } from './place.ts'
import { always, type ChangingPost, type Gesturer, inPrivate, patched, updated, whisper } from './ways.ts'

/** A command that was typed. */
export interface TypedCommand extends Gesturer {
  readonly trigger: string
  readonly line: string
  /** Whether it was typed in the person's own conversation with the bot. */
  readonly isPrivate: boolean
  /** What later answers are posted by, if the server gave one. */
  readonly hook: string | undefined
}

/** A command: in private, the answer is an ordinary message, which can change; elsewhere only the person sees it. */
export function commandPlace(context: MattermostContext, command: TypedCommand): Place {
  const { user, channel, trigger, line, isPrivate, hook } = command
  const said = inPrivate(context, command)
  const answered = commandAnswer(context, command)
  const later = hook ? orElse(context, onHook(context, hook, answered), said) : said
  return {
    user,
    trigger,
    origin: { channel, scope: isPrivate ? 'private' : 'ephemeral' },
    again: runButton('', line),
    now: always(isPrivate ? said : answered),
    later: always(isPrivate ? said : later),
  }
}

/** A button that was pressed. */
export interface PressedButton extends Gesturer {
  readonly trigger: string
  readonly act: string
  readonly argument: string
  readonly origin: Origin & { readonly post: string }
}

function waysOn(context: MattermostContext, gesturer: Gesturer, origin: Origin): Pick<Place, 'now' | 'later'> {
  const { post, scope } = origin
  const said = inPrivate(context, gesturer)
  const whispers = whisper(context, gesturer)
  if (scope === 'ephemeral' || !post) return { now: always(whispers), later: always(said) }
  const changing: ChangingPost = { ...gesturer, post, scope }
  const say = scope === 'private' ? said : whispers
  const now: Way = { say, replace: orElse(context, updated(context, changing), say) }
  return { now, later: { say: said, replace: orElse(context, patched(context, changing), said) } }
}

/** A button: on a message that lasts, the answer may take its place. */
export function buttonPlace(context: MattermostContext, pressed: PressedButton): Place {
  const { user, trigger, act, argument, origin } = pressed
  return { user, trigger, origin, again: { act, argument, label: '' }, ...waysOn(context, pressed, origin) }
}

/** A dialog that was sent: it closes, and the answer is said in private, or takes the place of the message it confirms. */
export function dialogWay(context: MattermostContext, gesturer: Gesturer, { post, scope }: Origin): Way {
  const said = inPrivate(context, gesturer)
  if (!post || scope === 'ephemeral') return always(said)
  return { say: said, replace: orElse(context, patched(context, { ...gesturer, post, scope }), said) }
}
