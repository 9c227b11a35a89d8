import type { Person } from '../stand-in/types.ts'
import { Avatar } from './avatar.tsx'
import { texts } from './texts.ts'

/** How many messages wait, for the eye and for the ear. */
export const Badge = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <span className="badge">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">, {texts.unread(count)}</span>
    </span>
  )

interface PeopleProps {
  readonly people: readonly Person[]
  readonly me: string | undefined
  readonly unread: (user: string) => number
  readonly onPick: (user: string) => void
}

const PersonButton = ({ person, me, unread, onPick }: PeopleProps & { person: Person }) => (
  <button type="button" className="row" aria-pressed={person.id === me} onClick={() => onPick(person.id)}>
    <Avatar name={person.realName} />
    <span className="row-name">{person.realName}</span>
    <Badge count={person.id === me ? 0 : unread(person.id)} />
  </button>
)

/** People by what they do; picking one is being them. */
export const People = (props: PeopleProps) => {
  const groups = Map.groupBy(props.people, ({ title }) => title ?? texts.others)
  return (
    <section aria-labelledby="je-suis">
      <h2 id="je-suis">{texts.iAm}</h2>
      <p className="hint">{texts.iAmHint}</p>
      {[...groups].map(([title, people]) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {people.map((person) => (
            <PersonButton key={person.id} {...props} person={person} />
          ))}
        </section>
      ))}
    </section>
  )
}

/** The way to the mails: those of people who have no chat. */
export const MailboxLink = () => (
  <a className="mailbox" href="/chat/mail">
    {texts.mailbox}
  </a>
)

/** One entry of the list of conversations. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly unread: number
}

interface PlacesProps {
  readonly places: readonly Place[]
  readonly here: string | undefined
  readonly onPick: (id: string) => void
}

/** The conversations of whoever one is. */
export const Places = ({ places, here, onPick }: PlacesProps) => (
  <nav className="places" aria-label={texts.conversations}>
    {places.map(({ id, name, unread }) => (
      <button
        key={id}
        type="button"
        className="place"
        aria-current={id === here ? 'page' : undefined}
        onClick={() => onPick(id)}
      >
        {name}
        <Badge count={unread} />
      </button>
    ))}
  </nav>
)
