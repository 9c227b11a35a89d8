import type { PlanMembersQuery } from '../generated/operations.ts'
import type { useDraft } from './use-draft.ts'

/** A member of the programme. */
export type PlanMember = NonNullable<PlanMembersQuery['experiment']>['planMembers'][number]

/** What each list of the editor is given, besides what it shows. */
export type ListProps = Pick<ReturnType<typeof useDraft>, 'change' | 'newKey'>

/** The members as choices, after nobody. */
export const memberChoices = (
  members: readonly PlanMember[],
  nobody: string,
): readonly (readonly [string, string])[] => [['', nobody], ...members.map(({ id, name }) => [id, name] as const)]
