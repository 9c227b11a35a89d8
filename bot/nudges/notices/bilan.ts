import type { BilanNewsPartsFragment } from '../../generated/operations.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import { type Notice, otherwise, quoted } from './notice.ts'

/** What is told of a bilan: to contribute to, to sign, sent back, or signed by all. */
export function bilanNotice(notice: Notice, bilan: BilanNewsPartsFragment): Message {
  const { nudge, reader } = notice
  const { title, enterprise } = bilan.experiment
  const text = sayRich(reader.language, 'nudge.bilan', {
    kind: nudge.kind,
    title,
    by: byOf(notice, bilan) ?? 'none',
    decision: bilan.conclusion?.decision ?? 'none',
  })
  return {
    summary: plain(text),
    language: reader.language,
    blocks: [
      { type: 'text', text },
      ...(nudge.kind === 'BILAN_RETURNED' ? quoted(reader, bilan.returned?.note ?? null) : []),
      { type: 'context', text: [`${enterprise.name} · ${title}`] },
      { type: 'actions', actions: actionsOf(notice, bilan) },
    ] satisfies Block[],
  }
}

function byOf({ nudge }: Notice, { openedBy, submittedBy, returned }: BilanNewsPartsFragment): string | undefined {
  if (nudge.kind === 'BILAN_TO_CONTRIBUTE') return openedBy.name
  return nudge.kind === 'BILAN_RETURNED' ? returned?.by.name : submittedBy?.name
}

/** Whoever signs reads first: the button that signs stands under what is signed. */
function actionsOf(notice: Notice, { id }: BilanNewsPartsFragment): Action[] {
  const { nudge, reader } = notice
  const see: Action = { act: 'bilan.see', argument: id, label: say(reader.language, 'bilan.button.see') }
  switch (nudge.kind) {
    case 'BILAN_TO_CONTRIBUTE': {
      const label = say(reader.language, 'bilan.button.contribute')
      return [{ act: 'bilan.contribute', argument: id, label, style: 'primary' }, see, ...otherwise(notice)]
    }
    case 'BILAN_FROZEN':
      return [see]
    default:
      return [{ ...see, style: 'primary' }, ...otherwise(notice)]
  }
}
