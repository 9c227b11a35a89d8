import type { Logger, webApi } from '@slack/bolt'

const timeout = 10_000

/**
 * One try for each call, ten seconds at most: whoever calls knows whether trying again is safe, and Slack's own client
 * would post twice when it doubts. The time-out also holds for `response_url`s, which Bolt calls through this `fetch`.
 */
export const clientOptions = (apiUrl: string | undefined, logger: Logger): webApi.WebClientOptions => ({
  ...(apiUrl && { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }),
  logger,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout,
  allowAbsoluteUrls: false,
  fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) }),
})
