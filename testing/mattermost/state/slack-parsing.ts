import type { Fields } from './types.ts'

const parse = (text: string): string =>
  text
    .replace(/<!(channel|here|all|everyone)>/g, (_whole, who: string) => `@${who === 'everyone' ? 'all' : who}`)
    .replace(/<@([^>|]+)(?:\|[^>]*)?>/g, '@$1')
    .replace(/<((?:https?|mailto):[^>|]+)\|([^>]+)>/g, '[$2]($1)')

const parseDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return parse(value)
  if (Array.isArray(value)) return value.map(parseDeep)
  return value
}

/** What the server does to an answer unless it says `skip_slack_parsing`: mentions and links of Slack come alive. */
export const parseSlackText = (text: string): string => parse(text)

/** The same in attachments: their texts only. */
export const parseSlackAttachments = (attachments: unknown): unknown =>
  Array.isArray(attachments)
    ? attachments.map((each: Fields) =>
        Object.fromEntries(
          Object.entries(each).map(([key, value]) =>
            ['text', 'pretext', 'title'].includes(key) ? [key, parseDeep(value)] : [key, value],
          ),
        ),
      )
    : attachments
