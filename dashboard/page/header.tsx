import type { Words } from '../language/words.ts'
import type { Viewer } from '../session/check-key.ts'
import { usePlayground } from '../session/use-playground.ts'

interface HeaderProps {
  readonly words: Words
  readonly viewer: Viewer | undefined
  readonly onSignOut: () => void
}

/** The top of the page: the product, who is reading, and the ways out. */
export const Header = ({ words: { say }, viewer, onSignOut }: HeaderProps) => {
  const hasPlayground = usePlayground()
  return (
    <header className="top">
      <p className="brand">Passerelle</p>
      {viewer && (
        <p className="reader">
          {say('signed-in', { name: viewer.name })} <span className="hint">({say(`role.${viewer.role}`)})</span>
        </p>
      )}
      <div className="ways">
        {hasPlayground && (
          <a className="button" href="/chat">
            {say('try-bot')}
          </a>
        )}
        {viewer && (
          <button type="button" className="button" onClick={onSignOut}>
            {say('sign-out')}
          </button>
        )}
      </div>
    </header>
  )
}
