import { useEffect, useState } from 'react'
import type { Palette } from './reference-line.ts'

const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    line: color('accent'),
    text: color('ink'),
    muted: color('muted'),
    grid: color('line'),
    background: color('card'),
  }
}

/** The colours of the page, light or dark, for what is drawn rather than styled. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette)
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const onChange = () => setPalette(readPalette())
    dark.addEventListener('change', onChange)
    return () => dark.removeEventListener('change', onChange)
  }, [])
  return palette
}
