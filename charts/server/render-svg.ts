import { createRequire } from 'node:module'
import type * as ECharts from 'echarts'
import { type Chart, draw } from '../draw.ts'
import type { Look } from '../look.ts'
import { DARK, LIGHT } from '../palettes.ts'
import type { Language } from '../say.ts'
import { FONT } from './font-files.ts'
import { measureText } from './measure-text.ts'

/** A chart as a picture, and what it says. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** For whom a picture is, and on what ground. */
export interface Reader {
  readonly language: Language
  readonly theme: 'light' | 'dark'
}

/** Draws a chart as SVG. */
export function renderSvg(chart: Chart, { language, theme }: Reader): Picture {
  const look: Look = { language, palette: theme === 'dark' ? DARK : LIGHT, font: FONT, isStill: true }
  const { option, width, height, alt } = draw(chart, look)
  const instance = loadECharts().init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    instance.setOption({ ...option, backgroundColor: look.palette.background })
    return { svg: instance.renderToSVGString(), width, height, alt }
  } finally {
    instance.dispose()
  }
}

let loaded: typeof ECharts | undefined

/**
 * Loaded at the first picture: most runs of the server draw none. The bundle in one file takes 15 MB of memory and a tenth
 * of a second; the modules that the page picks from would take 90 MB.
 */
function loadECharts(): typeof ECharts {
  if (!loaded) {
    loaded = createRequire(import.meta.url)('echarts/dist/echarts.common.min.js') as typeof ECharts
    loaded.setPlatformAPI({ measureText })
  }
  return loaded
}
