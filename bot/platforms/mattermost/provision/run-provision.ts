import type { Command } from '../../../model/feature.ts'
import { explain } from './explain.ts'
import { keepServer } from './keep-server.ts'
import { HELP, type Keeping, type Options, readOptions } from './options.ts'
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

/** What could not be kept is written: a token just made would be lost. */
async function keep(options: Options, keeping: Keeping, provisioned: Provisioned, print: Running['print']) {
  const { isKept, sentence } = await keepServer(options, keeping, provisioned)
  print(sentence)
  return isKept
}

async function work(options: Options, { commands, print }: Running): Promise<boolean> {
  const { url, adminToken, publicUrl } = options
  const administration = { url, adminToken, tell: print }
  if (options.removes) {
    await unprovision(administration, options)
    return true
  }
  const wanted = { ...options, commands: wantedCommands(commands, publicUrl) }
  const provisioned = await provision(administration, wanted)
  const isKept = options.keeping && (await keep(options, options.keeping, provisioned, print))
  if (!isKept) for (const line of variables(options, provisioned)) print(line)
  return isKept ?? true
}

/** Runs the command; false when something has to be mended first, which it says. */
export async function runProvision(running: Running): Promise<boolean> {
  try {
    const options = readOptions(running.args, running.env)
    if (options) return await work(options, running)
    running.print(HELP)
    return true
  } catch (error) {
    const sentence = explain(error)
    if (sentence === undefined) throw error
    running.print(sentence)
    return false
  }
}
