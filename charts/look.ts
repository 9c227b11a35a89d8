import type { Language } from './say.ts'

/** The colours of a chart. */
export interface Palette {
  readonly line: string
  readonly text: string
  readonly muted: string
  readonly grid: string
  readonly background: string
  /** Fills that differ in grey too, and what is written on each. */
  readonly shades: Readonly<Record<'strong' | 'medium' | 'pale', { readonly fill: string; readonly text: string }>>
}

/** For whom and where a chart is drawn. */
export interface Look {
  readonly language: Language
  readonly palette: Palette
  readonly font: string
  /** A picture nobody can point at: figures are written on it. */
  readonly isStill: boolean
}
