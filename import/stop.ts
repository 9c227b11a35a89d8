/** What keeps an import from going on, in a sentence for the person. */
export class Stop extends Error {}
