import { AnswerNudgeDocument, type NudgeAnswer } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import { whatOf } from '../../nudges/what-of.ts'
import type { TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'
import { undoButton } from '../change/undo-button.ts'
import { type OwnNudge, reachNudge, stale } from './reach-nudge.ts'

const LONGEST_NOTE = 500

/** « Plus jamais pour celui-ci », or « C'est vu ». */
export const pressNever = async (session: Session, nudgeId: string): Promise<Reply> =>
  inPlace(await answer(session, { nudgeId, answer: 'NEVER' }))

/** Opens the form that says why it will not be done this time. */
export const pressNotNow = (session: Session, nudgeId: string): Promise<Reply> =>
  openForm(session, nudgeId, (nudge) => ({
    ...formOf(session, nudge, 'not-now'),
    fields: [{ ...noteField(session, 'answer.not-now-field'), placeholder: session.say('answer.not-now-placeholder') }],
  }))

/** Opens the form that says who should be asked instead, if one knows. */
export const pressNotMe = (session: Session, nudgeId: string): Promise<Reply> =>
  openForm(session, nudgeId, (nudge) => ({
    ...formOf(session, nudge, 'not-me'),
    fields: [
      {
        ...noteField(session, 'answer.not-me-field'),
        placeholder: session.say('answer.not-me-placeholder'),
        optional: true,
      },
    ],
  }))

export const submitNotNow = (session: Session, nudgeId: string, { note = '' }: FormValues): Promise<Reply> =>
  answer(session, { nudgeId, answer: 'NOT_THIS_TIME', note })

export const submitNotMe = (session: Session, nudgeId: string, { note }: FormValues): Promise<Reply> =>
  answer(session, { nudgeId, answer: 'NOT_ME', ...(note ? { note } : {}) })

async function openForm(session: Session, nudgeId: string, formFor: (nudge: OwnNudge) => Form): Promise<Reply> {
  const nudge = await reachNudge(session, nudgeId)
  return nudge ? { kind: 'form', form: formFor(nudge) } : stale(session)
}

const formOf = ({ say, sayRich, viewer }: Session, { id, subject }: OwnNudge, name: 'not-now' | 'not-me') => ({
  id: `nudge.${name}`,
  title: say(`answer.${name}-title`),
  intro: [
    ...sayRich('answer.about', { what: whatOf(subject) }),
    '\n',
    ...sayRich(
      `answer.${name}-intro`,
      viewer.role === 'COACH' || viewer.role === 'STAFF' ? { to: 'staff' } : { to: 'coach' },
    ),
  ],
  submit: say('answer.send'),
  cancel: say('cancel'),
  state: id,
})

const noteField = ({ say }: Session, label: TextKey) =>
  ({ type: 'text', id: 'note', label: say(label), multiline: true, maxLength: LONGEST_NOTE }) as const

interface Answer {
  readonly nudgeId: string
  readonly answer: NudgeAnswer
  readonly note?: string
}

async function answer(session: Session, said: Answer): Promise<Reply> {
  const { answerNudge: result } = await session.ask(AnswerNudgeDocument, { input: { clientKey: session.key, ...said } })
  if (result.__typename === 'InvalidInputProblem') return { kind: 'errors', errors: { [result.field]: result.message } }
  if (result.__typename !== 'AnswerNudgeSuccess') return { kind: 'message', message: notice([result.message]) }
  const { subject, awaited } = result.nudge
  const text = session.sayRich('answer.done', {
    answer: awaited ? 'SEEN' : said.answer,
    what: whatOf(subject),
  })
  return { kind: 'message', message: notice(text, { type: 'actions', actions: [undoButton(session)] }) }
}
