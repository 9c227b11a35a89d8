import type { Palette } from './look.ts'

/** The page's colours by day: `dashboard/styles/theme.css`. */
export const LIGHT: Palette = {
  line: '#0d5560',
  text: '#1e2430',
  muted: '#565e6c',
  grid: '#d9d4c9',
  background: '#ffffff',
  shades: {
    strong: { fill: '#0d5560', text: '#ffffff' },
    medium: { fill: '#7fb3bb', text: '#1e2430' },
    pale: { fill: '#d3e6e9', text: '#1e2430' },
  },
}

/** The page's colours by night. */
export const DARK: Palette = {
  line: '#7fcbd6',
  text: '#eceae4',
  muted: '#aab1be',
  grid: '#363d49',
  background: '#20252e',
  shades: {
    strong: { fill: '#7fcbd6', text: '#0c2226' },
    medium: { fill: '#3d7983', text: '#ffffff' },
    pale: { fill: '#2c4a50', text: '#eceae4' },
  },
}
