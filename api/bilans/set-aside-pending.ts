import { setAside } from '#db/bilan-pending.ts'
import { findIndicator } from '#db/indicators.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { SetAsidePendingInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { trimmed } from '../words.ts'
import { pendingOf } from './batches.ts'
import { canWrite } from './bilan.ts'
import { changeBilan, recorded } from './change-bilan.ts'
import { badWords } from './mistakes.ts'
import type { Changed, Mistake, Mistakes, WriteOutcome } from './outcome.ts'

/** Goes without the values of an indicator that wait for an approval now: those that come later are not set aside. */
export const setAsidePending = (context: Context, input: SetAsidePendingInput): Promise<WriteOutcome> =>
  changeBilan<Mistakes | Changed>(context, input, {
    change: 'BILAN_WRITTEN',
    from: 'DRAFT',
    may: canWrite,
    work: async (inside, bilan) => {
      const id = parseId('indicator', input.indicatorId)
      const indicator = id && (await findIndicator(inside.db, scopeOfViewer(inside), id))
      if (indicator?.experimentId !== bilan.experimentId) return { kind: 'not-found' }
      const pending = (await inside.load(pendingOf, bilan.id)).filter(({ indicatorId }) => indicatorId === id)
      const reason = trimmed(input.reason)
      const mistakes: Mistake[] = [
        ...(pending.length > 0
          ? []
          : [
              {
                field: 'indicatorId',
                text: 'invalid.bilan-nothing-pending',
                values: { name: indicator.name },
              } as const,
            ]),
        ...badWords(reason, { field: 'reason', text: 'invalid.bilan-set-aside' }),
      ]
      if (mistakes.length > 0 || reason === null) return { kind: 'mistakes', mistakes }
      const { programmeId, id: bilanId } = bilan
      const stamp = { programmeId, bilanId, reason, setBy: memberOf(inside).id, setAt: inside.now() }
      await setAside(
        inside.db,
        stamp,
        pending.map(({ measurementId }) => measurementId),
      )
      const after = { indicatorId: globalId('indicator', indicator.id), setAside: pending.length, reason }
      return recorded(inside, bilan, { after })
    },
  })
