import type { Chart } from '#charts/draw.ts'
import { type Picture, renderSvg } from '#charts/server/render-svg.ts'
import type { Language } from './document.ts'
import { setText } from './set-text.ts'

/** The picture of a chart, on paper: by day, and its alternative text set like the others. */
export function drawFigure(chart: Chart, language: Language): Picture {
  const picture = renderSvg(chart, { language, theme: 'light' })
  return { ...picture, alt: setText(picture.alt, language) }
}
