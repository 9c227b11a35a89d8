/** What all our charts have in common. Pure. */
import type { LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { Look } from './look.ts'
import type { ChartOption } from './option.ts'
import { amount } from './say.ts'

/** Small and quiet: words that help reading the figures. */
export const quiet = ({ palette }: Look) => ({ color: palette.muted, fontSize: 12 })

/** No movement, one font. */
export const base = ({ font }: Look) => ({ animation: false, textStyle: { fontFamily: font } }) satisfies ChartOption

/** What the strokes and the fills mean, above the chart. */
export const legend = (look: Look, names: readonly string[]): LegendComponentOption => ({
  top: 0,
  left: 0,
  data: [...names],
  selectedMode: false,
  itemGap: 20,
  textStyle: { color: look.palette.text, fontSize: 12, fontFamily: look.font },
})

/** The figures under the pointer. */
export const tooltip = ({ language, palette, font }: Look): TooltipComponentOption => ({
  trigger: 'axis',
  order: 'seriesDesc',
  // Drawn in the picture: an HTML tooltip needs inline styles, which the page's security policy refuses.
  renderMode: 'richText',
  confine: true,
  backgroundColor: palette.background,
  borderColor: palette.muted,
  textStyle: { color: palette.text, fontFamily: font, fontSize: 13 },
  valueFormatter: (value) => (typeof value === 'number' ? amount(language, String(value)) : '–'),
})
