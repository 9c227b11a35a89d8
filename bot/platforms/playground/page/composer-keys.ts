import type { PlaygroundCommand } from '../sights-routes.ts'

/** The commands that go on from what is typed, while only the command is typed. */
export const completions = (commands: readonly PlaygroundCommand[], text: string): readonly PlaygroundCommand[] =>
  text.startsWith('/') && !text.includes(' ')
    ? commands.filter(({ command }) => command.startsWith(text.toLowerCase()))
    : []

/** Ready-made texts to start with: the first example of each command, else the commands themselves. */
export const suggestions = (commands: readonly PlaygroundCommand[]): readonly string[] => {
  const examples = commands.flatMap(({ examples }) => examples?.slice(0, 1) ?? [])
  return examples.length > 0 ? examples : commands.map(({ command }) => `${command} `)
}

/** The text typed before (`step` -1) or after the one in the box, among those sent. */
export const recall = (sent: readonly string[], current: string, step: -1 | 1): string | undefined => {
  const place = sent.lastIndexOf(current)
  if (current !== '' && place === -1) return undefined
  const index = current === '' ? sent.length + (step === -1 ? -1 : 1) : place + step
  return index === sent.length ? '' : sent[index]
}
