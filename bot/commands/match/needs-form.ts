import type { ExperimentNeedsQuery } from '../../generated/operations.ts'
import type { ChoiceField, ChoicesField, Field, Form, TextField } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { AUDIENCES, CHALLENGES, KINDS } from './choices.ts'

type Experiment = NonNullable<ExperimentNeedsQuery['experiment']>
type Needs = Experiment['needs']

const LONGEST_LIST = 3000
const LONGEST_WORDS = 2000

/** The form that says what an experiment looks for: all of it is optional, and all of it is replaced. */
export const needsForm = (session: Session, { id, title, needs }: Experiment, communes: string): Form => ({
  id: 'match.needs',
  title: session.say('match.needs-title', { role: session.viewer.role }),
  intro: session.sayRich('match.needs-intro', { title }),
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields: [
    kindsField(session, needs),
    categoriesField(session, needs),
    audiencesField(session, needs),
    challengeField(session, needs),
    communesField(session, communes),
    wordsField(session, needs),
  ],
  state: id,
})

const kindsField = ({ say }: Session, needs: Needs): ChoicesField => ({
  type: 'choices',
  id: 'kinds',
  label: say('match.kinds-field'),
  options: KINDS.map((value) => ({ value, label: say(`match.kind.${value}`) })),
  initial: needs?.kinds ?? [],
  optional: true,
})

const categoriesField = ({ say }: Session, needs: Needs): TextField => ({
  type: 'text',
  id: 'categories',
  label: say('match.categories-field'),
  hint: say('match.categories-hint'),
  initial: needs?.categories.join(', ') ?? '',
  maxLength: LONGEST_LIST,
  optional: true,
})

const audiencesField = ({ say }: Session, needs: Needs): ChoicesField => ({
  type: 'choices',
  id: 'audiences',
  label: say('match.audiences-field'),
  options: AUDIENCES.map((value) => ({ value, label: say(`match.audience.${value}`) })),
  initial: needs?.audiences ?? [],
  optional: true,
})

function challengeField({ say }: Session, needs: Needs): ChoiceField {
  const options = CHALLENGES.map((value) => ({ value, label: say(`match.challenge.${value}`) }))
  const initial = options.find(({ value }) => value === needs?.challenge)
  const label = say('match.challenge-field')
  return { type: 'choice', id: 'challenge', label, options, optional: true, ...(initial ? { initial } : {}) }
}

const communesField = ({ say }: Session, communes: string): TextField => ({
  type: 'text',
  id: 'inseeCodes',
  label: say('match.communes-field'),
  hint: say('match.communes-hint'),
  initial: communes,
  maxLength: LONGEST_LIST,
  optional: true,
})

const wordsField = ({ say }: Session, needs: Needs): Field => ({
  type: 'text',
  id: 'words',
  label: say('match.words-field'),
  hint: say('match.words-hint'),
  initial: needs?.words ?? '',
  multiline: true,
  maxLength: LONGEST_WORDS,
  optional: true,
})
