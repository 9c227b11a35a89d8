import type { Text } from './document.ts'

/** A text without what makes some of it stand out, and without its notes. */
export const plainText = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text
        .map((piece) => {
          if (typeof piece === 'string') return piece
          if ('bold' in piece) return piece.bold
          if ('italic' in piece) return piece.italic
          return 'link' in piece ? piece.link : ''
        })
        .join('')

const LONG = 700

/** Whether a row may go over pages: kept whole, it could be taller than one. */
export const isLongRow = (row: readonly Text[]): boolean => row.some((text) => plainText(text).length > LONG)
