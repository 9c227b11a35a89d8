/** A mail server on this machine, that takes, puts off, refuses or drops what it is given. It knows no password. */
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { freePort } from './free-port.ts'

/** What happens to the mails to come. */
interface Manners {
  /** The code of the answer to the recipient, or to the text. */
  readonly refuse?: { readonly at: 'recipient' | 'text'; readonly code: number }
  /** Drops the connection: before the recipient is known, or once the whole text is there. */
  readonly cut?: 'before' | 'after'
  /** Takes the text and says nothing. */
  readonly silent?: boolean
}

const refusal = (code: number) => Object.assign(new Error('Refused by the test'), { responseCode: code })

/** Starts it; `mails` are those that it has taken. */
export async function startSmtpServer() {
  const mails: ParsedMail[] = []
  const recipients: string[] = []
  let manners: Manners = {}
  const drop = () => {
    for (const { _socket: socket } of server.connections as Set<{ _socket: { destroy: () => void } }>) socket.destroy()
  }
  const onRcptTo: SMTPServerOptions['onRcptTo'] = ({ address }, _session, callback) => {
    const { refuse, cut } = manners
    if (cut === 'before') return drop()
    if (refuse?.at === 'recipient') return callback(refusal(refuse.code))
    recipients.push(address)
    callback()
  }
  const onData: SMTPServerOptions['onData'] = async (stream, _session, callback) => {
    const mail = await simpleParser(stream)
    const { refuse, cut, silent } = manners
    if (refuse?.at === 'text') return callback(refusal(refuse.code))
    mails.push(mail)
    if (cut === 'after') drop()
    else if (!silent) callback()
  }
  const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, callback) => callback(refusal(535))
  const open = { authOptional: true, allowInsecureAuth: true, disabledCommands: ['STARTTLS'] }
  const server = new SMTPServer({ ...open, onAuth, onRcptTo, onData })
  // A connection that we drop ourselves is no news.
  server.on('error', () => undefined)
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => {
    drop()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    recipients,
    behave: (next: Manners) => {
      manners = next
    },
  }
}
