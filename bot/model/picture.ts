/** A picture of a message: a chart, drawn for chat. */
export interface Picture {
  /** Of the file, as people save it: `beneficiaires.png`. */
  readonly name: string
  readonly png: Uint8Array
  /** The same said in words, for those who do not see it: at most 1000 characters. */
  readonly alt: string
}
