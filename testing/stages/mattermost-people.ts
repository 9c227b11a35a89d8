/** People of a Mattermost server, made with an administrator's token, who then sign in as anybody does. */
import { randomBytes } from 'node:crypto'
import type { Language } from '#bot/generated/operations.ts'
import { createPerson, type Person } from '../mattermost/client/person.ts'
import { createRest, Refusal, type Rest } from '../mattermost/client/rest.ts'

/** Somebody to be. */
export interface SomePerson {
  readonly email: string
  readonly name: string
  readonly language: Language
}

interface Account {
  readonly id: string
  readonly delete_at: number
}

async function find({ call }: Rest, email: string): Promise<Account | undefined> {
  try {
    return await call<Account>('GET', `/users/email/${encodeURIComponent(email)}`)
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined
    throw error
  }
}

/** The account of somebody, whether it was made now or left by an earlier run. */
async function account(admin: Rest, { email, name, language }: SomePerson, password: string): Promise<string> {
  const known = await find(admin, email)
  if (known) {
    await admin.call('PUT', `/users/${known.id}/active`, { active: true })
    await admin.call('PUT', `/users/${known.id}/password`, { new_password: password })
    return known.id
  }
  const username = `essai-${randomBytes(6).toString('hex')}`
  const locale = language === 'FR' ? 'fr' : 'en'
  const made = { email, username, password, locale, first_name: name }
  return (await admin.call<Account>('POST', '/users', made)).id
}

async function signIn(url: string, email: string, password: string): Promise<Rest> {
  const body = JSON.stringify({ login_id: email, password })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/v4/users/login`, { method: 'POST', headers, body })
  const token = response.headers.get('token')
  if (!token) throw new Error(`${email} cannot sign in: ${await response.text()}`)
  return createRest(url, token)
}

/** Lets somebody into a team, and sits them at their client. */
export async function bringIn(admin: Rest, teamId: string, somebody: SomePerson): Promise<Person> {
  const password = `Essai-${randomBytes(9).toString('base64url')}-1`
  const id = await account(admin, somebody, password)
  await admin.call('POST', `/users/${id}/email/verify/member`)
  await admin.call('POST', `/teams/${teamId}/members`, { team_id: teamId, user_id: id })
  return createPerson(await signIn(admin.url, somebody.email, password), teamId)
}

/** Shows somebody out: their account stays, deactivated. */
export async function showOut(admin: Rest, { userId, leave }: Person): Promise<void> {
  leave()
  await admin.call('DELETE', `/users/${userId}`)
}
