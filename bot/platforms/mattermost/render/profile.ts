/**
 * What a Mattermost server can show. Probed, never assumed: from the version that it tells and the flags of its client
 * configuration (`GET /api/v4/config/client?format=old`). What is not surely there is not used: the floor is 5.37.
 */

/** The capabilities of a server that change how something is shown. */
export interface Profile {
  readonly version: string
  /** What a post is made of below its text: attachments (5.37), or Mattermost Blocks where their flag is on. */
  readonly posts: 'attachments' | 'blocks'
  /** Of the JSON of all props together, in characters. */
  readonly propsLimit: number
  readonly messageLimit: number
  readonly dialog: DialogProfile
}

/** What the dialogs of a server have beyond `text`, `textarea`, `select`, `bool` and `radio`. */
export interface DialogProfile {
  /** Elements `date` and `datetime`. */
  readonly date: boolean
  /** Several options of one `select`. */
  readonly multiselect: boolean
  /** A `select` whose options are asked of us as one types. */
  readonly lookup: boolean
  /** A dialog that answers with the next one. */
  readonly steps: boolean
}

/** What a server tells of itself. */
export interface ServerFacts {
  /** « 5.37.0 », or the longer `X-Version-Id` that starts with it. */
  readonly version: string
  readonly clientConfig: Readonly<Record<string, string>>
}

type Version = readonly [major: number, minor: number]

function readVersion(version: string): Version {
  const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(version.trim()) ?? []
  return [Number(major), Number(minor)]
}

const isAtLeast = ([major, minor]: Version, [otherMajor, otherMinor]: Version): boolean =>
  major > otherMajor || (major === otherMajor && minor >= otherMinor)

/**
 * From which version, by docs.mattermost.com/developers/integrate/plugins/interactive-dialogs (« Minimum Server Version »):
 * several choices and dynamic options 11.0; dates, times and steps 11.1. The larger props are in the newest
 * `server/public/model/post.go` (`PostPropsMaxRunes = 800000`, 8000 in 5.37); the version of that change was not found, so
 * they count from the versions read only.
 */
const since = { choices: [11, 0], dates: [11, 1], largeProps: [11, 0] } as const satisfies Record<string, Version>

/** The flag of Mattermost Blocks, as the client configuration prefixes it: docs.mattermost.com/developers/integrate/reference/mm-blocks. */
const BLOCKS_FLAG = 'FeatureFlagMmBlocksEnabled'

/** `PostMessageMaxRunesV2`, the same in 5.37 and in the newest source. */
const MESSAGE_LIMIT = 16_383

/** The profile of a server. */
export function readProfile({ version, clientConfig }: ServerFacts): Profile {
  const told = readVersion(version)
  const hasChoices = isAtLeast(told, since.choices)
  const hasDates = isAtLeast(told, since.dates)
  return {
    version,
    posts: clientConfig[BLOCKS_FLAG] === 'true' ? 'blocks' : 'attachments',
    // Blocks count 16 000 characters of text: they need no more of the props than this.
    propsLimit: isAtLeast(told, since.largeProps) ? 800_000 : 8000,
    messageLimit: MESSAGE_LIMIT,
    dialog: { date: hasDates, multiselect: hasChoices, lookup: hasChoices, steps: hasDates },
  }
}
