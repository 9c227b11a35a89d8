import { useRef, useState } from 'react'
import { type FailureKind, kindOf } from '../api/failure.ts'
import { toBase64 } from '../api/to-base64.ts'
import { type ChangeAnswer, useChange } from '../api/use-change.ts'
import {
  CheckMeasurementFileDocument,
  type FileCheckFragment,
  ImportMeasurementsDocument,
  type ImportMeasurementsMutation,
} from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** A file as it is sent. */
interface SentFile {
  readonly name: string
  readonly contentBase64: string
}

/** A file that was checked. */
export interface Checked {
  readonly kind: 'checked'
  readonly check: FileCheckFragment
  /** Why it was not imported as it was checked before; it was checked again. */
  readonly refusal: string | undefined
  readonly failure: FailureKind | undefined
  readonly isBusy: boolean
}

/** Where an import stands. */
export type Standing =
  | { readonly kind: 'none' | 'checking' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: FailureKind }
  | Checked
  | { readonly kind: 'done'; readonly added: number; readonly corrected: number }

/** A large file takes a while on a slow line. */
const PATIENCE = 180_000

/** The largest file that is sent. */
const LARGEST = 10_000_000

/** An import under way: the file chosen is checked at once, and imported once it is confirmed. */
export interface Import {
  readonly standing: Standing
  readonly isDraft: boolean
  readonly choose: (file: File) => Promise<void>
  readonly keepAsDraft: (isDraft: boolean) => Promise<void>
  readonly confirm: () => Promise<void>
}

/** Checks and imports files of values of an experiment. */
export function useImport(experimentId: string, onDone: () => void): Import {
  const { ask, words } = useReading()
  const change = useChange()
  const [standing, setStanding] = useState<Standing>({ kind: 'none' })
  const [isDraft, setIsDraft] = useState(false)
  const file = useRef<SentFile>(undefined)
  /** The last check asked for: the answer of an earlier one, come late, is not shown. */
  const latest = useRef(0)

  const check = async (draft: boolean): Promise<void> => {
    if (!file.current) return
    latest.current += 1
    const mine = latest.current
    setStanding({ kind: 'checking' })
    const variables = { experimentId, file: file.current, draft }
    const found = await ask(CheckMeasurementFileDocument, variables, PATIENCE).then(
      ({ checkMeasurementFile: answer }): Standing =>
        answer.__typename === 'CheckMeasurementFileSuccess'
          ? checkedNow(answer.check)
          : { kind: 'refused', message: answer.message },
      (caught: unknown): Standing => ({ kind: 'failed', failure: kindOf(caught) }),
    )
    if (mine === latest.current) setStanding(found)
  }

  const choose = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST) return setStanding({ kind: 'refused', message: words.say('file.too-large') })
    file.current = { name: chosen.name, contentBase64: await toBase64(chosen) }
    await check(isDraft)
  }

  const keepAsDraft = async (draft: boolean): Promise<void> => {
    setIsDraft(draft)
    await check(draft)
  }

  const confirm = async (): Promise<void> => {
    const sent = file.current
    if (standing.kind !== 'checked' || !sent) return
    const { token } = standing.check
    let next: Standing = standing
    const send = async (clientKey: string): Promise<ChangeAnswer> => {
      const input = { clientKey, experimentId, file: sent, token, draft: isDraft }
      const answer = (await ask(ImportMeasurementsDocument, { input }, PATIENCE)).importMeasurements
      next = standingAfter(answer, standing)
      return answer
    }
    if (await change.send(token + String(isDraft), send)) onDone()
    setStanding(next)
  }

  return { standing: withTrouble(standing, change), isDraft, choose, keepAsDraft, confirm }
}

const checkedNow = (check: FileCheckFragment, refusal?: string): Checked => ({
  kind: 'checked',
  check,
  refusal,
  failure: undefined,
  isBusy: false,
})

function standingAfter(answer: ImportMeasurementsMutation['importMeasurements'], { check }: Checked): Standing {
  if (answer.__typename === 'ImportMeasurementsSuccess')
    return { kind: 'done', added: answer.added, corrected: answer.corrected }
  return checkedNow(answer.__typename === 'MeasurementFileProblem' ? answer.check : check, answer.message)
}

function withTrouble(standing: Standing, { isBusy, trouble }: ReturnType<typeof useChange>): Standing {
  if (standing.kind !== 'checked') return standing
  return { ...standing, isBusy, failure: trouble?.kind === 'failure' ? trouble.failure : undefined }
}
