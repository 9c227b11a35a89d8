import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { SlackStandIn } from './stand-in/stand-in.ts'
import type { Message } from './stand-in/types.ts'

/** Saving follows the last of a burst of messages. */
const PAUSE = 200

/** What was kept in the file; nothing when there is none, or when it cannot be read. */
export function readKeptMessages(file: string): readonly Message[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Message[]
  } catch {
    return []
  }
}

/** Keeps in the file what is said: nudges already sent are still there after a restart. Returns what stops it. */
export function keepMessages(standIn: SlackStandIn, file: string): () => void {
  let waiting: NodeJS.Timeout | undefined
  const save = () => {
    waiting = undefined
    writeFileSync(`${file}.draft`, JSON.stringify(standIn.messages()))
    renameSync(`${file}.draft`, file)
  }
  const stopListening = standIn.subscribe('everyone', () => {
    waiting ??= setTimeout(save, PAUSE)
  })
  return () => {
    stopListening()
    if (!waiting) return
    clearTimeout(waiting)
    save()
  }
}
