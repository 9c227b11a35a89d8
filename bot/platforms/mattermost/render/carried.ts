/**
 * How a field was shown, and what a submission of it must be: any process can then read it, and nothing of it is believed.
 * `text`, `list` (several choices, one on a line) and `query` (what to look for) are typed; `pick` and `picks` are chosen in
 * menus, `boxes` are ticked one by one, `found` is chosen in a menu that asks us.
 */
export interface CarriedField {
  readonly id: string
  readonly as: 'text' | 'day' | 'moment' | 'pick' | 'picks' | 'boxes' | 'list' | 'found' | 'query' | 'box'
  readonly optional?: true
  /** The longest text. */
  readonly max?: number
  /** What may be chosen: values, with their labels where these are typed. */
  readonly options?: readonly (readonly [value: string, label?: string])[]
  readonly lookup?: string
}

/** What a dialog remembers of its form. */
export interface Carried {
  readonly form: string
  readonly state: string
  readonly fields: readonly CarriedField[]
}

/** What a dialog remembers, as text: the seal around it deflates. */
export const packCarried = (carried: Carried): string => JSON.stringify(carried)

/** What a dialog remembers, from text that was signed: nobody else wrote it. */
export const unpackCarried = (packed: string): Carried => JSON.parse(packed)

/** The name of the box of an option, where a field is several boxes. */
export const boxName = (field: string, index: number): string => `${field}#${index}`

/** The element of a dialog where a sentence about a field shows. */
export const elementOf = ({ id, as }: CarriedField): string => (as === 'boxes' ? boxName(id, 0) : id)
