import { OpenExperimentDocument } from '../../generated/operations.ts'
import { day } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import { readChoices } from '../../model/choices.ts'
import type { FormValues } from '../../model/form.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'

/** Opens the experiment of a laureate, and shows its milestones. `state` is that of the button. */
export async function submitOpen(session: Session, state: string, values: FormValues): Promise<Reply> {
  const [applicationId = ''] = state.split(' ')
  const { title = '', summary = '' } = values
  const input = { clientKey: session.key, applicationId, title, summary, memberIds: readChoices(values['memberIds']) }
  const { openExperiment: result } = await session.ask(OpenExperimentDocument, { input })
  switch (result.__typename) {
    case 'OpenExperimentSuccess': {
      const { experiment } = result
      const text = session.sayRich('application.opened', {
        title: experiment.title,
        count: experiment.milestones.length,
      })
      const lines = experiment.milestones.map(
        (milestone): Block => ({
          type: 'context',
          text: [`${day(session.viewer.language, milestone.dueOn)} — ${milestone.title}`],
        }),
      )
      return { kind: 'message', message: notice(text, ...lines) }
    }
    case 'InvalidInputProblem':
      return result.field === 'applicationId'
        ? { kind: 'message', message: notice([result.message]) }
        : { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
