import { PlanTheoryDocument, type TheoryPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** As many lines of each part as fit in one message. */
const SHOWN = 20

/** The stakeholders of a plan, its theory of change, and the changes it expects without figures. */
export async function pressTheory(session: Session, planId: string): Promise<Reply> {
  const { node } = await session.ask(PlanTheoryDocument, { id: planId })
  if (node?.__typename !== 'EvaluationPlan') return { kind: 'message', message: notice(session.sayRich('stale')) }
  const summary = session.say('plan.heading', { enterprise: node.experiment.enterprise.name })
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...part(
      session.say('plan.stakeholders'),
      node.stakeholders.map((each) => stakeholderLine(session, each)),
    ),
    ...part(session.say('plan.theory-title'), [
      ...node.theorySteps.map(({ kind, label }) =>
        session.sayRich('plan.theory-step', { kind, label: cut(label, 150) }),
      ),
      ...node.theoryLinks.map((link) => linkLine(session, link)),
    ]),
    ...part(
      session.say('plan.expected-title'),
      node.expectedChanges.map((each) => changeLine(session, each)),
    ),
    { type: 'actions', actions: [{ act: 'plan.see', argument: node.id, label: session.say('plan.back') }] },
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function part(title: string, lines: readonly Rich[]): Block[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, SHOWN).flatMap((line) => ['\n', ...line])
  return [{ type: 'text', text: [{ type: 'strong', text: title }, ...shown, ...(lines.length > SHOWN ? ['\n…'] : [])] }]
}

type Stakeholder = TheoryPartsFragment['stakeholders'][number]

const stakeholderLine = (session: Session, { name, kind, expectations, member, signatoryName }: Stakeholder): Rich =>
  session.sayRich('plan.stakeholder', {
    name: cut(name, 80),
    kind,
    signer: member?.name ?? signatoryName ?? 'none',
    expectations: expectations === null ? 'none' : cut(expectations, 150),
  })

const linkLine = (session: Session, { from, to, assumption }: TheoryPartsFragment['theoryLinks'][number]): Rich =>
  session.sayRich('plan.theory-link', {
    from: cut(from.label, 60),
    to: cut(to.label, 60),
    assumption: assumption === null ? 'none' : cut(assumption, 100),
  })

const changeLine = (
  session: Session,
  { description, observation }: TheoryPartsFragment['expectedChanges'][number],
): Rich =>
  session.sayRich('plan.expected-line', {
    description: cut(description, 120),
    observation: observation === null ? 'none' : cut(observation, 80),
  })
