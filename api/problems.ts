import type { ClientKeyReused } from './change.ts'
import type { Context } from './context.ts'
import { say, type TextKey } from './say.ts'

/** The object named does not exist or is out of scope. */
export interface NotFound {
  readonly kind: 'not-found'
}

/** The viewer sees the object but may not do this. */
export interface Forbidden {
  readonly kind: 'forbidden'
}

/** A value given is not acceptable; `text` is the sentence that says why. */
export interface InvalidInput {
  readonly kind: 'invalid-input'
  readonly field: string
  readonly text: Extract<TextKey, `invalid.${string}`>
  readonly values?: Readonly<Record<string, string | Date>>
}

/** The refusals that every noun shares. */
export type CommonRefusal = NotFound | Forbidden | InvalidInput | ClientKeyReused

/** Puts a shared refusal into words. */
export function toProblem<Refusal extends CommonRefusal>({ viewer }: Context, refusal: Refusal) {
  return problemOf(viewer, refusal) as Extract<
    ReturnType<typeof problemOf>,
    { readonly __typename: TypenameOf<Refusal> }
  >
}

type TypenameOf<Refusal> =
  | (Refusal extends NotFound ? 'NotFoundProblem' : never)
  | (Refusal extends Forbidden ? 'ForbiddenProblem' : never)
  | (Refusal extends InvalidInput ? 'InvalidInputProblem' : never)
  | (Refusal extends ClientKeyReused ? 'ClientKeyReusedProblem' : never)

function problemOf(viewer: Context['viewer'], refusal: CommonRefusal) {
  switch (refusal.kind) {
    case 'not-found':
      return { __typename: 'NotFoundProblem' as const, message: say(viewer, 'not-found') }
    case 'forbidden':
      return { __typename: 'ForbiddenProblem' as const, message: say(viewer, 'forbidden') }
    case 'invalid-input':
      return {
        __typename: 'InvalidInputProblem' as const,
        message: say(viewer, refusal.text, refusal.values),
        field: refusal.field,
      }
    case 'client-key-reused':
      return { __typename: 'ClientKeyReusedProblem' as const, message: say(viewer, 'client-key-reused') }
  }
}
