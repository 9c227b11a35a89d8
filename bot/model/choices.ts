/** Several choices are one text among the values of a form. The value of an option is an id: it holds no line break. */
const SEPARATOR = '\n'

/** Several choices, as the value of their field. */
export const joinChoices = (chosen: readonly string[]): string => chosen.join(SEPARATOR)

/** What was chosen, from the value of the field; nothing when it was left empty. */
export const readChoices = (value: string | undefined): string[] => (value ? value.split(SEPARATOR) : [])
