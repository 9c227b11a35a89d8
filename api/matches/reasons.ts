/** Why an establishment stands where it stands. Pure: no database, no clock, no GraphQL. */
import { CRITERIA, type MatchCriterion } from '#db/match-points.ts'
import { locales, type Reader, say, type TextKey } from '../say.ts'
import { POINTS } from './points.ts'
import type { RankedEstablishment } from './ranked-establishment.ts'

/** One reason, in the reader's language. */
export interface Reason {
  readonly criterion: MatchCriterion
  readonly points: number
  readonly sentence: string
}

/** What a criterion has to say of a match; nothing when it neither weighs nor explains. */
type Tell = (match: RankedEstablishment, reader: Reader) => string | undefined

const NEXT_DOOR = POINTS.rings[0].within

const tellKind: Tell = ({ sought, category, fitsCategory, fitsKind }, reader) => {
  if (fitsCategory) return say(reader, 'match.kind.category', { category })
  if (fitsKind) return say(reader, 'match.kind.family', { category })
  return sought.categories.length + sought.kinds.length > 0 ? say(reader, 'match.kind.other', { category }) : undefined
}

const tellAudience: Tell = ({ sought, audiences, openToAll, audienceKnown }, reader) => {
  if (sought.audiences.length === 0) return undefined
  if (audiences) return say(reader, 'match.audience.received', { audiences: listOf(audiences, reader) })
  if (openToAll) return say(reader, 'match.audience.open')
  return say(reader, audienceKnown ? 'match.audience.other' : 'match.audience.unknown')
}

const listOf = (audiences: NonNullable<RankedEstablishment['audiences']>, reader: Reader) =>
  new Intl.ListFormat(locales[reader.language]).format(audiences.map((audience) => say(reader, `audience.${audience}`)))

const tellChallenge: Tell = ({ sought: { challenge }, fitsChallenge }, reader) =>
  challenge
    ? say(reader, fitsChallenge ? 'match.challenge.met' : 'match.challenge.other', {
        challenge: say(reader, `challenge.${challenge}`),
      })
    : undefined

const tellPlace: Tell = ({ sought, commune, inCommune, inDepartment, nearName, kilometres }, reader) => {
  const { department, inseeCodes } = sought
  if (inseeCodes.length === 0)
    return say(reader, inDepartment ? 'match.place.department' : 'match.place.elsewhere', { department })
  if (inCommune) return say(reader, 'match.place.commune', { commune })
  if (nearName === null || kilometres === null) return say(reader, 'match.place.unknown')
  const key: TextKey = kilometres <= NEXT_DOOR ? 'match.place.next-door' : 'match.place.distant'
  return say(reader, key, { commune: nearName, kilometres: Math.max(1, Math.round(kilometres)) })
}

const tellCapacity: Tell = ({ remaining, until }, reader) =>
  remaining === null || until === null
    ? undefined
    : say(reader, remaining > 0 ? 'match.capacity.places' : 'match.capacity.full', {
        remaining,
        until: new Date(until),
      })

const tellDeclined: Tell = ({ declinedAt: at, declineReason: reason }, reader) =>
  at ? say(reader, 'match.declined', { at, reason }) : undefined

const told = (key: TextKey, is: (match: RankedEstablishment) => boolean | number): Tell => {
  return (match, reader) => (is(match) ? say(reader, key, { count: Number(is(match)) }) : undefined)
}

const tellings: Readonly<Record<MatchCriterion, Tell>> = {
  KIND: tellKind,
  AUDIENCE: tellAudience,
  CHALLENGE: tellChallenge,
  PLACE: tellPlace,
  CAPACITY: tellCapacity,
  NEVER_ASKED: told('match.never-asked', ({ neverAsked }) => neverAsked),
  OPEN_REQUESTS: told('match.open-requests', ({ openRequests }) => openRequests),
  RECENT_REQUESTS: told('match.recent-requests', ({ recentRequests }) => recentRequests),
  ACCEPTED: told('match.accepted', ({ accepted }) => accepted),
  DECLINED: tellDeclined,
  UNANSWERED: told('match.unanswered', ({ unanswered }) => unanswered),
  ALREADY_LINKED: told('match.already-linked', ({ linked }) => linked),
}

/** The reasons of a match. Their points are those that the database summed into its score. */
export const reasonsOf = (match: RankedEstablishment, reader: Reader): readonly Reason[] =>
  CRITERIA.flatMap((criterion) => {
    const sentence = tellings[criterion](match, reader)
    return sentence ? [{ criterion, points: match.points[criterion], sentence }] : []
  })
