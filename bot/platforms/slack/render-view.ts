import type { types } from '@slack/bolt'
import type { Language } from '../../generated/operations.ts'
import type { Message } from '../../model/message.ts'
import { say } from '../../say.ts'
import { limits, plainText } from './limits.ts'
import { packMetadata } from './private-metadata.ts'
import { homeBlocks, messageBlocks } from './render-message.ts'

const modal = (blocks: types.KnownBlock[], language: Language, privateMetadata: string): types.ModalView => ({
  type: 'modal',
  title: plainText('Passerelle', limits.modalTitle),
  close: plainText(say(language, 'slack.close'), limits.modalTitle),
  private_metadata: privateMetadata,
  blocks,
})

/** A modal with one sentence, while the bot works. */
export const waitingView = (key: 'slack.loading' | 'slack.saving', language: Language, channel?: string) =>
  modal(
    [{ type: 'section', text: plainText(say(language, key), limits.text) }],
    language,
    packMetadata({ channel, state: '' }),
  )

/** A message shown in a modal, which only closes. */
export const messageView = (message: Message, language: Language, channel?: string): types.ModalView =>
  modal(messageBlocks(message, language, limits.viewBlocks), language, packMetadata({ channel, state: '' }))

/** A message as the Home tab of the bot. */
export const homeView = (message: Message, language: Language): types.HomeView => ({
  type: 'home',
  blocks: homeBlocks(message, language),
})
