import type { MilestonePartsFragment } from '../../generated/operations.ts'
import type { Field } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'

/** A form about a milestone. */
export const milestoneForm = (
  session: Session,
  { id, title, experiment }: MilestonePartsFragment,
  name: 'attest' | 'move' | 'reopen',
  fields: readonly Field[],
): Reply => ({
  kind: 'form',
  form: {
    id: `milestone.${name}`,
    title: session.say(`milestone.${name}-title`),
    intro: session.sayRich('milestone.about', { title, experiment: experiment.title }),
    submit: session.say('save'),
    cancel: session.say('cancel'),
    fields,
    state: id,
  },
})
