import { expect, test } from 'vitest'
import { meeting } from '../../../testing/invitation.ts'
import { amina, saying, startToySlack } from '../../../testing/toy-slack.ts'
import type { Message } from '../../model/message.ts'
import { renderMessage } from './render-message.ts'

const links: Message = {
  summary: 'Une convention à signer',
  blocks: [
    {
      type: 'actions',
      actions: [
        { url: 'https://exemple.fr/convention?a=1&b=2', label: 'Lire la convention', style: 'primary' },
        { url: 'https://exemple.fr/aide', label: 'Aide' },
        { url: 'javascript:alert(1)', label: 'Jamais' },
        { act: 'relation.accepter', argument: 'intro_1', label: 'Accepter' },
      ],
    },
  ],
}

test('un lien est un bouton qui ouvre une page ; une adresse douteuse n’en a pas', () => {
  expect(renderMessage(links, 'FR').blocks).toMatchObject([
    {
      type: 'actions',
      elements: [
        { action_id: 'link', url: 'https://exemple.fr/convention?a=1&b=2', style: 'primary' },
        { action_id: 'link#1', url: 'https://exemple.fr/aide' },
        { action_id: 'relation.accepter', value: 'intro_1' },
      ],
    },
  ])
})

test('suivre un lien ne demande rien au bot, et n’affiche aucune erreur', async () => {
  const acts: string[] = []
  const { slack, standIn } = await startToySlack({
    action: async (_gesture, act) => {
      acts.push(act)
      return saying(act)
    },
  })
  await slack.port.send(amina.id, links, 'rappel-1')
  const [message] = standIn.conversation(amina.id)
  const target = { user: amina.id, channel: message?.channel ?? '', ts: message?.ts ?? '', block_id: 'actions.0.0' }
  for (const action_id of ['link', 'link#1'])
    expect(await standIn.pressButton({ ...target, action_id })).toMatchObject({ ok: true })
  await standIn.pressButton({ ...target, action_id: 'relation.accepter' })
  await standIn.until(() => standIn.conversation(amina.id).length === 2)
  expect(acts).toEqual(['relation.accepter'])
})

test('un rendez-vous est une ligne avec sa date, ou son annulation', () => {
  const shown = (method: 'REQUEST' | 'CANCEL') =>
    JSON.stringify(
      renderMessage({ summary: 's', blocks: [{ type: 'calendar', event: { ...meeting, method } }] }, 'FR').blocks,
    ).replaceAll('\u00A0', ' ')
  expect(shown('REQUEST')).toContain('mardi 1er décembre 2026, de 14 h à 15 h 30')
  expect(shown('CANCEL')).toContain('Rendez-vous annulé')
})
