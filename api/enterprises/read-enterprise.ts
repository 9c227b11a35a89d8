/** A new enterprise, as staff describe it. Pure: no database, no clock, no GraphQL. */
import type { EnterpriseRow } from '#db/enterprises.ts'
import { checkRna, checkSiret } from '../establishments/identifiers.ts'
import type { NewEnterpriseInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'

const LONGEST_NAME = 200
const LONGEST_DESCRIPTION = 1000

/** What is known of an enterprise. */
export type EnterpriseDetails = Pick<EnterpriseRow, 'name' | 'description' | 'siret' | 'rna'>

/** An enterprise as it is kept, its numbers checked, or why it cannot be. */
export function readEnterprise(input: NewEnterpriseInput): EnterpriseDetails | InvalidInput {
  const [name, description] = [input.name.trim(), input.description.trim()]
  if (name === '' || name.length > LONGEST_NAME) return invalid('invalid.enterprise-name')
  if (description === '' || description.length > LONGEST_DESCRIPTION) return invalid('invalid.enterprise-description')
  const [typedSiret, typedRna] = [trimmed(input.siret), trimmed(input.rna)]
  const siret = typedSiret && checkSiret(typedSiret)
  if (siret && !siret.valid) return invalid('invalid.enterprise-siret', { typed: typedSiret ?? '' })
  const rna = typedRna && checkRna(typedRna)
  if (rna && !rna.valid) return invalid('invalid.enterprise-rna', { typed: typedRna ?? '' })
  return { name, description, siret: siret ? siret.value : null, rna: rna ? rna.value : null }
}

const invalid = (text: InvalidInput['text'], values: NonNullable<InvalidInput['values']> = {}): InvalidInput => ({
  kind: 'invalid-input',
  field: 'newEnterprise',
  text,
  values,
})
