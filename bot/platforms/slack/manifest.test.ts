import { expect, test } from 'vitest'
import type { Command } from '../../model/feature.ts'
import { slackManifest } from './manifest.ts'

const commands: readonly Command[] = [
  {
    names: ['relation', 'introduction'],
    description: 'slack.description',
    hint: 'slack.close',
    examples: [],
    run: async () => ({ kind: 'errors', errors: {} }),
  },
]

test('le manifeste déclare chaque nom de chaque commande, dans sa langue', () => {
  const { features } = slackManifest(commands, { requestUrl: 'https://passerelle.fr', socketMode: false })
  expect(features.slash_commands).toMatchObject([
    { command: '/relation', url: 'https://passerelle.fr/slack/events', usage_hint: 'Fermer', should_escape: false },
    { command: '/introduction', usage_hint: 'Close' },
  ])
})

test('par Socket Mode, le manifeste ne donne aucune adresse', () => {
  const manifest = slackManifest(commands, { socketMode: true })
  expect(JSON.stringify(manifest)).not.toContain('http')
  expect(manifest.settings.socket_mode_enabled).toBe(true)
})

test('par HTTP, une adresse est exigée, et sert aussi aux listes de choix', () => {
  expect(() => slackManifest(commands, { socketMode: false })).toThrow('public address')
  const { settings } = slackManifest(commands, { requestUrl: 'https://passerelle.fr/', socketMode: false })
  expect(settings.interactivity).toMatchObject({ message_menu_options_url: 'https://passerelle.fr/slack/events' })
})
