import type { types } from '@slack/bolt'
import type { SlackContext } from './context.ts'

/** A view that is open. */
export interface OpenView {
  readonly id: string
  /** Changes with the view: an update that names an older one is refused. */
  readonly hash?: string | undefined
}

/** Where a form shows: a modal yet to be opened, or one already there. Fails when the person has closed it. */
export type Window = (view: types.ModalView) => Promise<OpenView>

const openView = (view: { id?: string; hash?: string } | undefined): OpenView => ({
  id: view?.id ?? '',
  hash: view?.hash,
})

/** The modal that a `trigger_id` of the last 3 seconds allows to open. */
export const newWindow =
  ({ client }: SlackContext, trigger: string): Window =>
  async (view) =>
    openView((await client.views.open({ trigger_id: trigger, view })).view)

/** A modal already there. */
export const sameWindow =
  ({ client }: SlackContext, { id, hash }: OpenView): Window =>
  async (view) =>
    openView((await client.views.update({ view_id: id, view, ...(hash && { hash }) })).view)
