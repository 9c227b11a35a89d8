import { useState } from 'react'
import { Conversation } from './conversation.tsx'
import { HomeTab } from './home-tab.tsx'
import { Modal } from './modal.tsx'
import type { Workspace } from './server.ts'
import { MailboxLink, People, Places } from './sidebar.tsx'
import { texts } from './texts.ts'
import { HOME, useVisit, type Visit } from './use-visit.ts'

const placesOf = ({ sights, user, unread, here }: Visit, bot: string) => [
  ...(sights?.conversations ?? []).map(({ id, kind, name }) => ({
    id,
    name: kind === 'direct' ? bot : `# ${name}`,
    unread: id === here ? 0 : unread.count(user, id),
  })),
  { id: HOME, name: texts.home, unread: 0 },
]

const Sidebar = ({ visit, workspace }: { visit: Visit; workspace: Workspace }) => {
  const [isOpen, setOpen] = useState(false)
  const { me, user, unread, become } = visit
  return (
    <aside className={isOpen ? 'sidebar open' : 'sidebar'}>
      <button type="button" className="sidebar-toggle button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {me?.realName} · {isOpen ? texts.close : texts.switchPerson}
      </button>
      <div className="sidebar-content">
        <MailboxLink />
        <People
          people={workspace.people}
          me={user}
          unread={unread.direct}
          onPick={(next) => {
            become(next)
            setOpen(false)
          }}
        />
      </div>
    </aside>
  )
}

const Stage = ({ visit, workspace }: { visit: Visit; workspace: Workspace }) => {
  const { user, here, isHome, sights, messages, gestures } = visit
  const channels = sights?.conversations ?? []
  const channel = channels.find(({ id }) => id === here)
  const { people } = workspace
  if (isHome) return <HomeTab {...{ user, home: sights?.home, people, channels, gestures }} />
  if (!channel) return null
  const name = channel.kind === 'direct' ? workspace.bot.name : `#${channel.name}`
  return <Conversation key={`${user} ${here}`} {...{ user, channel, name, channels, messages, workspace, gestures }} />
}

const Head = ({ visit, workspace }: { visit: Visit; workspace: Workspace }) => {
  const { me, here, go } = visit
  const places = placesOf(visit, workspace.bot.name)
  return (
    <header className="stage-head">
      <h1 className="sr-only">{places.find(({ id }) => id === here)?.name ?? texts.title}</h1>
      <Places places={places} here={here} onPick={go} />
      <p className="hint">
        {texts.youAre} <strong>{me?.realName}</strong>
        {me?.title ? `, ${me.title}` : ''}
      </p>
    </header>
  )
}

/** The workspace: who one is on the left, the conversation on the right, a modal above. */
export const WorkspaceView = ({ workspace }: { workspace: Workspace }) => {
  const visit = useVisit(workspace)
  const { failed, sights, gestures } = visit
  return (
    <div className="workspace">
      <Sidebar visit={visit} workspace={workspace} />
      <main>
        <Head visit={visit} workspace={workspace} />
        {failed && (
          <p className="problem" role="alert">
            {texts.problem}
          </p>
        )}
        <Stage visit={visit} workspace={workspace} />
      </main>
      {sights?.view && (
        <Modal
          key={sights.view.id}
          view={sights.view}
          people={workspace.people}
          channels={sights.conversations}
          gestures={gestures}
        />
      )}
    </div>
  )
}
