import { useCallback, useEffect, useState } from 'react'
import type { Ask } from '../api/ask.ts'
import { type FailureKind, kindOf } from '../api/failure.ts'
import { checkKey, type Reader } from './check-key.ts'
import { keyIn } from './key-in.ts'
import { storedKey } from './stored-key.ts'

/** Who is reading: nobody yet, somebody being recognised after a reload, or somebody known. */
export type Session =
  | { readonly kind: 'signed-out'; readonly reason?: FailureKind }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: FailureKind }
  | { readonly kind: 'signed-in'; readonly reader: Reader }

/** The session of this tab, and what changes it. */
export function useSession() {
  const [session, setSession] = useState<Session>(storedKey.read() ? { kind: 'checking' } : { kind: 'signed-out' })
  const leave = useCallback((reason?: FailureKind) => {
    storedKey.forget()
    setSession(reason ? { kind: 'signed-out', reason } : { kind: 'signed-out' })
  }, [])
  const enter = useCallback(
    async (key: string | undefined) => {
      const reader = await checkKey(key)
      if (key) storedKey.keep(key)
      setSession({ kind: 'signed-in', reader: { ...reader, ask: leavingWhenRefused(reader.ask, leave) } })
    },
    [leave],
  )
  const signIn = useCallback(
    (typed: string): Promise<FailureKind | undefined> => enter(keyIn(typed)).then(() => undefined, kindOf),
    [enter],
  )
  const resume = useCallback(() => {
    const key = storedKey.read()
    if (!key) return
    setSession({ kind: 'checking' })
    enter(key).catch((caught: unknown) => {
      const failure = kindOf(caught)
      if (failure === 'unknown-key') leave('expired-key')
      else setSession({ kind: 'failed', failure })
    })
  }, [enter, leave])
  useEffect(resume, [resume])
  return { session, signIn, resume, leave }
}

/** A key revoked while the page is open brings the sign-in card back, with the reason. */
const leavingWhenRefused =
  (ask: Ask, leave: (reason: FailureKind) => void): Ask =>
  async (...question) => {
    try {
      return await ask(...question)
    } catch (caught) {
      if (kindOf(caught) === 'unknown-key') leave('expired-key')
      throw caught
    }
  }
