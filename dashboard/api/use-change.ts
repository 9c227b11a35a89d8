import { useRef, useState } from 'react'
import { type FailureKind, kindOf } from './failure.ts'

/** What a mutation answers: its success, or a refusal with what to do. */
export interface ChangeAnswer {
  readonly __typename: string
  readonly message?: string
  readonly field?: string
  readonly mistakes?: readonly GivenMistake[]
}

/** One of several things to mend; `path` or `field` says where. */
interface GivenMistake {
  readonly path?: string
  readonly field?: string
  readonly message: string
}

/** One of several things to mend, and where it is in what was sent. */
export interface Mistake {
  readonly path: string
  readonly message: string
}

/** A refusal, or what went wrong on the way. */
export type Trouble =
  | {
      readonly kind: 'refusal'
      readonly message: string
      readonly field: string | undefined
      readonly mistakes: readonly Mistake[]
      /** What kind of refusal: the name of its type. */
      readonly type: string
    }
  | { readonly kind: 'failure'; readonly failure: FailureKind }

/** A key that no other gesture has. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Sends a change, one at a time. `what` tells a second try, whose answer was lost, from another change: the first keeps its
 * client key, so that it is made once.
 */
export function useChange() {
  const tried = useRef<{ readonly what: string; readonly key: string }>(undefined)
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const send = async (what: string, change: (clientKey: string) => Promise<ChangeAnswer>): Promise<boolean> => {
    if (isBusy) return false
    const key = tried.current?.what === what ? tried.current.key : newKey()
    tried.current = { what, key }
    setIsBusy(true)
    const found = await change(key).then(
      troubleIn,
      (caught: unknown) => ({ kind: 'failure', failure: kindOf(caught) }) as const,
    )
    setIsBusy(false)
    setTrouble(found)
    if (!found) tried.current = undefined
    return !found
  }
  return { send, isBusy, trouble }
}

const troubleIn = ({ message, field, mistakes = [], __typename: type }: ChangeAnswer): Trouble | undefined =>
  message === undefined
    ? undefined
    : { kind: 'refusal', type, message, field, mistakes: mistakes.map((each) => mistakeOf(each)) }

const mistakeOf = ({ path, field, message }: GivenMistake): Mistake => ({ path: path ?? field ?? '', message })
