import { isFields } from '../blocks/checks.ts'
import { checkView } from '../blocks/validate.ts'
import { findPerson } from '../state/directory.ts'
import { redeemTrigger } from '../state/permits.ts'
import { type Content, contentOf, openModal, publishHome, pushModal, replaceView } from '../state/views.ts'
import type { World } from '../state/world.ts'
import type { ApiAnswer, Fields, View } from '../types.ts'
import { answered, type Method, refused, refusedAt } from './answers.ts'
import { viewObject } from './view-object.ts'

/** Reads the payload of a view, or refuses it as Slack would; `before` keeps what was entered. */
export const readView = (payload: unknown, kind: 'modal' | 'home', before?: View): Content | ApiAnswer => {
  if (!isFields(payload)) {
    return refusedAt('invalid_arguments', [{ path: '/view', message: 'must be an object' }])
  }
  const checked = checkView(payload, kind)
  if (!checked.ok) return refusedAt('invalid_arguments', checked.complaints)
  return contentOf(payload, checked.value, before?.entries)
}

const shown = (world: World, view: View): ApiAnswer => answered({ view: viewObject(world, view) })

const triggered = (world: World, params: Fields, show: (user: string, content: Content) => ApiAnswer): ApiAnswer => {
  const content = readView(params.view, 'modal')
  if ('status' in content) return content
  const trigger = redeemTrigger(world, params.trigger_id)
  return 'error' in trigger ? refused(trigger.error) : show(trigger.user, content)
}

/** Opens a modal for whoever made the gesture. */
export const viewsOpen: Method = (world, params) =>
  triggered(world, params, (user, content) => shown(world, openModal(world, user, content)))

/** Opens a modal over the present one. */
export const viewsPush: Method = (world, params) =>
  triggered(world, params, (user, content) => {
    const view = pushModal(world, user, content)
    return view ? shown(world, view) : refused('push_limit_reached')
  })

const wantedView = (world: World, params: Fields): View | undefined =>
  params.view_id
    ? world.views.get(String(params.view_id))
    : [...world.views.values()].findLast(({ external_id }) => external_id !== '' && external_id === params.external_id)

const isOpen = (world: World, view: View): boolean =>
  view.type === 'home' || (world.stacks.get(view.user) ?? []).includes(view.id)

/** Replaces an open view; with a `hash`, only if nobody else has. */
export const viewsUpdate: Method = (world, params) => {
  const view = wantedView(world, params)
  if (!view || !isOpen(world, view)) return refused('not_found')
  const content = readView(params.view, view.type, view)
  if ('status' in content) return content
  if (params.hash && params.hash !== view.hash) return refused('hash_conflict')
  return shown(world, replaceView(world, view, content))
}

/** Publishes a person's Home tab. */
export const viewsPublish: Method = async (world, params) => {
  const person = await findPerson(world, params.user_id)
  if (!person) return refused('user_not_found')
  const content = readView(params.view, 'home')
  if ('status' in content) return content
  const before = world.views.get(world.homes.get(person.id) ?? '')
  if (params.hash && before && params.hash !== before.hash) return refused('hash_conflict')
  return shown(world, publishHome(world, person.id, content))
}
