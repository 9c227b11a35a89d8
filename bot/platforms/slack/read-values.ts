import type { ViewOutput } from '@slack/bolt'
import { joinChoices } from '../../model/choices.ts'
import type { FormValues } from '../../model/form.ts'

type States = ViewOutput['state']['values'][string]

function entered(states: States): string {
  const [state] = Object.values(states)
  return (
    state?.value ??
    state?.selected_option?.value ??
    state?.selected_date ??
    instantOf(state?.selected_date_time) ??
    joinChoices(state?.selected_options?.map(({ value }) => value) ?? [])
  )
}

/** Slack counts seconds. */
const instantOf = (seconds: number | null | undefined): string | undefined =>
  seconds ? new Date(seconds * 1000).toISOString() : undefined

/** What was filled in, by field id; what was left empty is absent. */
export const readValues = ({ state }: Pick<ViewOutput, 'state'>): FormValues =>
  Object.fromEntries(
    Object.entries(state.values)
      .map(([field, states]): [string, string] => [field, entered(states)])
      .filter(([, value]) => value !== ''),
  )
