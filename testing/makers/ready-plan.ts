import { randomUUID } from 'node:crypto'
import type { PlanContent } from '#api/evaluation-plans/content.ts'
import { writeContent } from '#api/evaluation-plans/write-content.ts'
import type { Db, Id } from '#db/database.ts'
import { type EvaluationPlanRow, updatePlan } from '#db/evaluation-plans.ts'
import type { MemberRow } from '#db/members.ts'
import { anExperiment } from './experiments.ts'
import { aDraftPlan } from './plans.ts'

interface Signatories {
  /** Signs for the authority. */
  readonly staff: MemberRow
  /** Signs for the enterprise. */
  readonly entrepreneur: MemberRow
}

/** A draft that lacks nothing, of a new experiment; without indicators. A person without account signs for a partner. */
export async function aReadyPlan(db: Db, { staff, entrepreneur }: Signatories): Promise<EvaluationPlanRow> {
  const draft = await aDraftPlan(db, await anExperiment(db, { members: [entrepreneur] }))
  const nobody = { expectations: null, memberId: null, signatoryName: null }
  const content: PlanContent = {
    stakeholders: [
      { ...nobody, kind: 'AUTHORITY', name: 'Conseil départemental', memberId: staff.id },
      { ...nobody, kind: 'ENTERPRISE', name: 'Andibo', memberId: entrepreneur.id },
      { ...nobody, kind: 'PARTNER', name: 'La fondation', signatoryName: 'Sa présidente' },
    ],
    steps: [{ kind: 'MISSION', label: 'Vivre chez soi en établissement' }],
    links: [],
    objectives: [{ title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: [] }],
    expectedChanges: [{ description: 'Ils osent sortir', observation: null, objective: 0, stakeholder: null }],
  }
  const known = { members: new Map(), attached: new Set<Id<'member'>>(), indicators: new Map(), definitions: new Map() }
  await writeContent(db, draft, content, known)
  return draft
}

/** The same, submitted to be signed. */
export async function aSubmittedPlan(db: Db, signatories: Signatories): Promise<EvaluationPlanRow> {
  const { id } = await aReadyPlan(db, signatories)
  const submittedAt = new Date('2026-06-01T08:00:00Z')
  const contentHash = randomUUID().replaceAll('-', '').repeat(2)
  return updatePlan(db, id, { status: 'SIGNING', submittedAt, submittedBy: signatories.staff.id, contentHash })
}
