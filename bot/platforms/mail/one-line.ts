/** Text for a header: no line break nor control character, whatever it holds. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
