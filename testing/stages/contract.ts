import type { Db } from '#db/database.ts'
import type { Client, Speaker } from '../client.ts'
import type { Clock } from '../clock.ts'
import { test } from '../test.ts'
import type { Stage } from './stage.ts'
import { type PlatformName, stages } from './stages.ts'

/** What a conversation of the contract is played with. */
export interface Playing {
  readonly db: Db
  readonly clock: Clock
  readonly stage: Stage
  readonly as: (speaker: Speaker) => Promise<Client>
}

/** Plays the same conversation on every platform, but those where another already does as much: a test for each. */
export function contract(
  name: string,
  play: (playing: Playing) => Promise<void>,
  besides: readonly PlatformName[] = [],
): void {
  const others: readonly string[] = besides
  for (const [platform, setStage] of Object.entries(stages)) {
    if (others.includes(platform)) continue
    const onStage = test.extend('stage', async ({ db, server, clock }, { onCleanup }) => {
      const undo: (() => Promise<void>)[] = []
      onCleanup(async () => {
        for (const step of undo.toReversed()) await step()
      })
      return setStage({ db, server, clock }, (step) => void undo.push(step))
    })
    onStage(`${name} — ${platform}`, ({ db, clock, as, stage }) => play({ db, clock, as, stage }))
  }
}
