/** Whatever is written, on every platform: within its limits, nothing lost without a word, letters only. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyForm, anyMessage, typedMessage } from '../../testing/arbitrary-chat.ts'
import type { Form } from '../model/form.ts'
import type { Message } from '../model/message.ts'
import { say } from '../say.ts'
import { weighProps } from './mattermost/render/attachments.ts'
import { boxName, unpackCarried } from './mattermost/render/carried.ts'
import { areWithinLimits } from './mattermost/render/mm-blocks.ts'
import { type Profile, readProfile } from './mattermost/render/profile.ts'
import { renderDialog } from './mattermost/render/render-dialog.ts'
import { renderPost } from './mattermost/render/render-post.ts'
import type { Wiring } from './mattermost/render/wiring.ts'
import { areTooLong, checkMessageBlocks, checkView } from './playground/stand-in/blocks/validate.ts'
import type { Fields } from './playground/stand-in/types.ts'
import { weigh } from './slack/fit-blocks.ts'
import { limits } from './slack/limits.ts'
import { renderForm } from './slack/render-form.ts'
import { renderMessage } from './slack/render-message.ts'
import { homeView, messageView } from './slack/render-view.ts'

/** As a platform receives it: without what is undefined. */
const sent = (value: object): Fields => JSON.parse(JSON.stringify(value))

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** The texts that Slack reads for marks. */
const markedIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'mrkdwn') return stringsOf(value)
  return Object.values(value).flatMap(markedIn)
}

const check = <Given>(numRuns: number, arbitrary: fc.Arbitrary<Given>, law: (given: Given) => void) =>
  fc.assert(fc.property(arbitrary, law), { numRuns })

const actionsOf = ({ blocks }: Message) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.actions.filter((action) => !('url' in action)) : []))

/** Only what the bot itself puts between characters, and what holds an emoji together. */
const HIDDEN = /(?!\n)\p{Cc}|[\u202A-\u202E\u2060-\u2069\uFEFF]|\u200B\u200B/u

/** Nothing that can be seen. */
const unseen: Message = { summary: '\u2066', blocks: [] }

describe('Slack', () => {
  test('un message dont rien ne se voit n’est pas vide : Slack le refuserait', () => {
    const { text, blocks } = renderMessage(unseen, 'FR')
    expect(text).toBe('…')
    expect(stringsOf(blocks)).toContain('…')
  })

  test('n’importe quel message tient, et ne perd aucun bouton sans le dire', () => {
    check(20, anyMessage, (message) => {
      const { text, blocks } = renderMessage(message, 'FR')
      const checked = checkMessageBlocks(sent({ blocks })['blocks'])
      expect(checked).toMatchObject({ ok: true })
      expect(checked.ok && areTooLong(checked.value)).toBe(false)
      expect(weigh(blocks)).toBeLessThanOrEqual(limits.total)
      expect(text).not.toBe('')
      const shown = JSON.stringify(blocks)
      const shownActions = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
      if (!shown.includes(say('FR', 'slack.cut'))) {
        const buttons = shownActions.filter((element) => !('url' in element && element.url))
        expect(buttons).toHaveLength(actionsOf(message).length)
      }
    })
  })

  test('n’importe quel message tient dans une fenêtre et dans l’accueil', () => {
    check(10, anyMessage, (message) => {
      expect(checkView(sent(messageView(message, 'FR', 'C1')), 'modal')).toMatchObject({ ok: true })
      expect(checkView(sent(homeView(message, 'EN')), 'home')).toMatchObject({ ok: true })
    })
  })

  test('n’importe quel formulaire tient, champ par champ', () => {
    check(20, anyForm, (form) => {
      const view = renderForm(form, 'FR', 'C0GENERAL')
      expect(checkView(sent(view), 'modal')).toMatchObject({ ok: true })
      expect(view.blocks.length).toBeGreaterThanOrEqual(form.fields.length)
    })
  })

  test('ce qu’une personne tape n’interpelle, ne lie et ne met en forme rien', () => {
    check(60, typedMessage, (message) => {
      const { text, blocks } = renderMessage(message, 'FR')
      for (const words of [text, ...markedIn(blocks)]) expect(words).not.toMatch(/<[!@#a-z/]/i)
      expect(JSON.stringify(blocks)).not.toMatch(/"type":"(?:link|user|usergroup|broadcast|emoji|channel)"/)
      for (const words of stringsOf(blocks)) expect(words).not.toMatch(HIDDEN)
    })
  })
})

const wiring: Wiring = {
  actionUrl: 'https://passerelle.exemple.fr/mattermost/action',
  lookupUrl: 'https://passerelle.exemple.fr/mattermost/lookup',
  timeZone: 'Europe/Paris',
  // About as long as a signature and what it holds of a short argument.
  press: ({ act, argument }) => `${act}.${argument.slice(0, 60)}.${'s'.repeat(120)}`,
  state: (carried) => carried,
}

const profiles: readonly (readonly [string, Profile])[] = [
  ['5.37', readProfile({ version: '5.37.0', clientConfig: {} })],
  ['récent', readProfile({ version: '11.10.0', clientConfig: { FeatureFlagMmBlocksEnabled: 'true' } })],
]

/** How often a token stands in a post: once for each button, once for each option of a menu. */
const tokensIn = (props: object): number => JSON.stringify(props).split('s'.repeat(120)).length - 1

/** What would be read as something: in the text of posts, of attachments, of blocks. */
const MARKDOWN = [
  /(?:^|[^A-Za-z0-9])@[A-Za-z]/,
  /<[!@#a-z/]/i,
  /[a-z][\w+.-]*:\/\/|www\./i,
  /:[\w+'-]*[a-z][\w+'-]*:/i,
  /(?<!\\)(?:\\\\)*(?:[*_~`[\]|])/,
  /^\s*(?:#{1,6}\s|>|[-+]\s|\d+[.)]\s|={2,}|\t| {4})/m,
  /#[a-z]/i,
]

function typedIn({ message, props }: { message: string; props: Readonly<Record<string, unknown>> }): string[] {
  const { attachments = [] } = props as { attachments?: { text?: string; fields?: { value: string }[] }[] }
  const below = attachments.flatMap(({ text = '', fields = [] }) => [text, ...fields.map(({ value }) => value)])
  // Without the names of fields, between the marks of the bot.
  return [message, ...below].map((text) => text.replace(/^\*\*(.*)\*\* : /gm, '$1 '))
}

describe.each(profiles)('Mattermost %s', (_name, profile) => {
  test('un message dont rien ne se voit n’est pas vide : Mattermost le refuserait', () => {
    expect(renderPost(unseen, 'FR', profile, wiring).message).toBe('…')
  })

  test('n’importe quel message tient, et ne perd aucun bouton sans le dire', () => {
    check(20, anyMessage, (given) => {
      const { message, props } = renderPost(given, 'FR', profile, wiring)
      expect([...message].length).toBeLessThanOrEqual(profile.messageLimit)
      expect(message.trim()).not.toBe('')
      expect(weighProps(props)).toBeLessThanOrEqual(profile.propsLimit - 400)
      if ('mm_blocks' in props) expect(areWithinLimits(props as never)).toBe(true)
      for (const [, id = ''] of JSON.stringify(props).matchAll(/"(?:id|action_id)":"(.*?)"/g))
        expect(id).toMatch(/^[A-Za-z0-9]+$/)
      const isCut = stringsOf({ message, props }).some((words) =>
        words.includes(say('FR', 'mattermost.cut').slice(0, 30)),
      )
      if (!isCut) expect(tokensIn(props)).toBe(actionsOf(given).length)
    })
  })

  test('n’importe quel formulaire tient, champ par champ', () => {
    check(20, anyForm, (form) => {
      const dialog = renderDialog(form, 'FR', profile, wiring)
      const names = dialog.elements.map(({ name }) => name)
      expect(dialog.title.length).toBeLessThanOrEqual(24)
      expect(dialog.elements.length).toBeGreaterThan(0)
      expect(new Set(names).size).toBe(names.length)
      for (const { help_text = '', placeholder = '', max_length = 1, default: initial = '' } of dialog.elements) {
        expect(Math.max(help_text.length, placeholder.length)).toBeLessThanOrEqual(150)
        expect(max_length).toBeGreaterThan(0)
        expect(initial.length).toBeLessThanOrEqual(3000)
      }
      keepsEveryField(form, unpackCarried(dialog.state), names, dialog.introduction_text)
    })
  })

  test('ce qu’une personne tape n’interpelle, ne lie et ne met en forme rien', () => {
    check(80, typedMessage, (given) => {
      const post = renderPost(given, 'FR', profile, wiring)
      for (const words of typedIn(post)) for (const mark of MARKDOWN) expect(words).not.toMatch(mark)
      for (const words of stringsOf([post.message, post.props])) expect(words).not.toMatch(HIDDEN)
    })
  })
})

/** A field is an element, boxes, or a sentence when there is nothing to choose. */
function keepsEveryField(
  { fields }: Form,
  carried: ReturnType<typeof unpackCarried>,
  names: readonly string[],
  intro: string,
): void {
  const kept = new Set(carried.fields.map(({ id }) => id))
  for (const { id } of fields) {
    if (kept.has(id)) expect(names.includes(id) || names.includes(boxName(id, 0))).toBe(true)
    else expect(intro).toContain(say('FR', 'mattermost.no-choice').slice(0, 20))
  }
}
