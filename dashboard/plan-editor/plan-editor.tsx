import { useCallback, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { PlanMembersDocument, type PlanViewFragment } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { ChangeList } from './change-list.tsx'
import { ObjectiveList } from './objective-list.tsx'
import { draftOf } from './plan-draft.ts'
import { MistakesContext } from './problems.ts'
import { SaveBar } from './save-bar.tsx'
import { StakeholderList } from './stakeholder-list.tsx'
import { LinkList, StepList } from './theory-lists.tsx'
import { useDraft } from './use-draft.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useSave } from './use-save.ts'

interface PlanEditorProps {
  readonly plan: PlanViewFragment
  readonly onSaved: () => void
  readonly onLeave: () => void
}

/** The form of all that a plan says, saved at once; what was typed stays until it is. */
export const PlanEditor = ({ plan, onSaved, onLeave }: PlanEditorProps) => {
  const { ask, words } = useReading()
  const { id } = plan.experiment
  const [initial] = useState(() => draftOf(plan, words))
  const { draft, change, newKey, isTouched } = useDraft(initial)
  const members = useLoaded(
    useCallback(async () => (await ask(PlanMembersDocument, { id })).experiment?.planMembers ?? [], [ask, id]),
  )
  const save = useSave(plan, onSaved)
  useLeaveWarning(isTouched)
  const steps = draft.theorySteps
  return (
    <LoadedPart loaded={members}>
      {(people) => (
        <MistakesContext value={save.mistakes}>
          <form
            className="plan-editor"
            aria-label={words.say('editor')}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              save.send(draft)
            }}
          >
            <StakeholderList rows={draft.stakeholders} members={people} change={change} newKey={newKey} />
            <StepList rows={steps} change={change} newKey={newKey} />
            <LinkList rows={draft.theoryLinks} steps={steps} change={change} newKey={newKey} />
            <ObjectiveList objectives={draft.objectives} members={people} change={change} newKey={newKey} />
            <ChangeList draft={draft} change={change} newKey={newKey} />
            <SaveBar save={save} onLeave={onLeave} isTouched={isTouched} />
          </form>
        </MistakesContext>
      )}
    </LoadedPart>
  )
}
