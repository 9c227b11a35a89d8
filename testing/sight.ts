/** What a person sees after a gesture: the latest message, and the form that is open, if any. */
export interface Sight {
  /** All the text of the latest message. */
  readonly text: string
  /** The labels of its buttons, and of the options of its menus. */
  readonly buttons: readonly string[]
  /** All the text of the open form. */
  readonly form: string | undefined
  /** What is said under the fields of the form, by field. */
  readonly errors: Readonly<Record<string, string>>
}

/** The first gesture of all loads the machinery, on a machine that others share. */
export const PATIENCE = 20_000

/** What is entered in a form: a text, the label of a choice, « oui », or several labels. */
export type Entries = Readonly<Record<string, string | readonly string[]>>

/** A file as it is dropped. */
export interface DroppedFile {
  readonly name: string
  readonly contentBase64: string
}

/** What a person finds when they open their conversation with the bot. */
export interface SeenHome {
  /** The same as long as it is the same tab, or the same message. */
  readonly id: string
  readonly text: string
}

/** A picture that the bot has shown, and the words that stand for it. */
export interface SeenPicture {
  readonly alt: string
  readonly png: Uint8Array
}

/** A person at their keyboard, on any platform. Each gesture waits until something has changed before their eyes. */
export interface Talker {
  readonly user: string
  readonly type: (line: string) => Promise<Sight>
  /** Writes to the bot in private, without a command. */
  readonly say: (text: string) => Promise<Sight>
  /** Drops a file in their conversation with the bot. */
  readonly drop: (file: DroppedFile) => Promise<Sight>
  /** Presses the button of that label, on the latest message that has one. */
  readonly press: (label: string) => Promise<Sight>
  /** Fills the open form and submits it; a choice is named by its label, several by a list. */
  readonly fill: (values: Entries) => Promise<Sight>
  /** Types in a field that searches, and gives the labels proposed; where nothing searches, the words themselves. */
  readonly search: (field: string, words: string) => Promise<readonly string[]>
  /** Looks again, without doing anything. */
  readonly look: () => Promise<Sight>
  /** Their only home, once it says these words: opened the first time, then looked at. */
  readonly home: (words: string) => Promise<SeenHome>
  /** The latest picture of the conversation with the bot, once there is one. */
  readonly picture: () => Promise<SeenPicture>
  /** All the text of the conversation with the bot. */
  readonly read: () => Promise<string>
  /** The conversation as the platform keeps it, marks and all. */
  readonly source: () => Promise<readonly string[]>
}
