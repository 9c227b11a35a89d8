import { foldedWords } from '../../language/fold.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { runMilestone } from './run.ts'

/** What calls for milestones in a sentence, in both languages. */
const CALLS = ['jalon', 'jalons', 'echeance', 'echeances', 'milestone', 'milestones', 'deadline', 'deadlines']
const ALL = new Set(
  `quel quels quelle quelles sont est ou en mes mon ma les le la l des de du prochain prochains prochaine prochaines pour quand
  c est ce que sur qui a au et j ai je on nous avons voir montre moi my the what when are is next show me of for do we have
  in`.split(/\s+/),
)

/** « quels sont mes jalons ? », « jalons jardin »: those that the other words name. */
export async function hearMilestone(session: Session, text: string): Promise<Reply | undefined> {
  const words = foldedWords(text)
  if (!words.some((word) => CALLS.includes(word))) return undefined
  return runMilestone(session, words.filter((word) => !CALLS.includes(word) && !ALL.has(word)).join(' '))
}
