import { ProgrammeMembersDocument } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Field, Option } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { showAfter } from './after-move.ts'
import type { Application } from './cards.ts'
import { reachApplication } from './reach.ts'

const LONGEST = { title: 200, summary: 2000, label: 75 }
/** As many choices as a platform shows. */
const MOST_MEMBERS = 100
/** Those whom an experiment is usually about come first. */
const ROLES: readonly string[] = ['ENTREPRENEUR', 'COACH', 'EVALUATOR', 'STAFF', 'VIEWER']

/** Opens the form of the experiment of a laureate, filled with what the application says. */
export async function pressOpen(session: Session, argument: string): Promise<Reply> {
  const [id = '', list] = argument.split(' ')
  const application = await reachApplication(session, id)
  if (!application) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!application.viewerCanOpenExperiment)
    return inPlace(await showAfter(session, session.sayRich('application.no-longer'), application, list))
  return {
    kind: 'form',
    form: {
      id: 'application.open',
      title: session.say('application.open-title'),
      intro: session.sayRich('application.open-intro', { name: application.enterprise.name }),
      submit: session.say('application.confirm'),
      cancel: session.say('cancel'),
      fields: fieldsOf(session, application, await memberOptions(session)),
      state: argument,
    },
  }
}

const fieldsOf = ({ say }: Session, { enterprise, proposal }: Application, members: readonly Option[]): Field[] => [
  {
    type: 'text',
    id: 'title',
    label: say('application.title-field'),
    initial: cut(enterprise.name, LONGEST.title),
    maxLength: LONGEST.title,
  },
  {
    type: 'text',
    id: 'summary',
    label: say('application.summary-field'),
    initial: cut(proposal, LONGEST.summary),
    multiline: true,
    maxLength: LONGEST.summary,
  },
  {
    type: 'choices',
    id: 'memberIds',
    label: say('application.members-field'),
    hint: say('application.members-hint'),
    options: members,
    optional: true,
  },
]

async function memberOptions(session: Session): Promise<Option[]> {
  const { members } = await session.ask(ProgrammeMembersDocument, {})
  return members
    .toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role))
    .slice(0, MOST_MEMBERS)
    .map(({ id, name, role }) => ({
      value: id,
      label: cut(`${name} — ${session.say('role', { role })}`, LONGEST.label),
    }))
}
