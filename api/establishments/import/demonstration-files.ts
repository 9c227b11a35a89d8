import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../db/demonstration')

/** The text of one of the real files of the Val d'Oise. */
export const demonstrationFile = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
