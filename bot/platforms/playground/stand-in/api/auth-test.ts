import { answered, type Method } from './answers.ts'

/** Who the token belongs to. */
export const authTest: Method = ({ team, bot }) =>
  answered({
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: bot.name.toLowerCase(),
    team_id: team.id,
    user_id: bot.user,
    bot_id: bot.id,
    is_enterprise_install: false,
  })

/** Answers what it is given: proves that the API is there. */
export const apiTest: Method = (_world, params) =>
  params.error ? { status: 200, body: { ok: false, error: params.error, args: params } } : answered({ args: params })
