import { useEffect, useMemo, useState } from 'react'
import type { Look } from '#charts/look.ts'
import { DARK, LIGHT } from '#charts/palettes.ts'
import type { Language } from '../generated/operations.ts'

const dark = () => matchMedia('(prefers-color-scheme: dark)')

/** How the page draws its charts: in the reader's language, light or dark as the page is. */
export function useLook(language: Language): Look {
  const [palette, setPalette] = useState(() => (dark().matches ? DARK : LIGHT))
  useEffect(() => {
    const query = dark()
    const onChange = () => setPalette(query.matches ? DARK : LIGHT)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])
  return useMemo(() => ({ language, palette, font: 'system-ui, sans-serif', isStill: false }), [language, palette])
}
