import { AppError, noPermission } from './app-error.ts'
import { findAction, type PostAction } from './attachments.ts'
import { type Answer, callBack, type Outgoing } from './callback.ts'
import { canRead, channelOf } from './channels.ts'
import { goJson } from './go-json.ts'
import { blockAction } from './mm-blocks.ts'
import { userOf } from './people.ts'
import { changePost, sayAlone } from './posts.ts'
import { parseSlackText } from './slack-parsing.ts'
import { createTrigger } from './trigger.ts'
import type { Fields, Post } from './types.ts'
import { limitsOf, type World } from './world.ts'

/** A click on a button, or a choice in a menu. */
export interface Click {
  readonly userId: string
  readonly postId: string
  readonly actionId: string
  readonly selectedOption: string
  readonly cookie: string
  /** What the button stands in, on a recent server: `mm_block`, or an attachment. */
  readonly format: string
}

/** What the client is told of its click. */
export interface Clicked {
  readonly trigger_id?: string
  readonly goto_location?: string
}

const RETAINED = ['from_webhook', 'override_username', 'override_icon_url']

export const integrationFailed = (details: string): AppError =>
  new AppError('api.post.do_action.action_integration.app_error', 400, 'Action integration error.', details)

/** Posts to an integration: only 200 is an answer. */
export async function post(world: World, outgoing: Outgoing): Promise<Answer> {
  try {
    const answer = await callBack(world, outgoing)
    if (answer.status === 200) return answer
    throw integrationFailed(`status=${answer.status}`)
  } catch (error) {
    throw error instanceof AppError ? error : integrationFailed(String(error))
  }
}

interface Found {
  readonly post: Post
  readonly isStored: boolean
}

function clickedPost(world: World, { postId, cookie }: Click): Found {
  const stored = world.posts.get(postId)
  if (stored && stored.delete_at === 0) return { post: stored, isStored: true }
  const kept = world.cookies.get(cookie)
  if (kept?.post.id !== postId) throw integrationFailed('no Integration in action cookie')
  return { post: kept.post, isStored: false }
}

type Callable = PostAction & { readonly integration: NonNullable<PostAction['integration']> }

function actionOf(world: World, found: Post, { actionId, format }: Click): Callable | { readonly goto: string } {
  const isBlock = world.generation === 'recent' && format === 'mm_block'
  const action = isBlock ? blockAction(found, actionId) : findAction(found, actionId)
  if (action && 'goto' in action) return action
  if (action?.integration) return { ...action, integration: action.integration }
  throw new AppError('api.post.do_action.action_id.app_error', 404, 'Invalid action id.', `action=${actionId}`)
}

function requestOf(world: World, click: Click, found: Post, action: PostAction, triggerId: string): Fields {
  const channel = channelOf(world, found.channel_id)
  const isChosen = action.type === 'select' && click.selectedOption !== ''
  const chosen = isChosen ? { selected_option: click.selectedOption } : {}
  const context = { ...action.integration?.context, ...chosen }
  return {
    user_id: click.userId,
    user_name: userOf(world, click.userId).username,
    channel_id: channel.id,
    channel_name: channel.name,
    team_id: channel.team_id,
    team_domain: world.teams.get(channel.team_id)?.name ?? '',
    post_id: found.id,
    trigger_id: triggerId,
    type: action.type ?? '',
    data_source: isChosen ? (action.data_source ?? '') : '',
    ...(Object.keys(context).length > 0 && { context }),
  }
}

interface ActionAnswer {
  readonly update?: Partial<Post> | null
  readonly ephemeral_text?: string
  readonly skip_slack_parsing?: boolean
}

function readAnswer(world: World, { body }: Answer): ActionAnswer {
  if (body === '' && limitsOf(world).mayAnswerNothing) return {}
  try {
    // The server reads the fields it knows.
    return JSON.parse(body) as ActionAnswer
  } catch (error) {
    throw integrationFailed(`err=${error}`)
  }
}

const pick = (props: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(props).filter(([key]) => keys.includes(key)))

const omit = (props: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(props).filter(([key]) => !keys.includes(key)))

/** Replaces the post: without `props` its own stay, without `message` it has none left, without `file_ids` either. */
function update(world: World, found: Post, change: Partial<Post>): void {
  const retained = pick(found.props, RETAINED)
  const props = change.props ? { ...omit(change.props, RETAINED), ...retained } : found.props
  changePost(world, found.id, { message: change.message ?? '', file_ids: change.file_ids ?? [], props })
}

function obey(world: World, { userId }: Click, found: Post, answer: ActionAnswer): void {
  if (answer.update) update(world, found, answer.update)
  if (!answer.ephemeral_text) return
  sayAlone(world, userId, {
    channel_id: found.channel_id,
    user_id: userId,
    root_id: found.root_id || found.id,
    message: answer.skip_slack_parsing ? answer.ephemeral_text : parseSlackText(answer.ephemeral_text),
    props: pick(found.props, RETAINED),
  })
}

/** Sends a click to the integration it names, then does what the answer asks for; gives the client its trigger. */
export async function runAction(world: World, click: Click): Promise<Clicked> {
  const { post: found, isStored } = clickedPost(world, click)
  if (!canRead(world, found.channel_id, click.userId)) throw noPermission()
  const action = actionOf(world, found, click)
  if ('goto' in action) return { goto_location: action.goto }
  const { clientTriggerId, triggerId } = createTrigger(world, click.userId)
  const body = goJson(requestOf(world, click, found, action, triggerId))
  const answer = await post(world, { url: action.integration.url, body, contentType: 'application/json' })
  const asked = readAnswer(world, answer)
  if (asked.update && !isStored) throw new AppError('app.post.get.app_error', 404, 'Unable to get the post.')
  obey(world, click, found, asked)
  return { trigger_id: clientTriggerId }
}
