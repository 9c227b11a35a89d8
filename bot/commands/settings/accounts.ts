import type { ChatIdentity } from '../../api.ts'
import { type SettingsPartsFragment, UnlinkChatAccountDocument } from '../../generated/operations.ts'
import { LINK } from '../../link-again.ts'
import { notice } from '../../messages/notice.ts'
import type { Action } from '../../model/message.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'

type Account = SettingsPartsFragment['chatAccounts'][number]

const idOf = ({ platform, workspace, user }: ChatIdentity): string => `${platform.toLowerCase()}:${workspace}:${user}`

/** Whether it is the account that the person speaks from. */
export const isHere = ({ actor }: Session, accountId: string): boolean => accountId === idOf(actor)

/** « Slack T0123, d’où vous parlez ». */
export const accountName = (session: Session, { id, platform, workspace }: Account): string =>
  session.say(isHere(session, id) ? 'account.name-here' : 'account.name', { platform, workspace })

const unlink = (label: string, accountId: string): Action => ({
  act: 'settings.unlink',
  argument: accountId,
  label,
  style: 'danger',
})

/** The button that unlinks an account, asking first. */
export const unlinkButton = (session: Session, account: Account): Action => ({
  ...unlink(session.say('account.unlink-name', { name: accountName(session, account) }), account.id),
  confirm: {
    title: session.say('account.confirm-title'),
    text: session.say('account.confirm'),
    confirm: session.say('account.unlink'),
    cancel: session.say('account.cancel'),
  },
})

/** `/passerelle délier`: says what it does, and waits for the button. */
export async function askToUnlink(session: Session): Promise<Reply> {
  const button = unlink(session.say('account.unlink'), idOf(session.actor))
  const message = notice(session.sayRich('account.confirm'), { type: 'actions', actions: [button] })
  return { kind: 'message', message }
}

/** Unlinks an account, this one or another. */
export async function pressUnlink(session: Session, accountId: string): Promise<Reply> {
  const input = { clientKey: session.key, accountId }
  const { unlinkChatAccount: result } = await session.ask(UnlinkChatAccountDocument, { input })
  if (result.__typename !== 'UnlinkChatAccountSuccess') return { kind: 'message', message: notice([result.message]) }
  if (!isHere(session, accountId))
    return inPlace({ kind: 'message', message: notice(session.sayRich('account.other-done')) })
  const link: Action = { act: LINK, argument: '', label: session.say('account.link') }
  const message = notice(session.sayRich('account.done'), { type: 'actions', actions: [link] })
  return { kind: 'replace', message }
}

/** The account is linked: the gesture itself has linked it, if it was not. */
export const sayLinked = async (session: Session): Promise<Reply> => ({
  kind: 'message',
  message: notice(session.sayRich('account.linked', { name: session.viewer.name })),
})
