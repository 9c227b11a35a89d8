import type { PlanPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Block } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type Change = PlanPartsFragment['changes'][number]

/** As many changes as fit in one message with the rest. */
const SHOWN = 15
const LONGEST = 80

/** What changes since the version before: what a signatory is asked to agree to. */
export function changeBlocks(session: Session, { previous, changes }: PlanPartsFragment): Block[] {
  if (!previous) return []
  const title: Rich = [{ type: 'strong', text: session.say('plan.changes', { version: previous.version }) }]
  const lines = changes.slice(0, SHOWN).flatMap((change) => ['\n', ...changeLine(session, change)])
  const text: Rich = changes.length > 0 ? [...title, ...lines] : [...title, '\n', ...session.sayRich('plan.no-change')]
  const others = changes.length - SHOWN
  return [
    { type: 'text', text },
    ...(others > 0
      ? [{ type: 'context', text: session.sayRich('plan.more-changes', { count: others }) } as const]
      : []),
  ]
}

function changeLine(session: Session, { part, kind, name, fields }: Change): Rich {
  const nothing = session.say('plan.nothing')
  const shown = (value: string | null) => cut(value ?? nothing, LONGEST)
  return [
    ...session.sayRich(`plan.change.${kind}`, { part, name: cut(name, 100) }),
    ...fields.flatMap(({ label, before, after }) => [
      '\n      ',
      ...session.sayRich('plan.change-field', { label, before: shown(before), after: shown(after) }),
    ]),
  ]
}
