import { findIndicator, type IndicatorRow, lockIndicator } from '#db/indicators.ts'
import { insertNetEffect, type NetEffectVersionRow, versionsOfEffects } from '#db/net-effects.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { DocumentNetEffectInput, EffectShareInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { trimmed } from '../words.ts'

export type DocumentNetEffectOutcome =
  | { readonly kind: 'done'; readonly indicator: IndicatorRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

const LONGEST_SOURCE = 2000

/** Says, as one more version, what share of a change would have happened anyway and what share is due to others. */
export const documentNetEffect = (context: Context, input: DocumentNetEffectInput): Promise<DocumentNetEffectOutcome> =>
  once<DocumentNetEffectOutcome>(context, {
    input,
    change: 'NET_EFFECT_DOCUMENTED',
    command: (inside) => document(inside, input),
    again: async (inside, subjectId) => {
      const indicator = await reach(inside, subjectId)
      return indicator ? { kind: 'done', indicator } : { kind: 'not-found' }
    },
  })

async function reach(context: Context, raw: string): Promise<IndicatorRow | undefined> {
  const id = parseId('indicator', raw)
  return id && findIndicator(context.db, scopeOfViewer(context), id)
}

async function document(context: Context, input: DocumentNetEffectInput): Promise<DocumentNetEffectOutcome> {
  const { db, now } = context
  const indicator = await reach(context, input.indicatorId)
  if (!indicator) return { kind: 'not-found' }
  const deadweight = shareOf(input.deadweight)
  const others = shareOf(input.othersShare)
  const refusal = refuse('deadweight', deadweight) ?? refuse('othersShare', others)
  if (refusal) return refusal
  // Two people at once write one version after the other.
  await lockIndicator(db, indicator.id)
  const [latest] = await versionsOfEffects(db, [indicator.id])
  const { programmeId, id: indicatorId } = indicator
  const effect = {
    version: (latest?.version ?? 0) + 1,
    deadweightRate: deadweight.rate,
    deadweightEvidence: deadweight.evidence,
    deadweightSource: deadweight.source,
    othersShare: others.rate,
    othersEvidence: others.evidence,
    othersSource: others.source,
  }
  await insertNetEffect(db, {
    ...effect,
    programmeId,
    indicatorId,
    documentedBy: memberOf(context).id,
    documentedAt: now(),
  })
  await recordChange(context, {
    subjectId: globalId('indicator', indicatorId),
    before: latest ? toldOf(latest) : null,
    after: effect,
  })
  return { kind: 'done', indicator }
}

/** What an event tells of a version. */
const toldOf = ({ version, deadweightRate, deadweightEvidence, deadweightSource, ...others }: NetEffectVersionRow) => ({
  version,
  deadweightRate,
  deadweightEvidence,
  deadweightSource,
  othersShare: others.othersShare,
  othersEvidence: others.othersEvidence,
  othersSource: others.othersSource,
})

const shareOf = (share: EffectShareInput | null | undefined) => ({
  rate: share?.rate ?? null,
  evidence: share?.evidence ?? null,
  source: trimmed(share?.source),
})

/** A rate is a share of the whole, exact to four decimals. */
function refuse(
  field: 'deadweight' | 'othersShare',
  { rate, source }: ReturnType<typeof shareOf>,
): InvalidInput | undefined {
  if (rate !== null && !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(rate))
    return { kind: 'invalid-input', field: `${field}.rate`, text: 'invalid.effect-rate' }
  if (source !== null && source.length > LONGEST_SOURCE)
    return { kind: 'invalid-input', field: `${field}.source`, text: 'invalid.effect-source' }
  return undefined
}
