import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Palette } from './look.ts'
import { DARK, LIGHT } from './palettes.ts'

const css = readFileSync(new URL('../dashboard/styles/theme.css', import.meta.url), 'utf8')
const [day = '', night = ''] = css.split('prefers-color-scheme: dark')
const color = (theme: string, name: string) => new RegExp(`--${name}: (#\\w+);`).exec(theme)?.[1]

/** Relative luminance, as WCAG defines it. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test('les couleurs des graphiques sont celles de la page', () => {
  for (const [palette, theme] of [
    [LIGHT, day],
    [DARK, night],
  ] as const) {
    const { line, text, muted, grid, background } = palette
    expect({ line, text, muted, grid, background }).toEqual({
      line: color(theme, 'accent'),
      text: color(theme, 'ink'),
      muted: color(theme, 'muted'),
      grid: color(theme, 'line'),
      background: color(theme, 'card'),
    })
  }
})

test.for([
  ['jour', LIGHT],
  ['nuit', DARK],
] as const)(
  'tout se lit, de %s : textes à 4,5 pour 1, traits à 3 pour 1, teintes distinctes en gris',
  ([_name, palette]) => {
    const { line, text, muted, background, shades }: Palette = palette
    for (const written of [text, muted]) expect(contrast(written, background)).toBeGreaterThan(4.5)
    expect(contrast(line, background)).toBeGreaterThan(3)
    for (const shade of Object.values(shades)) expect(contrast(shade.text, shade.fill)).toBeGreaterThan(4.5)
    expect(contrast(shades.strong.fill, shades.medium.fill)).toBeGreaterThan(1.5)
    expect(contrast(shades.medium.fill, shades.pale.fill)).toBeGreaterThan(1.5)
  },
)
