import type { WebSocket } from 'ws'
import type { Fields } from './types.ts'

/** Somebody's open websocket. */
export interface Listener {
  readonly socket: WebSocket
  readonly userId: string
  sequence: number
}

/** Whoever listens, and what they are told. */
export interface Hub {
  readonly listeners: Set<Listener>
  /** Tells these people, in order. */
  readonly tell: (users: Iterable<string>, event: string, data: Fields, broadcast?: Fields) => void
  /** Cuts every socket of a person without a word, as a network does. */
  readonly cut: (userId: string) => void
}

const nobody = { omit_users: null, user_id: '', channel_id: '', team_id: '' }

/** A hub with nobody. */
export function createHub(): Hub {
  const listeners = new Set<Listener>()
  return {
    listeners,
    tell: (users, event, data, broadcast = {}) => {
      const heard = new Set(users)
      for (const listener of listeners) {
        if (!heard.has(listener.userId)) continue
        listener.sequence += 1
        const seq = listener.sequence
        listener.socket.send(JSON.stringify({ event, data, broadcast: { ...nobody, ...broadcast }, seq }))
      }
    },
    cut: (userId) => {
      for (const listener of [...listeners]) {
        if (listener.userId === userId) listener.socket.terminate()
      }
    },
  }
}
