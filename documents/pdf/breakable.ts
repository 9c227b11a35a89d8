const LONGEST = 30

/** Lets a word that no line could hold, an address most often, go over several: after its marks, or anywhere. */
export const breakable = (text: string): string =>
  text.replace(/\S{31,}/g, (word) =>
    word.replace(/[/?&=_.@-](?=\w)/g, '$&\u200b').replace(new RegExp(`[^\\u200b]{${LONGEST}}`, 'gu'), '$&\u200b'),
  )
