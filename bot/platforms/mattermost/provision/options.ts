import { parseArgs } from 'node:util'
import { trimUrl } from '../server.ts'
import { Unprovisioned } from './steps.ts'

/** How to hand the server over to a Passerelle that runs. */
export interface Keeping {
  readonly apiUrl: string
  readonly apiKey: string
  readonly secretKey: string
  readonly trustsEmails: boolean
  /** The token of an installation link, which binds the server to a programme. */
  readonly link: string | undefined
}

/** What the command line and the environment ask for. */
export interface Options {
  readonly url: string
  readonly adminToken: string
  readonly publicUrl: string
  readonly botName: string
  readonly botToken: string | undefined
  readonly teams: readonly string[]
  readonly channels: readonly string[]
  readonly renewsToken: boolean
  readonly removes: boolean
  /** Set when the server is one among several, kept by Passerelle itself. */
  readonly keeping: Keeping | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** How to use the command. */
export const HELP = `npm run provision -- mattermost                  crée ou met à jour le robot et ses commandes
npm run provision -- mattermost --nouveau-jeton  donne au robot un nouveau jeton, et révoque l’ancien
npm run provision -- mattermost --retirer        retire les commandes et désactive le robot
npm run provision -- mattermost --enregistrer    ajoute ce serveur à une Passerelle qui tourne et en sert d’autres

Variables :
  MATTERMOST_URL          l’adresse du serveur, par exemple https://mattermost.exemple.fr
  MATTERMOST_ADMIN_TOKEN  le jeton d’un administrateur système ; Passerelle ne le garde pas
  PUBLIC_URL              l’adresse de Passerelle, vue du serveur Mattermost
  MATTERMOST_TEAM         les équipes, séparées par des virgules ; inutile s’il n’y en a qu’une
  MATTERMOST_BOT_NAME     le nom du robot (passerelle)
  MATTERMOST_BOT_TOKEN    son jeton, s’il en a déjà un
  MATTERMOST_CHANNELS     des canaux à créer pour les expérimentations, séparés par des virgules
  avec --enregistrer : API_KEY et SECRET_KEY, celles de Passerelle ; API_URL (PUBLIC_URL/graphql) ; MATTERMOST_TRUST_EMAILS ;
  MATTERMOST_LINK, le lien d’installation d’un programme, pour que ce serveur ne serve que lui

Pour Slack : npm run manifest -- https://passerelle.exemple.fr (voir docs/slack.md).`

const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

function address(env: Environment, name: string, example: string): string {
  const value = trimUrl(env[name] ?? '')
  if (value && /^https?:\/\/[^\s/]/.test(value) && URL.canParse(value)) return value
  throw new Unprovisioned(`Donnez ${name}, par exemple ${name}=${example}.`)
}

const isAsked = { type: 'boolean' } as const
const flags = { 'nouveau-jeton': isAsked, enregistrer: isAsked, retirer: isAsked, remove: isAsked }

/** The flags after « mattermost »; nothing when something else is said. */
function readFlags(args: readonly string[]) {
  const known = ['mattermost', ...Object.keys(flags).map((flag) => `--${flag}`)]
  if (!args.includes('mattermost') || args.some((arg) => !known.includes(arg))) return undefined
  return parseArgs({ args: [...args], options: flags, allowPositionals: true }).values
}

const isOn = (value: string | undefined): boolean => /^(on|true|1|oui)$/i.test(value ?? '')

function readKeeping(env: Environment, publicUrl: string): Keeping {
  const { API_KEY: apiKey, SECRET_KEY: secretKey } = env
  if (!apiKey || !secretKey) {
    throw new Unprovisioned('Pour enregistrer le serveur, donnez API_KEY et SECRET_KEY, les mêmes qu’à Passerelle.')
  }
  return {
    apiKey,
    secretKey,
    apiUrl: env['API_URL'] || `${publicUrl}/graphql`,
    trustsEmails: isOn(env['MATTERMOST_TRUST_EMAILS']),
    // The whole address of the link, or its token alone.
    link: env['MATTERMOST_LINK']?.trim().split('lien=').at(-1) || undefined,
  }
}

/** Reads what is asked for; `undefined` when it is help. */
export function readOptions(args: readonly string[], env: Environment): Options | undefined {
  const values = readFlags(args)
  if (!values) return undefined
  const adminToken = env['MATTERMOST_ADMIN_TOKEN']
  if (!adminToken) {
    throw new Unprovisioned(
      'Donnez MATTERMOST_ADMIN_TOKEN, le jeton d’un administrateur système : dans Mattermost, votre profil, Sécurité, Jetons d’accès personnels.',
    )
  }
  const publicUrl = address(env, 'PUBLIC_URL', 'https://passerelle.exemple.fr')
  return {
    adminToken,
    publicUrl,
    keeping: values.enregistrer ? readKeeping(env, publicUrl) : undefined,
    url: address(env, 'MATTERMOST_URL', 'https://mattermost.exemple.fr'),
    botName: env['MATTERMOST_BOT_NAME']?.trim() || 'passerelle',
    botToken: env['MATTERMOST_BOT_TOKEN'] || undefined,
    teams: list(env['MATTERMOST_TEAM']),
    channels: list(env['MATTERMOST_CHANNELS']),
    renewsToken: values['nouveau-jeton'] ?? false,
    removes: values.retirer ?? values.remove ?? false,
  }
}
