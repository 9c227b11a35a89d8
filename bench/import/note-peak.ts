/** Loaded before a program: at its end, notes the most memory it has needed, in kilobytes. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env['PEAK_FILE'] ?? '', String(process.resourceUsage().maxRSS)))
