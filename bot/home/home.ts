import { help } from '../commands/passerelle/run.ts'
import type { Message } from '../model/message.ts'
import type { Session } from '../session.ts'

/** What a person finds when they open their conversation with the bot. */
export const home = async (session: Session): Promise<Message> => help(session)
