import type { EstablishmentPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Option } from '../../model/form.ts'
import type { Asker } from './askers.ts'
import { placeOf } from './place-of.ts'

/** What platforms show of a choice. */
const LONGEST = 75

/** An establishment to choose, told apart from its namesakes. */
export const establishmentOption = (establishment: EstablishmentPartsFragment): Option => ({
  label: cut(`${establishment.name} — ${establishment.commune}`, LONGEST),
  description: cut(`${establishment.category} · ${placeOf(establishment)}`, LONGEST),
  value: establishment.id,
})

/** An experiment to ask for. */
export const askerOption = ({ id, title, enterprise }: Asker): Option => ({
  label: cut(title, LONGEST),
  description: cut(enterprise.name, LONGEST),
  value: id,
})
