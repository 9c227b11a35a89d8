import type { Feature } from '../../model/feature.ts'
import { pressUndo } from './press-undo.ts'

/** What can be done about what one has just done. */
export const feature: Feature = { commands: [], actions: { 'change.undo': pressUndo } }
