import { readableText } from './readable-text.ts'

/** A label in official capitals, as people write it: « ECOLE DE NIVEAU ELEMENTAIRE » → « École de niveau elementaire ». */
export function readableLabel(raw: string): string {
  const label = withoutDots(raw.replace(/\s+/g, ' ').trim())
  if (label !== label.toUpperCase()) return label
  return readableText(label).replace(/(?<=\s)\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase())
}

/** « C.M.P.P. » → « CMPP ». */
const withoutDots = (label: string) => label.replace(/\b(?:\p{Lu}\.){2,}/gu, (sigle) => sigle.replaceAll('.', ''))
