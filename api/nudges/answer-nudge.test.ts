import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { claim, settle, tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const said = (nudge: NudgeRow, answer: string, note?: string) => ({
  clientKey: aClientKey(),
  nudgeId: globalId('nudge', nudge.id),
  answer,
  ...(note === undefined ? {} : { note }),
})

const SUCCESS = '... on AnswerNudgeSuccess { nudge { state } }'
const INVALID = '... on InvalidInputProblem { field }'
const PENDING = '{ nudgesPending { kind answers } }'

/** A milestone asked of the entrepreneur, with a reminder to come. */
async function asked(db: Db) {
  const world = await aProgrammeInUse(db)
  const { entrepreneur: recipient, milestone } = world
  const ask = (step: number, dueAt: string) =>
    aNudge(db, {
      recipient,
      milestoneId: milestone.id,
      key: `that:${step}`,
      thread: 'that',
      step,
      dueAt: new Date(dueAt),
    })
  const first = await ask(0, '2026-06-15T07:00:00Z')
  return { ...world, first, reminder: await ask(1, '2026-06-22T07:00:00Z') }
}

const statesOf = async (db: Db) =>
  (await db.selectFrom('nudge').select('state').where('thread', '=', 'that').orderBy('step').execute()).map(
    ({ state }) => state,
  )

/** Who is to hear that somebody will not do it, and the words they will read. */
async function told(db: Db) {
  const rows = await db
    .selectFrom('nudge')
    .innerJoin('member', 'member.id', 'nudge.recipientId')
    .select(['member.name', 'nudge.note', 'nudge.awaitedId', 'nudge.milestoneId'])
    .where('kind', '=', 'NUDGE_DECLINED')
    .orderBy('member.name')
    .execute()
  return rows
}

describe('« plus jamais pour celui-ci »', () => {
  test('ce qui n’est pas parti ne partira pas, l’accueil l’oublie, et personne n’en est averti', async ({ db, as }) => {
    const { entrepreneur, first } = await asked(db)
    const [bot, person] = [await as('bot'), await as(entrepreneur)]
    const [sent] = await claim(bot)
    if (!sent) throw new Error('Le rappel devait être pris.')
    await settle(bot, sent, { outcome: 'SENT' })
    expect(await person.get(PENDING)).toEqual({
      nudgesPending: [{ kind: 'MILESTONE', answers: ['NEVER', 'NOT_THIS_TIME', 'NOT_ME'] }],
    })
    expect(await person.change('answerNudge', said(first, 'NEVER'), SUCCESS)).toEqual({
      __typename: 'AnswerNudgeSuccess',
      nudge: { state: 'SENT' },
    })
    expect(await statesOf(db)).toEqual(['SENT', 'CANCELLED'])
    expect(await person.get(PENDING)).toEqual({ nudgesPending: [] })
    expect(await told(db)).toEqual([])
  })

  test('ce qui n’a pas encore été envoyé est annulé aussi, et s’annuler rend tout comme avant', async ({ db, as }) => {
    const { entrepreneur, first } = await asked(db)
    const person = await as(entrepreneur)
    const answer = said(first, 'NEVER')
    expect(await person.change('answerNudge', answer, SUCCESS)).toMatchObject({ nudge: { state: 'CANCELLED' } })
    const undo = { clientKey: aClientKey(), change: answer.clientKey }
    expect((await person.change('undoChange', undo)).__typename).toBe('UndoChangeSuccess')
    expect(await statesOf(db)).toEqual(['READY', 'READY'])
    expect(await db.selectFrom('nudgeSilence').selectAll().execute()).toEqual([])
    expect(await person.get(PENDING)).toMatchObject({ nudgesPending: [{ kind: 'MILESTONE' }] })
  })
})

describe('« pas cette fois »', () => {
  test('demande une raison, que lisent les accompagnateurs, une fois', async ({ db, as }) => {
    const { entrepreneur, coach, milestone, first, reminder } = await asked(db)
    const person = await as(entrepreneur)
    for (const note of [undefined, ' ab ', 'x'.repeat(501)])
      expect(await person.change('answerNudge', said(first, 'NOT_THIS_TIME', note), INVALID)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field: 'note',
      })
    expect(await told(db)).toEqual([])
    for (const nudge of [first, reminder])
      await person.change('answerNudge', said(nudge, 'NOT_THIS_TIME', ' La salle est en travaux '))
    const heard = { note: 'La salle est en travaux', awaitedId: entrepreneur.id, milestoneId: milestone.id }
    expect(await told(db)).toEqual([{ name: coach.name, ...heard }])
    expect(await tell(await as('bot'), { newsOnly: true })).toContain(`NUDGE_DECLINED → ${coach.name}`)
  })

  test('ne s’annule plus une fois que l’accompagnateur l’a lu', async ({ db, as }) => {
    const { entrepreneur, first } = await asked(db)
    const person = await as(entrepreneur)
    const answer = said(first, 'NOT_THIS_TIME', 'En travaux')
    const undo = () => person.change('undoChange', { clientKey: aClientKey(), change: answer.clientKey })
    await person.change('answerNudge', answer)
    await tell(await as('bot'), { newsOnly: true })
    expect(await undo()).toEqual({
      __typename: 'UndoRefusedProblem',
      message: 'Ceux qui vous accompagnent ont déjà votre réponse : dites-leur que vous vous en chargez finalement.',
    })
  })
})

describe('« ce n’est pas moi »', () => {
  const notMe = async (
    db: Db,
    { speaker, milestoneId }: { speaker: MemberRow; milestoneId: NudgeRow['milestoneId'] },
    as: (member: MemberRow) => Promise<{ change: (name: string, input: object) => Promise<unknown> }>,
  ) => {
    const nudge = await aNudge(db, { recipient: speaker, milestoneId })
    await (await as(speaker)).change('answerNudge', said(nudge, 'NOT_ME'))
    return (await told(db)).map(({ name }) => name)
  }

  test('d’un accompagnateur, va aux agents attachés à l’expérimentation', async ({ db, as }) => {
    const { programme, experiment, coach, milestone } = await aProgrammeInUse(db)
    const agent = await aMember(db, { programmeId: programme.id, name: 'Claire' })
    await db
      .insertInto('experimentMember')
      .values({ experimentId: experiment.id, memberId: agent.id, programmeId: programme.id })
      .execute()
    expect(await notMe(db, { speaker: coach, milestoneId: milestone.id }, as)).toEqual(['Claire'])
  })

  test('sans accompagnateur ni agent attaché, va à tous les agents du programme, mais pas à qui parle', async ({
    db,
    as,
  }) => {
    const { programme, experiment, staff, coach } = await aProgrammeInUse(db)
    await db.deleteFrom('experimentMember').where('memberId', '=', coach.id).execute()
    const other = await aMember(db, { programmeId: programme.id, name: 'Zoé' })
    await aMember(db, { role: 'STAFF', name: 'D’un autre programme' })
    const milestone = await aMilestone(db, { experiment, kind: 'COMMITTEE', responsible: 'STAFF' })
    expect(await notMe(db, { speaker: staff, milestoneId: milestone.id }, as)).toEqual([other.name])
  })
})

test('seul son destinataire répond à un rappel ; à ce qui informe, à ce qui est fait, il n’y a rien à répondre', async ({
  db,
  as,
}) => {
  const { staff, coach, entrepreneur, milestone, introduction, first } = await asked(db)
  expect((await (await as(coach)).change('answerNudge', said(first, 'NEVER'))).__typename).toBe('NotFoundProblem')
  const news = await aNudge(db, {
    recipient: entrepreneur,
    kind: 'INTRODUCTION_NEWS',
    introductionId: introduction.id,
    whileStatus: ['REQUESTED'],
  })
  const person = await as(entrepreneur)
  expect(await person.change('answerNudge', said(news, 'NEVER'), INVALID)).toEqual({
    __typename: 'InvalidInputProblem',
    field: 'answer',
    message: 'Ce message n’attend pas cette réponse.',
  })
  const escalated = await aNudge(db, { recipient: coach, milestoneId: milestone.id, awaitedId: entrepreneur.id })
  expect((await (await as(coach)).change('answerNudge', said(escalated, 'NOT_ME'))).__typename).toBe(
    'InvalidInputProblem',
  )
  const done = { clientKey: aClientKey(), milestoneId: globalId('milestone', milestone.id) }
  await (await as(staff)).change('completeMilestone', done)
  expect((await person.change('answerNudge', said(first, 'NEVER'))).__typename).toBe('NudgeMootProblem')
})
