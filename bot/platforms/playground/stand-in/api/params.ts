import type { Fields } from '../types.ts'

const OBJECTS = ['blocks', 'view', 'metadata', 'attachments', 'files']
const FLAGS = ['include_all_metadata', 'return_im', 'include_locale', 'inclusive', 'mrkdwn']

const parseJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Parameters as sent by the SDK: form fields hold objects as JSON and booleans as words. */
export const readParams = (raw: Fields): Fields =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      if (OBJECTS.includes(name)) return [name, parseJson(value)]
      if (FLAGS.includes(name)) return [name, value === true || value === 'true' || value === '1']
      return [name, value]
    }),
  )

/** A string parameter, or nothing. */
export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
