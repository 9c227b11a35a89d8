import type { ClaimAnnouncementsMutation, Language } from '../generated/operations.ts'
import { bar, percent } from '../language/format.ts'
import type { Block, Message } from '../model/message.ts'
import { plain, type Rich } from '../model/rich.ts'
import { say, sayRich, type Values } from '../say.ts'

/** Something to tell in the channel of an experiment. */
export type ClaimedAnnouncement = ClaimAnnouncementsMutation['claimAnnouncements'][number]
type Announcement = ClaimedAnnouncement['announcement']

/** What is told in a channel, in its language; in private, in that of whoever is told. Pure. */
export function announcementMessage(announcement: Announcement): Message {
  const { kind, experimentChannel, recipient } = announcement
  const { title, enterprise } = experimentChannel.experiment
  const language = recipient?.language ?? experimentChannel.language
  const text = sayRich(language, `channel.told.${kind}`, { title, ...valuesOf(language, announcement) })
  const blocks: Block[] = [
    { type: 'text', text },
    ...(kind === 'PROGRESS' ? progressBlocks(language, announcement) : []),
    ...(recipient ? [] : [{ type: 'context', text: [`${enterprise.name} · ${title}`] } as const]),
  ]
  return { summary: plain(text), language, blocks }
}

function valuesOf(language: Language, { site, milestone, plan, bilan, names, strangers }: Announcement): Values {
  return {
    place: site ? placeOf(site.establishment) : '',
    milestone: milestone?.title ?? '',
    by: milestone?.completedBy?.name ?? 'none',
    version: plan?.version ?? 1,
    decision: bilan?.conclusion?.decision ?? 'none',
    who: whoPrevents(language, names, strangers),
    count: names.length + strangers,
  }
}

const placeOf = ({ name, commune }: { readonly name: string; readonly commune: string }): string =>
  commune === '' ? name : `${name} (${commune})`

/** Who may not know, in words: « Ana Ruiz, Tom Petit et une personne qui n’est pas inscrite ». */
function whoPrevents(language: Language, names: readonly string[], strangers: number): string {
  const all = strangers > 0 ? [...names, say(language, 'channel.strangers', { count: strangers })] : names
  return new Intl.ListFormat(language.toLowerCase(), { type: 'conjunction' }).format(all)
}

/** Approved figures alone; an indicator without one is not told. */
function progressBlocks(language: Language, { indicators }: Announcement): Block[] {
  const lines = indicators.flatMap(({ name, progress }): Rich[] =>
    progress === null ? [] : [[`${bar(progress)} ${percent(language, progress)} — ${name}`]],
  )
  if (lines.length === 0) return [{ type: 'text', text: sayRich(language, 'channel.no-progress') }]
  return [{ type: 'text', text: lines.flatMap((line, index) => (index > 0 ? ['\n', ...line] : line)) }]
}
