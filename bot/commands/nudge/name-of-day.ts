import { writtenDate } from '../../language/format.ts'
import type { Session } from '../../session.ts'

const DAY = 24 * 3600 * 1000
const at = (day: string) => new Date(`${day}T00:00:00Z`)

/** « demain, mardi 16 juin »; a working day further away goes by its own name. */
export function nameOfDay({ viewer: { language, timeZone }, now, say }: Session, day: string): string {
  const isTomorrow =
    writtenDate(language, timeZone, new Date(now().getTime() + DAY)) === writtenDate(language, 'UTC', at(day))
  const name = new Intl.DateTimeFormat(language === 'FR' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(at(day))
    .replace(/ 1 /, language === 'FR' ? ' 1er ' : ' 1 ')
  return isTomorrow ? say('answer.tomorrow', { day: name }) : name
}
