/** A file that a person dropped in their conversation with the bot. */
export interface DroppedFile {
  readonly name: string
  /** In bytes, as the platform says it: what is too big is not read. */
  readonly size: number
  /** Its bytes, asked of the platform only when wanted. */
  readonly read: () => Promise<Uint8Array>
}
