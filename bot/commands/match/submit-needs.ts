import {
  type Audience,
  type Challenge,
  type EstablishmentKind,
  SetExperimentNeedsDocument,
  type SetExperimentNeedsInput,
} from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { readChoices } from '../../model/choices.ts'
import type { FormValues } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { pressSuggestions } from '../introduction/suggestions.ts'
import { readCommunes } from './communes.ts'
import { writtenList } from './written-list.ts'

/** Says what an experiment looks for, and shows who fits it now. `state` is the experiment. */
export async function submitNeeds(session: Session, experimentId: string, values: FormValues): Promise<Reply> {
  const communes = await readCommunes(session, values['inseeCodes'])
  if ('error' in communes) return { kind: 'errors', errors: { inseeCodes: communes.error } }
  const input = { clientKey: session.key, experimentId, ...needsOf(values), ...communes }
  const { setExperimentNeeds: result } = await session.ask(SetExperimentNeedsDocument, { input })
  switch (result.__typename) {
    case 'SetExperimentNeedsSuccess':
      return inPlace(await pressSuggestions(session, experimentId))
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** Enums are the values of options of our own form; the API refuses anything else. */
const needsOf = (values: FormValues): Omit<SetExperimentNeedsInput, 'clientKey' | 'experimentId' | 'inseeCodes'> => ({
  kinds: readChoices(values['kinds']) as EstablishmentKind[],
  categories: writtenList(values['categories']),
  audiences: readChoices(values['audiences']) as Audience[],
  challenge: (values['challenge'] as Challenge | undefined) ?? null,
  words: values['words'] ?? null,
})
