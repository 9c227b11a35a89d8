/** Why a file cannot be read as a table. */
export type RefusalReason =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TOO_MANY_CELLS'
  /** A workbook that opens with a password. */
  | 'PASSWORD'
  /** The format of Excel before 2007, `.xls`. */
  | 'OLD_EXCEL'
  /** `.xlsb` */
  | 'BINARY_EXCEL'
  /** `.ods` */
  | 'OPEN_DOCUMENT'
  /** A picture, a PDF, a web page, a text document… */
  | 'NOT_A_TABLE'
  /** A workbook whose file is cut or broken. */
  | 'DAMAGED'
  /** A CSV where a quotation mark is opened and never closed. */
  | 'OPEN_QUOTE'

/** Stops a reading; `row` is the line of the file where it stopped, when it is known. */
export class Refusal extends Error {
  readonly reason: RefusalReason
  readonly row: number | undefined

  constructor(reason: RefusalReason, row?: number) {
    super(reason)
    this.reason = reason
    this.row = row
  }
}
