/** A name without the mark that fictional ones carry in text, « (fictif) »: the page shows a badge in its place. */
export const withoutMark = (name: string): string => name.replace(/\s*\((fictif|fictive|démo|demo)\)$/i, '')
