import { describe, expect, test as pure } from 'vitest'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aSlowBot } from '../../testing/slow-port.ts'
import { test } from '../../testing/test.ts'
import { holdFrom, LEASE, leaseSeconds, untilLookUp } from './lease.ts'

describe('le bail d’un envoi', () => {
  pure('couvre le plus tardif et le plus long des envois, entre deux horloges fausses d’une minute chacune', () => {
    const given = -LEASE.skew
    const lastEnd = LEASE.startWithin + LEASE.longestSend
    const seenByTheNext = lastEnd + LEASE.skew
    expect(seenByTheNext).toBeLessThanOrEqual(given + leaseSeconds(LEASE) * 1000)
    expect(leaseSeconds(LEASE)).toBeLessThanOrEqual(600)
    expect(untilLookUp(LEASE)).toBeGreaterThanOrEqual(LEASE.longestSend + LEASE.skew)
  })

  pure('n’est tenu que si l’heure et l’horloge qui ne recule pas le disent toutes deux', () => {
    let wall = 0
    let steady = 0
    const hold = () => holdFrom(LEASE, { now: () => new Date(wall), steady: () => steady })
    const late = LEASE.startWithin
    const isHeld = hold()
    expect(isHeld()).toBe(true)
    wall = -3_600_000 // the clock was set back, the machine is slow
    steady = late
    expect(isHeld()).toBe(false)
    const slept = hold()
    wall += late // the machine slept
    expect(slept()).toBe(false)
  })
})

test('un robot lent jusqu’au bout de son bail n’est doublé par personne, même si les horloges diffèrent de deux minutes', async ({
  db,
  server,
  clock,
}) => {
  const person = await aMember(db, { role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { members: [person] })
  await anIndicator(db, { experiment, collectorId: person.id })
  const skewed = (milliseconds: number) => ({ ...clock, now: () => new Date(clock.now().getTime() + milliseconds) })
  const ahead = aSlowBot({ db, server, clock: skewed(LEASE.skew) }, 0)
  const behind = aSlowBot({ db, server, clock: skewed(-LEASE.skew) }, 0, {
    findUser: async (email) => {
      clock.advance(LEASE.startWithin / 1000 - 1)
      return email
    },
    send: async (_user, _message, key) => {
      clock.advance(LEASE.longestSend / 1000)
      expect(await ahead.deliver()).toBe(0)
      return { kind: 'sent', ref: key }
    },
  })
  expect(await behind.deliver()).toBe(1)
  clock.advance(3600)
  expect(await ahead.deliver()).toBe(0)
  expect(ahead.sent).toEqual([])
})
