import { ApplicationToScoreDocument, type ApplicationToScoreQuery } from '../../generated/operations.ts'
import { amount, cut, typed } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Field } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { showAfter } from './after-move.ts'
import { reachApplication } from './reach.ts'

type ToScore = Extract<NonNullable<ApplicationToScoreQuery['node']>, { __typename: 'Application' }>
type Criterion = ToScore['call']['criteria'][number]

const LONGEST = { label: 140, hint: 150, intro: 600, comment: 2000 }

/** The field of the words that go with a score. */
export const commentField = (criterionId: string): string => `${criterionId}.comment`

/** Opens the form of a juror: one score for each criterion, with a few words, filled with what they said last. */
export async function pressScore(session: Session, argument: string): Promise<Reply> {
  const [id = '', list] = argument.split(' ')
  const { node } = await session.ask(ApplicationToScoreDocument, { id })
  if (node?.__typename !== 'Application') return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!node.viewerCanScore) return noLonger(session, id, list)
  const about = session.sayRich('application.about', { name: node.enterprise.name, need: node.priorityNeed.title })
  return {
    kind: 'form',
    form: {
      id: 'application.score',
      title: session.say('application.score-title'),
      intro: [...about, '\n', { type: 'emphasis', text: cut(node.proposal, LONGEST.intro) }],
      submit: session.say('save'),
      cancel: session.say('cancel'),
      fields: [
        ...node.call.criteria.flatMap((criterion) => scoreFields(session, node, criterion)),
        lastField(session, node),
      ],
      state: argument,
    },
  }
}

async function noLonger(session: Session, id: string, list: string | undefined): Promise<Reply> {
  const application = await reachApplication(session, id)
  const text = session.sayRich('application.no-longer')
  return application
    ? inPlace(await showAfter(session, text, application, list))
    : { kind: 'message', message: notice(text) }
}

function scoreFields(session: Session, { viewerScoring }: ToScore, criterion: Criterion): Field[] {
  const { id, title, description, weight, maximum } = criterion
  const { language } = session.viewer
  const given = viewerScoring?.scores.find((score) => score.criterion.id === id)
  const hint = [session.say('application.weight', { weight: amount(language, weight) }), description ?? ''].join(' ')
  return [
    {
      type: 'text',
      id,
      label: cut(session.say('application.score-field', { title, maximum }), LONGEST.label),
      hint: cut(hint.trim(), LONGEST.hint),
      initial: given ? typed(language, shortest(given.value)) : '',
      maxLength: 10,
    },
    {
      type: 'text',
      id: commentField(id),
      label: cut(session.say('application.comment-field', { title }), LONGEST.label),
      initial: given?.comment ?? '',
      multiline: true,
      maxLength: LONGEST.comment,
      optional: true,
    },
  ]
}

const lastField = (session: Session, { viewerScoring }: ToScore): Field => ({
  type: 'text',
  id: 'comment',
  label: session.say('application.whole-field'),
  initial: viewerScoring?.comment ?? '',
  multiline: true,
  maxLength: LONGEST.comment,
  optional: true,
})

/** A decimal without the zeros that say nothing: « 4.50 » is 4.5. */
const shortest = (value: string): string => value.replace(/\.?0+$/, '')
