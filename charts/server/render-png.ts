import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { FONT, FONT_FILES } from './font-files.ts'
import type { Picture } from './render-svg.ts'

/** Twice the pixels: sharp on the screens of phones, and on paper. */
const SCALE = 2

/**
 * Turns a picture into PNG.
 *
 * By resvg in WebAssembly: as fast as its native build, and what it holds is given back at once, where the native one waits
 * for a garbage collector that does not know how much there is to collect, some 4 MB a picture.
 */
export async function renderPng({ svg }: Picture): Promise<Uint8Array> {
  const { Resvg, fontBuffers } = await loadResvg()
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: FONT },
  })
  try {
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    return png
  } finally {
    drawing.free()
  }
}

const load = async () => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  // Charts are written in one weight.
  const [regular = ''] = FONT_FILES
  return { Resvg, fontBuffers: [await readFile(regular)] }
}

let loading: ReturnType<typeof load> | undefined

/** Loaded at the first picture: most runs of the server draw none. */
function loadResvg(): ReturnType<typeof load> {
  loading ??= load()
  return loading
}
