import { foldedWords } from '../../language/fold.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { findEstablishments } from './find.ts'
import { search } from './search.ts'

/** What surrounds the words of an establishment in a sentence, in both languages. */
const AROUND = new Set(
  `un une des le la les de du d l a au aux en dans pour pres vers chez sur je j on nous cherche cherchons recherche voudrais voudrait
  aimerais veux souhaite rencontrer trouver trouve voir connaitre y t il est ce que quel quels quelle quelles qui ou avez vous moi
  me svp merci stp an the some in at near around find look looking for i we would like want to meet is there are any which what
  please know do you`.split(/\s+/),
)

const MOST_WORDS = 5

/** « un ehpad à argenteuil ? »: the establishments that answer those very words; `undefined` when none does. */
export async function hearEstablishment(session: Session, text: string): Promise<Reply | undefined> {
  const words = foldedWords(text).filter((word) => !AROUND.has(word))
  if (words.length === 0 || words.length > MOST_WORDS || /\d/.test(text)) return undefined
  const typed = words.join(' ')
  const found = await search(session, typed)
  const isMeant = found.establishments.length > 0 && found.understoodAs === null
  return isMeant ? findEstablishments(session, typed, found) : undefined
}
