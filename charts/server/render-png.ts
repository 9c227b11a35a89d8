import { FONT, FONT_FILES } from './font-files.ts'
import type { Picture } from './render-svg.ts'

/** Twice the pixels: sharp on the screens of phones, and on paper. */
const SCALE = 2

/** Turns a picture into PNG. The library is loaded at the first one. */
export async function renderPng({ svg }: Picture): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT },
  })
  return image.asPng()
}
