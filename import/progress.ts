import { Presets, SingleBar } from 'cli-progress'

/** How far an import is, on the error output; nothing where nobody looks. */
export interface Progress {
  readonly at: (bytes: number) => void
  readonly stop: () => void
}

/** Starts a progress bar of so many bytes. */
export function startProgress(bytes: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { at: () => {}, stop: () => {} }
  const format = ' {bar} {percentage} % · {duration_formatted} · reste {eta_formatted}'
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic)
  bar.start(bytes, 0)
  return { at: (done) => bar.update(Math.max(done, 0)), stop: () => bar.stop() }
}
