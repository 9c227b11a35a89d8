/** Who may sign a plan for whom. Pure. */
import type { Role, StakeholderKind } from '#db/generated/tables.ts'
import type { Id } from '#db/id.ts'
import type { MemberRow } from '#db/members.ts'
import type { StakeholderContent } from './content.ts'
import { type Known, sees } from './known.ts'
import type { Report } from './report.ts'

/** Nobody signs for a side that is not theirs. Others are signed for by anybody who can read the plan. */
const rolesOf: Partial<Record<StakeholderKind, readonly Role[]>> = {
  AUTHORITY: ['STAFF', 'VIEWER'],
  ACCELERATOR: ['COACH'],
  LABORATORY: ['EVALUATOR'],
  ENTERPRISE: ['ENTREPRENEUR'],
}

/** Reports the members who cannot sign where they are named. */
export function checkSigners(report: Report, stakeholders: readonly StakeholderContent[], known: Known): void {
  const named = new Set<Id<'member'>>()
  for (const [place, { kind, memberId }] of stakeholders.entries()) {
    const member = memberId && known.members.get(memberId)
    if (!member) continue
    const path = `stakeholders.${place}.memberId`
    if (named.has(member.id)) report.add(path, 'signs-twice', { values: { name: member.name } })
    named.add(member.id)
    checkSigner(report, path, kind, member, known)
  }
}

function checkSigner(report: Report, path: string, kind: StakeholderKind, member: MemberRow, known: Known): void {
  const { name, role } = member
  const roles = rolesOf[kind]
  if (roles && !roles.includes(role)) report.add(path, 'signer-role', { values: { kind, name } })
  else if (!sees(member, known)) report.add(path, 'outside', { values: { name } })
}
