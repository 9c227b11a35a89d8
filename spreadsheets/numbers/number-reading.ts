/** How a spreadsheet spoiled what was typed. */
export type Damage =
  /** « 2,601E+13 »: digits are gone. */
  | 'SCIENTIFIC'
  /** « 1.2 » became the 1st of February. */
  | 'DATE'
  /** « #REF! », « #DIV/0! »… */
  | 'ERROR'
  /** More digits than a spreadsheet keeps, fifteen: the last ones are zeros. */
  | 'DIGITS'
  /** « ##### »: the column was too narrow when the file was saved as text. */
  | 'NARROW'
  /** A formula that nobody has computed. */
  | 'UNCOMPUTED'

/** What a cell says as a number. */
export type NumberReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'number'
      /** Exact, in plain notation: « 1234.5 ». */
      readonly value: string
      /** Whether it is shown with « % »; the value is what people see, 12 for « 12 % ». */
      readonly isPercent: boolean
      /** What is written after it: « € », « personnes ». */
      readonly unit: string | null
      /** « 1.234 », read as a decimal, might be a thousand to an English hand. */
      readonly mayBeThousands: boolean
    }
  /** `meant` lists what may have been typed, the most likely first. */
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly meant: readonly string[] }
  | { readonly kind: 'not-a-number' }
