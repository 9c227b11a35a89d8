import type { BilanRow } from '#db/bilans.ts'
import { refreshFiguresNow } from '#db/figures.ts'
import { stakeholdersOfPlans } from '#db/stakeholders.ts'
import { assessChanges } from '../bilans/assess-changes.ts'
import { QUESTIONS } from '../bilans/bilan.ts'
import { contributeToBilan } from '../bilans/contribute-to-bilan.ts'
import { decideBilan } from '../bilans/decide-bilan.ts'
import { openBilan } from '../bilans/open-bilan.ts'
import { setAdjustments } from '../bilans/set-adjustments.ts'
import { setBilanEvidence } from '../bilans/set-bilan-evidence.ts'
import { setUnexpectedEffects } from '../bilans/set-unexpected-effects.ts'
import { setViabilityConditions } from '../bilans/set-viability-conditions.ts'
import { recordBilanSignature, signBilan } from '../bilans/sign-bilan.ts'
import { submitBilan } from '../bilans/submit-bilan.ts'
import { synthesiseBilan } from '../bilans/synthesise-bilan.ts'
import { daysFrom } from '../calendar/days.ts'
import type { BilanAnswerInput, BilanQuestion } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { members } from './fiction/people.ts'
import type { FictionalBilan } from './fiction/shapes.ts'
import type { Stage } from './stage.ts'
import { indicatorOf, type Measured } from './values.ts'

/** What the parties write together at the end. */
export async function playBilan(stage: Stage, measured: Measured, fiction: FictionalBilan): Promise<void> {
  // Figures are kept up to date when a transaction ends; this one has only begun.
  await refreshFiguresNow(stage.db)
  const { opened } = fiction
  const opensOn =
    'daysAgo' in opened ? daysFrom(stage.today, -opened.daysAgo) : daysFrom(measured.cohort.endsOn, -opened.beforeEnd)
  const experimentId = globalId('experiment', measured.experiment.id)
  const { bilan } = await stage.play('evaluator', opensOn, openBilan, { experimentId })
  await contribute(stage, bilan, fiction, opensOn)
  const written = await write(stage, measured, bilan, fiction, opensOn)
  if (fiction.isFrozen) await sign(stage, written, daysFrom(opensOn, 20))
}

const answers = (said: Partial<Record<BilanQuestion, string>>): BilanAnswerInput[] =>
  QUESTIONS.flatMap((question) => (said[question] ? [{ question, text: said[question], after: 0 }] : []))

async function contribute({ play }: Stage, { id }: BilanRow, { contributions }: FictionalBilan, opensOn: string) {
  const bilanId = globalId('bilan', id)
  for (const { party, by, after, answers: said } of contributions)
    await play(by, daysFrom(opensOn, after), contributeToBilan, { bilanId, party, answers: answers(said) })
}

/** The part of the laboratory, in the second week, then that of the Département. */
async function write(
  stage: Stage,
  measured: Measured,
  bilan: BilanRow,
  { evidence, assessments, effects, conditions, adjustments, synthesis, decision }: FictionalBilan,
  opensOn: string,
): Promise<BilanRow> {
  const { play } = stage
  const bilanId = globalId('bilan', bilan.id)
  const [analysedOn, decidedOn] = [daysFrom(opensOn, 10), daysFrom(opensOn, 17)]
  let { revision } = bilan
  const next = () => ({ bilanId, revision: revision++ })
  for (const [question, shown] of Map.groupBy(evidence, (each) => each.question)) {
    const given = shown.map(({ of, comment }) => ({
      indicatorId: globalId('indicator', indicatorOf(measured, of).id),
      comment,
    }))
    await play('evaluator', analysedOn, setBilanEvidence, { ...next(), question, evidence: given })
  }
  if (assessments.length > 0) await play('evaluator', analysedOn, assessChanges, { ...next(), assessments })
  if (effects.length > 0) await play('evaluator', analysedOn, setUnexpectedEffects, { ...next(), effects })
  if (conditions.length > 0) await play('evaluator', analysedOn, setViabilityConditions, { ...next(), conditions })
  if (adjustments.length > 0) {
    const planned = adjustments.map(({ dueAfter, ...said }) => ({ ...said, dueOn: daysFrom(decidedOn, dueAfter) }))
    await play('staff', decidedOn, setAdjustments, { ...next(), adjustments: planned })
  }
  if (synthesis) await play('evaluator', decidedOn, synthesiseBilan, { bilanId, answers: answers(synthesis) })
  if (!decision) return bilan
  return (await play('staff', decidedOn, decideBilan, { ...next(), ...decision })).bilan
}

/** Submitted, then signed by all: each member here, the others on paper. */
async function sign({ db, play, member }: Stage, { id }: BilanRow, day: string): Promise<void> {
  const bilanId = globalId('bilan', id)
  const { bilan } = await play('evaluator', day, submitBilan, { bilanId })
  const contentHash = bilan.contentHash ?? ''
  const parties = bilan.planId ? await stakeholdersOfPlans(db, [bilan.planId]) : []
  const last = daysFrom(day, 9)
  for (const [index, { key }] of members.entries())
    if (parties.some(({ memberId }) => memberId === member(key).id))
      await play(key, daysFrom(day, 1 + (index % 8)), signBilan, { bilanId, contentHash })
  for (const { name: party, signs, memberId } of parties)
    if (signs && memberId === null) {
      const note = 'Signé en comité ; l’original est conservé à la Mission innovation.'
      await play('staff', last, recordBilanSignature, {
        bilanId,
        party,
        contentHash,
        paperOn: daysFrom(last, -1),
        note,
      })
    }
}
