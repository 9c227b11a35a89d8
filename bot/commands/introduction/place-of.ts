import type { EstablishmentPartsFragment } from '../../generated/operations.ts'

/** Where an establishment is: names repeat, addresses tell them apart. */
export const placeOf = ({ address, postcode, commune }: EstablishmentPartsFragment): string =>
  [address, `${postcode} ${commune}`].filter((part) => part !== '').join(', ')
