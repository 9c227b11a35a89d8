import { type Logger as BoltLogger, LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'
import { failureCode } from './failure.ts'

const redact = (text: string): string => text.replace(/\bx(?:ox[a-z]|app)-[\w.-]+|wss?:\/\/\S+/gi, '[masqué]')

const sentence = (parts: readonly unknown[]): string =>
  parts
    .map((part) => (part instanceof Error ? `${part.message} (${failureCode(part)})` : part))
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => redact(String(part)))
    .join(' ')

/**
 * Bolt's log, in ours. Its debug level prints what people wrote, so it stays silent; objects are left out for the
 * same reason, and whatever looks like a token is masked.
 */
export const createBoltLogger = (logger: Logger): BoltLogger => ({
  debug: () => undefined,
  info: (...parts) => logger.debug(sentence(parts)),
  warn: (...parts) => logger.warn(sentence(parts)),
  error: (...parts) => logger.error(sentence(parts)),
  setLevel: () => undefined,
  getLevel: () => LogLevel.INFO,
  setName: () => undefined,
})
