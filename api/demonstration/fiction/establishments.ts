/** Places that do not exist, for introductions that have a past. */

const invented = { source: 'DEMONSTRATION', demonstration: true } as const

/** A residence for dependent elders. */
export const residence = {
  ...invented,
  sourceKey: 'residence-de-demonstration',
  name: 'Résidence de démonstration (fictive)',
  kind: 'MEDICO_SOCIAL',
  category: 'EHPAD fictif',
  address: '1 rue de l’Exemple',
  postcode: '95000',
  commune: 'Cergy',
  contactName: 'Direction de la résidence (fictive)',
  contactEmail: 'direction@residence.passerelle.example',
} as const

/** A residence for elders who live by themselves. */
export const autonomy = {
  ...invented,
  sourceKey: 'residence-autonomie-de-demonstration',
  name: 'Résidence autonomie de démonstration (fictive)',
  kind: 'MEDICO_SOCIAL',
  category: 'Résidence autonomie fictive',
  address: '2 rue de l’Exemple',
  postcode: '95300',
  commune: 'Pontoise',
  contactName: 'Direction de la résidence autonomie (fictive)',
  contactEmail: 'direction@autonomie.passerelle.example',
} as const

export const establishments = { residence, autonomy }

export type EstablishmentKey = keyof typeof establishments
