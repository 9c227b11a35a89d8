import type { AgreementRow, Party } from '#db/agreements.ts'
import { checkSiret } from '../establishments/identifiers.ts'
import { fold } from '../establishments/search-text.ts'
import type { AgreementPartyInput, AgreementTermsInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'
import { amountOf, centsOf } from './money.ts'

/** What an agreement says, as it is kept. */
export type Terms = Pick<
  AgreementRow,
  'basis' | 'basisNote' | 'parties' | 'operator' | 'amount' | 'startsOn' | 'endsOn' | 'signedOn'
>

/** What an agreement says, or why it cannot say that. */
export function readTerms(input: AgreementTermsInput, today: string): Terms | InvalidInput {
  const { basis, startsOn, endsOn, signedOn = null } = input
  const basisNote = trimmed(input.basisNote)
  if (basis === 'OTHER' && !basisNote) return invalid('basisNote', 'invalid.basis-note')
  if (basisNote && basisNote.length > 500) return invalid('basisNote', 'invalid.basis-note')
  const parties = readParties(input.parties)
  if ('kind' in parties) return parties
  const [, paid] = parties
  if (!paid) return invalid('parties', 'invalid.parties')
  const amount = readAmount(input)
  if (typeof amount === 'object' && amount !== null) return amount
  if (endsOn < startsOn) return invalid('endsOn', 'invalid.period-reversed')
  if (signedOn !== null && signedOn > today) return invalid('signedOn', 'invalid.date-to-come')
  return { basis, basisNote, parties, operator: operatorOf(paid), amount, startsOn, endsOn, signedOn }
}

function readParties(given: readonly AgreementPartyInput[]): readonly Party[] | InvalidInput {
  if (given.length < 2 || given.length > 10) return invalid('parties', 'invalid.parties')
  const parties: Party[] = []
  for (const party of given.map(readParty)) {
    if ('kind' in party) return party
    parties.push(party)
  }
  return parties
}

function readParty({ name: typed, siret: typedSiret }: AgreementPartyInput): Party | InvalidInput {
  const name = trimmed(typed)
  if (!name || name.length > 200) return invalid('parties', 'invalid.party-name')
  const siret = trimmed(typedSiret)
  if (!siret) return { name, siret: null }
  const check = checkSiret(siret)
  return check.valid ? { name, siret: check.value } : invalid('parties', 'invalid.party-siret', { name, siret })
}

/** Nothing is paid when it is free; contracts and grants say how much. */
function readAmount({ basis, amount = null }: AgreementTermsInput): string | null | InvalidInput {
  const cents = amount === null ? undefined : centsOf(amount)
  if (amount !== null && cents === undefined) return invalid('amount', 'invalid.amount')
  if (basis === 'FREE') return cents ? invalid('amount', 'invalid.amount-free') : null
  if (cents === undefined) return basis === 'OTHER' ? null : invalid('amount', 'invalid.amount-needed')
  return amountOf(cents)
}

/** One operator, whatever its establishments and however its name is typed. */
const operatorOf = ({ name, siret }: Party): string => siret?.slice(0, 9) ?? (fold(name) || name)

const invalid = (
  field: string,
  text: InvalidInput['text'],
  values: NonNullable<InvalidInput['values']> = {},
): InvalidInput => ({ kind: 'invalid-input', field, text, values })
