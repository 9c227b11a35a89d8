/** An error as the API words it. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly id: string
  readonly statusCode: number
  readonly details: string

  constructor(id: string, statusCode: number, message = id, details = '') {
    super(message)
    this.id = id
    this.statusCode = statusCode
    this.details = details
  }
}

export const invalidParameter = (name: string): AppError =>
  new AppError('api.context.invalid_body_param.app_error', 400, `Invalid or missing ${name} in request body.`)

export const noPermission = (): AppError =>
  new AppError('api.context.permissions.app_error', 403, 'You do not have the appropriate permissions.')

export const noSuchPage = (url: string): AppError =>
  new AppError(
    'api.context.404.app_error',
    404,
    'Sorry, we could not find the page.',
    `There doesn't appear to be an api call for the url='${url}'.  Typo? are you missing a team_id or user_id as part of the url?`,
  )
