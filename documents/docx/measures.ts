/** The page of a DOCX, in twentieths of a point: A4, as in the PDF. */
export const PAGE = { width: 11_906, height: 16_838 } as const
export const MARGIN = 1_417
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN

/** The same width, in the pixels that pictures are measured in. */
export const TEXT_WIDTH_PIXELS = Math.round(TEXT_WIDTH / 15)

/** The colours of the PDF. */
export const COLORS = { accent: '0D5560', soft: 'E9F2F3', ink: '1E2430', muted: '565E6C', rule: 'C9C4B9' } as const
