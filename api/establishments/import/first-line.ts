/** A file, its first written line apart. */
export interface SplitFile {
  readonly header: string
  readonly rest: string
  /** The line of the file that `rest` begins with. */
  readonly firstLine: number
}

/** Sets apart the first line that holds something, without the mark of its encoding. */
export function splitFirstLine(text: string): SplitFile {
  const [whole = '', blank = '', header = ''] =
    /^\uFEFF?((?:[^\S\r\n]*(?:\r\n|\n|\r))*)([^\r\n]*(?:\r\n|\n|\r)?)/.exec(text) ?? []
  return { header: header.trimEnd(), rest: text.slice(whole.length), firstLine: blank.split(/\r\n|\n|\r/).length + 1 }
}
