/** Whether a link is one that a reader may follow without fear. */
export const isAddress = (url: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(url)
