import type { Message } from '../model/message.ts'
import type { Picture } from '../model/picture.ts'

/** The picture of a message, which is sent beside it. */
export const pictureOf = ({ blocks }: Message): Picture | undefined =>
  blocks.find((block) => block.type === 'picture')?.picture
