import { AppError, noSuchPage } from '../state/app-error.ts'
import { lookUp, openDialog, submitDialog } from '../state/dialogs.ts'
import { publicKeyOf } from '../state/trigger.ts'
import type { Fields } from '../state/types.ts'
import { limitsOf, type World } from '../state/world.ts'
import { type Call, callerOf, OK, type On } from './call.ts'

/** What anybody may know, and what members may. */
function clientConfig({ world, request, query }: Call): Fields {
  if (query('format') !== 'old') throw new AppError('api.config.client.old_format.app_error', 501, 'Use format=old.')
  const { version } = limitsOf(world)
  const everybody = {
    Version: version,
    BuildNumber: version,
    BuildHash: 'labo',
    AsymmetricSigningPublicKey: publicKeyOf(world),
    EnableCustomEmoji: 'false',
    DefaultClientLocale: 'fr',
  }
  if (!callerOf(world, request)) return everybody
  const { settings } = world
  return {
    ...everybody,
    RequireEmailVerification: String(settings.RequireEmailVerification),
    EnableCommands: String(settings.EnableCommands),
    EnableBotAccountCreation: String(settings.EnableBotAccountCreation),
    EnableUserAccessTokens: String(settings.EnableUserAccessTokens),
    MaxFileSize: String(settings.MaxFileSize),
    MaxPostSize: String(limitsOf(world).message),
    ...(world.generation === 'recent' && { FeatureFlagMmBlocksEnabled: 'true' }),
  }
}

const fullConfig = ({ settings }: World): Fields => {
  const { RequireEmailVerification, ShowEmailAddress, MaxFileSize, ...service } = settings
  return {
    ServiceSettings: { SiteURL: '', ...service },
    EmailSettings: { RequireEmailVerification },
    PrivacySettings: { ShowEmailAddress },
    FileSettings: { MaxFileSize },
  }
}

function patchConfig(call: Call): Fields {
  call.admin()
  const sections = Object.values(call.body).filter((section) => typeof section === 'object' && section !== null)
  // An administrator's own doing: the shape is theirs to get right.
  call.world.settings = Object.assign({ ...call.world.settings }, ...sections)
  return fullConfig(call.world)
}

/** The server itself, and the dialogs of integrations. */
export function registerSystem(on: On): void {
  on('GET', '/system/ping', 200, () => OK)
  on('GET', '/config/client', 200, clientConfig)
  on('GET', '/config', 200, (call) => {
    call.admin()
    return fullConfig(call.world)
  })
  on('PUT', '/config/patch', 200, patchConfig)
  on('POST', '/actions/dialogs/open', 200, ({ world, body }) => {
    openDialog(world, body)
    return OK
  })
  on('POST', '/actions/dialogs/lookup', 200, (call) => {
    if (call.world.generation === '5.37') throw noSuchPage(call.request.url)
    return lookUp(call.world, call.me().id, call.body)
  })
  on('POST', '/actions/dialogs/submit', 200, (call) => submitDialog(call.world, call.me().id, call.body))
}
