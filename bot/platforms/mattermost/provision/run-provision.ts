import type { Command } from '../../../model/feature.ts'
import { explain } from './explain.ts'
import { HELP, type Options, readOptions } from './options.ts'
import { type Provisioned, provision, unprovision } from './provision.ts'
import { wantedCommands } from './wanted.ts'

interface Running {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly commands: readonly Command[]
  readonly print: (line: string) => void
}

const variables = ({ url, botToken: known }: Options, { botToken, commandTokens }: Provisioned): string[] => [
  '',
  'Donnez à Passerelle ces variables, et gardez-les pour vous : qui les a peut parler au nom du robot.',
  `MATTERMOST_URL=${url}`,
  // A token that was given is not written again.
  ...(known === botToken ? [] : [`MATTERMOST_BOT_TOKEN=${botToken}`]),
  `MATTERMOST_COMMAND_TOKENS=${commandTokens.join(',')}`,
]

async function work(options: Options, { commands, print }: Running): Promise<void> {
  const { url, adminToken, publicUrl } = options
  const administration = { url, adminToken, tell: print }
  if (options.removes) return unprovision(administration, options)
  const wanted = { ...options, commands: wantedCommands(commands, publicUrl) }
  for (const line of variables(options, await provision(administration, wanted))) print(line)
}

/** Runs the command; false when something has to be mended first, which it says. */
export async function runProvision(running: Running): Promise<boolean> {
  try {
    const options = readOptions(running.args, running.env)
    if (options) await work(options, running)
    else running.print(HELP)
    return true
  } catch (error) {
    const sentence = explain(error)
    if (sentence === undefined) throw error
    running.print(sentence)
    return false
  }
}
