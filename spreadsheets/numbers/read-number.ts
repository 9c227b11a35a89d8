import type { Cell } from '../cells.ts'
import { ofExcelNumber } from './excel-number.ts'
import { findDamage } from './find-damage.ts'
import type { NumberReading } from './number-reading.ts'
import { parseNumber } from './parse-number.ts'

/** Reads a cell as a number, as the French write them, exactly, and tells damage from mistakes. Pure. */
export function readNumber(cell: Cell | undefined): NumberReading {
  if (!cell || (cell.kind === 'text' && cell.text.trim() === '')) return { kind: 'empty' }
  const damage = findDamage(cell)
  if (damage) return { kind: 'damaged', ...damage }
  if (cell.kind === 'boolean') return { kind: 'not-a-number' }
  return cell.kind === 'number' ? ofExcelNumber(cell) : parseNumber(cell.text)
}
