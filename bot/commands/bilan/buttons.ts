import type { Action, Confirmation } from '../../model/message.ts'
import type { TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'
import type { Bilan } from './bilan.ts'
import { writtenFor } from './expected.ts'

/** What the person may do about a bilan; what it waits for first. */
export function buttonsOf(session: Session, bilan: Bilan): Action[] {
  const { id } = bilan
  const [mine, ...others] = writtenFor(bilan)
  const isReady = bilan.gaps.every(({ isBlocking }) => !isBlocking)
  const button = (act: string, label: TextKey, more: Partial<Action> = {}): Action => ({
    act,
    argument: id,
    label: session.say(label),
    ...more,
  })
  const primary = { style: 'primary' } as const
  return [
    ...(bilan.viewerCanSign ? [signButton(session, bilan)] : []),
    ...(mine?.isViewers
      ? [button('bilan.contribute', 'bilan.button.contribute', { ...primary, argument: `${id} ${mine.name}` })]
      : []),
    button('bilan.read', 'bilan.button.read'),
    ...(others.length > 0 || (mine && !mine.isViewers) ? [button('bilan.gather', 'bilan.button.gather')] : []),
    ...(bilan.viewerCanWrite ? [button('bilan.synthesise', 'bilan.button.synthesise')] : []),
    ...(bilan.viewerCanWrite ? [button('bilan.complete', 'bilan.button.complete')] : []),
    ...(bilan.viewerCanDecide ? [button('bilan.decide', 'bilan.button.decide')] : []),
    ...(bilan.viewerCanSubmit && isReady
      ? [button('bilan.submit', 'bilan.button.submit', { confirm: confirmation(session, 'submit') })]
      : []),
    ...(bilan.viewerCanRecordSignature ? [button('bilan.paper', 'bilan.button.paper')] : []),
    ...(bilan.viewerCanReturn ? [button('bilan.return', 'bilan.button.return')] : []),
    button('bilan.download', 'bilan.button.download'),
  ]
}

/** To sign is to sign what stands there: the button carries its name. */
const signButton = (session: Session, { id, contentHash }: Pick<Bilan, 'id' | 'contentHash'>): Action => ({
  act: 'bilan.sign',
  argument: `${id} ${contentHash ?? ''}`,
  label: session.say('bilan.button.sign'),
  style: 'primary',
  confirm: confirmation(session, 'sign'),
})

const confirmation = ({ say }: Session, what: 'sign' | 'submit'): Confirmation => ({
  title: say(`bilan.confirm.${what}-title`),
  text: say(`bilan.confirm.${what}-text`),
  confirm: say(`bilan.confirm.${what}`),
  cancel: say('cancel'),
})
