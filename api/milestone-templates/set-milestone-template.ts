import { replaceTemplate } from '#db/milestone-templates.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { SetMilestoneTemplateInput, TemplateMilestoneInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { holdProgramme, programmeOfViewer } from '../programmes/hold-programme.ts'
import { templateOf } from './dated-milestones.ts'
import type { TemplateMilestone } from './default-template.ts'

const LONGEST_TITLE = 200
const FARTHEST = 1000
/** Those who attest. */
const RESPONSIBLE = ['STAFF', 'COACH', 'EVALUATOR', 'ENTREPRENEUR'] as const

export type SetTemplateOutcome =
  | { readonly kind: 'done'; readonly programme: ProgrammeRow }
  | InvalidInput
  | ClientKeyReused

/** Sets the usual milestones of the programme, instead of those before. */
export const setMilestoneTemplate = (context: Context, input: SetMilestoneTemplateInput): Promise<SetTemplateOutcome> =>
  once<SetTemplateOutcome>(context, {
    input,
    change: 'MILESTONE_TEMPLATE_SET',
    command: (inside) => set(inside, input),
    again: async (inside) => ({ kind: 'done', programme: await programmeOfViewer(inside) }),
  })

async function set(context: Context, { milestones }: SetMilestoneTemplateInput): Promise<SetTemplateOutcome> {
  const read = readTemplate(milestones)
  if ('kind' in read) return read
  const programme = await holdProgramme(context)
  const { id: programmeId } = programme
  const [before = []] = await templateOf(context, [programmeId])
  await replaceTemplate(
    context.db,
    programmeId,
    read.map((milestone) => ({ ...milestone, programmeId })),
  )
  await recordChange(context, {
    subjectId: globalId('programme', programmeId),
    before: { milestones: before.map(forEvent) },
    after: { milestones: read },
  })
  return { kind: 'done', programme }
}

const forEvent = ({ kind, title, responsible, anchor, offset, unit, side }: TemplateMilestone): TemplateMilestone => ({
  kind,
  title,
  responsible,
  anchor,
  offset,
  unit,
  side,
})

/** The milestones asked for, or why they cannot be those of a programme. */
export function readTemplate(given: readonly TemplateMilestoneInput[]): readonly TemplateMilestone[] | InvalidInput {
  const milestones: TemplateMilestone[] = []
  for (const milestone of given) {
    const read = readMilestone(milestone)
    if (typeof read === 'string') return { kind: 'invalid-input', field: 'milestones', text: read }
    milestones.push(read)
  }
  const isRepeated = new Set(milestones.map(({ kind }) => kind)).size < milestones.length
  return milestones.length === 0 || isRepeated
    ? { kind: 'invalid-input', field: 'milestones', text: 'invalid.template-kinds' }
    : milestones
}

function readMilestone({
  title: typed,
  ...milestone
}: TemplateMilestoneInput): TemplateMilestone | InvalidInput['text'] {
  const title = typed.trim()
  const responsible = RESPONSIBLE.find((role) => role === milestone.responsible)
  if (title === '' || title.length > LONGEST_TITLE) return 'invalid.template-title'
  if (!responsible) return 'invalid.template-responsible'
  if (milestone.offset < 0 || milestone.offset > FARTHEST) return 'invalid.template-offset'
  return forEvent({ ...milestone, title, responsible })
}
