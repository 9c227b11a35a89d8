/** A token stands for a file as it was checked, and for what was there then. Pure. */
import { createHash } from 'node:crypto'
import { nameOfCell } from '#db/cells.ts'
import type { CheckedLine } from './checked-file.ts'

/** What a token says. */
export interface Token {
  readonly file: string
  readonly state: string
  /** When the file was checked. */
  readonly at: Date
}

const hash = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex').slice(0, 32)

/** The token of a file checked now, over the values that are there. */
export const tokenOf = (bytes: Buffer, lines: readonly Pick<CheckedLine, 'cell' | 'latest'>[], now: Date): string =>
  [hash(bytes), hash(lines.map(stateOf).join('\n')), now.getTime()].join('.')

const stateOf = ({ cell, latest }: Pick<CheckedLine, 'cell' | 'latest'>): string =>
  cell ? `${nameOfCell(cell)} ${latest?.id}` : ''

/** A token read back; what is none stands for no file. */
export function readToken(token: string): Token {
  const [file = '', state = '', at = ''] = token.split('.')
  return { file, state, at: new Date(/^\d{1,15}$/.test(at) ? Number(at) : 0) }
}
