import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { deleteJurors } from '#db/jurors.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../testing/makers/selection.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

/** Two jurors and an application to a call that closed on Sunday the 31st of May. */
async function aJury(db: Db) {
  const staff = await aMember(db, { name: 'Claire' })
  const { programmeId } = staff
  const ana = await aMember(db, { programmeId, role: 'COACH', name: 'Ana' })
  const eva = await aMember(db, { programmeId, role: 'VIEWER', name: 'Eva' })
  const call = await aCall(db, { staff, jury: [ana, eva] })
  return { staff, ana, eva, call, application: await anApplication(db, { call }) }
}

const ANA = 'APPLICATION_TO_SCORE → Ana'
const EVA = 'APPLICATION_TO_SCORE → Eva'

describe('les candidatures à noter', () => {
  test('se rappellent à chaque juré, une chose par appel, le matin d’un jour ouvré qui suit la clôture, puis cinq jours après', async ({
    db,
    as,
    clock,
  }) => {
    const { call } = await aJury(db)
    await anApplication(db, { call })
    const bot = await as('bot')
    clock.set('2026-05-31T10:00:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-06-01T06:00:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-06-01T07:00:00Z')
    expect(await tell(bot)).toEqual([ANA, EVA])
    await anApplication(db, { call })
    clock.set('2026-06-03T07:00:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-06-05T07:00:00Z')
    expect(await tell(bot)).toEqual([ANA, EVA])
  })

  test('un dimanche, elles attendent le lundi', async ({ db, as, clock }) => {
    const { call } = await aJury(db)
    await db.updateTable('call').set({ closesOn: '2026-06-05' }).where('id', '=', call.id).execute()
    const bot = await as('bot')
    clock.set('2026-06-07T10:00:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-06-08T07:00:00Z')
    expect(await tell(bot)).toEqual([ANA, EVA])
  })

  test('ne se rappellent pas à qui a tout noté, s’est récusé, ou n’est plus du jury', async ({ db, as }) => {
    const { ana, eva, call, application, staff } = await aJury(db)
    const bot = await as('bot')
    const planned = async () =>
      (await bot.get<{ planNudges: object }>('mutation { planNudges { planned cancelled } }')).planNudges
    await aScoring(db, call, application, ana, ['3'])
    expect(await planned()).toEqual({ planned: 1, cancelled: 0 })
    await aScoring(db, call, application, eva)
    expect(await planned()).toEqual({ planned: 0, cancelled: 1 })
    const other = await aCall(db, { staff, jury: [ana] })
    await anApplication(db, { call: other })
    expect(await planned()).toEqual({ planned: 1, cancelled: 0 })
    await deleteJurors(db, other.id, [ana.id])
    expect(await tell(bot)).toEqual([])
  })

  test('ne se rappellent plus une fois la présélection commencée', async ({ db, as }) => {
    const { application, staff } = await aJury(db)
    const bot = await as('bot')
    await bot.get('mutation { planNudges { planned } }')
    const target = { clientKey: aClientKey(), applicationId: globalId('application', application.id) }
    await (await as(staff)).change('shortlistApplication', target)
    expect(await tell(bot)).toEqual([])
  })

  test('remises à demain, elles reviennent tant qu’il en reste', async ({ db, as, clock }) => {
    const { ana, eva, call, application } = await aJury(db)
    const bot = await as('bot')
    await tell(bot)
    const { id } = await db
      .selectFrom('nudge')
      .select('id')
      .where('recipientId', '=', ana.id)
      .where('callId', 'is not', null)
      .executeTakeFirstOrThrow()
    const snooze = async () =>
      (await as(ana)).change('snoozeNudge', { clientKey: aClientKey(), nudgeId: globalId('nudge', id) })
    expect((await snooze()).__typename).toBe('SnoozeNudgeSuccess')
    clock.advance(86_400)
    expect(await tell(bot)).toEqual([ANA])
    await aScoring(db, call, application, ana, ['3'])
    await aScoring(db, call, application, eva, ['3'])
    expect((await snooze()).__typename).toBe('NudgeMootProblem')
  })
})
