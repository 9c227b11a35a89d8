import type { Block, Element } from '../../stand-in/block-kit.ts'

/** How the control of a form field is named and described. */
export interface Field {
  readonly id: string
  readonly required: boolean
  readonly invalid: boolean
  readonly described: string
}

/** What every element needs to draw itself; without `field` it stands alone and names itself. */
export interface ElementProps {
  readonly block: Block
  readonly element: Element
  readonly field?: Field
}

/** The attributes that tie a control to its label, or name it by its placeholder. */
export const attributesOf = ({ element, field }: Omit<ElementProps, 'block'>) =>
  field
    ? {
        id: field.id,
        'aria-required': field.required,
        'aria-invalid': field.invalid,
        'aria-describedby': field.described || undefined,
      }
    : { 'aria-label': element.placeholder?.text ?? element.accessibility_label ?? element.action_id }
