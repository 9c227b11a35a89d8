import type { AgreementBasis } from '../../generated/operations.ts'
import { readNumber } from '../../language/number.ts'
import type { ChoiceField, Field, FormValues } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { readParties } from './read-parties.ts'

const BASES: readonly AgreementBasis[] = ['INNOVATIVE_PROCUREMENT', 'GRANT', 'FREE', 'OTHER']

/** What a form of an agreement is filled with. */
export interface KnownTerms {
  readonly basis?: AgreementBasis
  readonly basisNote?: string | null
  /** One a line. */
  readonly parties: readonly string[]
  readonly amount?: string
  readonly startsOn: string
  readonly endsOn: string | null
}

/** The fields of the terms of an agreement. */
export function agreementFields({ say }: Session, known: KnownTerms): Field[] {
  const basisOption = (basis: AgreementBasis) => ({ value: basis, label: say('agreement.basis', { basis }) })
  const basis: ChoiceField = {
    type: 'choice',
    id: 'basis',
    label: say('agreement.basis-label'),
    options: BASES.map(basisOption),
    ...(known.basis ? { initial: basisOption(known.basis) } : {}),
  }
  return [
    basis,
    {
      type: 'text',
      id: 'basisNote',
      label: say('agreement.note-field'),
      optional: true,
      maxLength: 500,
      initial: known.basisNote ?? '',
    },
    {
      type: 'text',
      id: 'parties',
      label: say('agreement.parties-label'),
      hint: say('agreement.parties-hint'),
      multiline: true,
      maxLength: 2500,
      initial: known.parties.join('\n'),
    },
    {
      type: 'text',
      id: 'amount',
      label: say('agreement.amount-label'),
      hint: say('agreement.amount-hint'),
      optional: true,
      maxLength: 30,
      initial: known.amount ?? '',
    },
    { type: 'date', id: 'startsOn', label: say('agreement.starts-field'), initial: known.startsOn },
    {
      type: 'date',
      id: 'endsOn',
      label: say('agreement.ends-field'),
      ...(known.endsOn ? { initial: known.endsOn } : {}),
    },
    { type: 'date', id: 'signedOn', label: say('agreement.signed-label'), optional: true },
  ]
}

/** The terms typed; `undefined` when nobody can tell the amount. */
export function readTerms({ viewer: { language } }: Session, values: FormValues) {
  const [amount, other] = values['amount'] === undefined ? [null] : readNumber(values['amount'], language)
  if (amount === undefined || other !== undefined) return undefined
  return {
    // The value of an option of our own form; the API's enum refuses anything else.
    basis: values['basis'] as AgreementBasis,
    basisNote: values['basisNote'] ?? null,
    parties: readParties(values['parties'] ?? ''),
    amount,
    startsOn: values['startsOn'] ?? '',
    endsOn: values['endsOn'] ?? '',
    signedOn: values['signedOn'] ?? null,
  }
}
