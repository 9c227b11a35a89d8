import DataLoader from 'dataloader'
import type { Db, Id } from '#db/database.ts'
import type { EventKind } from '#db/generated/tables.ts'
import type { Scope } from '#db/scope.ts'
import type { Batch } from './batch.ts'
import type { Links } from './create-links.ts'
import { type ContactViewer, type MemberViewer, scopeOf, type Viewer } from './viewer.ts'

/** A change asked once: the kind of its event, its client key, and a hash of its whole input. */
export interface Asked {
  readonly kind: EventKind
  readonly clientKey: string
  readonly inputHash: string
}

/** What all the operations of a process share. */
export interface Installation {
  readonly db: Db
  readonly now: () => Date
  readonly links: Links
}

/** What every resolver and command is given: built anew for each operation. */
export interface Context extends Installation {
  readonly viewer: Viewer
  /** What the change under way was asked, inside `once` only. */
  readonly asked?: Asked
  /** Loads by key through a batch function: one statement for all the keys asked together. */
  readonly load: <Key, Value>(batch: Batch<Key, Value>, key: Key) => Promise<Value>
}

export function createContext({ db, now, links, viewer, asked }: Omit<Context, 'load'>): Context {
  const loaders = new Map<unknown, DataLoader<unknown, unknown>>()
  const context: Context = {
    db,
    now,
    links,
    viewer,
    ...(asked ? { asked } : {}),
    load: <Key, Value>(batch: Batch<Key, Value>, key: Key) => {
      let loader = loaders.get(batch) as DataLoader<Key, Value> | undefined
      loader ??= new DataLoader<Key, Value>((keys) => batch(context, keys))
      loaders.set(batch, loader as DataLoader<unknown, unknown>)
      return loader.load(key)
    },
  }
  return context
}

/** Runs `work` in a transaction, or in the one already open: commands compose. Inside, `db` is the transaction. */
export const inTransaction = <T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> =>
  context.db.isTransaction
    ? work(context)
    : context.db.transaction().execute((trx) => work(createContext({ ...context, db: trx })))

/** The member asking. Fields that call it are not granted to the bot in the contract. */
export function memberOf({ viewer }: Context): MemberViewer {
  if (viewer.kind === 'member') return viewer
  throw new Error('A field for members was reached by the bot: its @roles are wrong.')
}

/** Whoever changes something: a member, or the contact of an establishment, through its link. */
export function actorOf({ viewer }: Context): MemberViewer | ContactViewer {
  if (viewer.kind !== 'bot') return viewer
  throw new Error('A field for members and contacts was reached by the bot: its @roles are wrong.')
}

/** The member behind a change; null when the contact of an establishment makes it. */
export const memberIdOf = ({ viewer }: Context): Id<'member'> | null => (viewer.kind === 'member' ? viewer.id : null)

/** The scope of the member asking. */
export const scopeOfViewer = (context: Context): Scope => scopeOf(memberOf(context))
