import type { Session } from '../../session.ts'
import type { Bilan, Party } from './bilan.ts'

/** What a bilan expects of the person, line by line. */
export function expectedOf(session: Session, bilan: Bilan): string[] {
  const { say } = session
  const { parties, gaps, sections, viewerCanSubmit } = bilan
  const missing = bilan.viewerCanWrite ? gaps.filter(({ isBlocking }) => isBlocking) : []
  const isReady = viewerCanSubmit && missing.length === 0
  return [
    ...parties
      .filter((party) => party.isViewers && party.viewerCanContribute && party.answers.length < sections.length)
      .map(({ name, answers }) =>
        say('bilan.expected.answer', { party: name, count: answers.length, all: sections.length }),
      ),
    ...missing.map(({ message }) => message),
    ...(isReady ? [say('bilan.expected.submit')] : []),
    ...parties
      .filter(({ viewerCanSign }) => viewerCanSign)
      .map(({ name }) => say('bilan.expected.sign', { party: name })),
    ...parties
      .filter(({ viewerCanRecordSignature }) => viewerCanRecordSignature)
      .map((party) => say('bilan.expected.paper', { party: party.name, signatory: party.signatory ?? '' })),
  ]
}

/** The parties that the person writes for: first their own. */
export const writtenFor = ({ parties }: Bilan): Party[] =>
  parties
    .filter(({ viewerCanContribute }) => viewerCanContribute)
    .toSorted((one, other) => Number(other.isViewers) - Number(one.isViewers))
