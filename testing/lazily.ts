/** A thing made at first use, and once. */
export interface Lazy<Thing> {
  readonly get: () => Promise<Thing>
  readonly isMade: () => boolean
}

/** Makes a thing when it is first asked for; whoever asks meanwhile waits for the same one. */
export function lazily<Thing>(make: () => Promise<Thing>): Lazy<Thing> {
  let thing: Promise<Thing> | undefined
  return {
    get: () => {
      thing ??= make()
      return thing
    },
    isMade: () => thing !== undefined,
  }
}
