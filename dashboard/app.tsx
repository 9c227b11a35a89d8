import { useEffect, useMemo } from 'react'
import { createWords } from './language/words.ts'
import { Header } from './page/header.tsx'
import { Trouble } from './page/trouble.tsx'
import { Waiting } from './page/waiting.tsx'
import { Content } from './places/content.tsx'
import { ReadingContext } from './session/reading.ts'
import { SignIn } from './session/sign-in.tsx'
import { useSession } from './session/use-session.ts'

/** The dashboard: in French until the viewer is known, then in their language. */
export const App = () => {
  const { session, signIn, resume, leave } = useSession()
  const reader = session.kind === 'signed-in' ? session.reader : undefined
  const language = reader?.viewer.language ?? 'FR'
  const words = useMemo(() => createWords(language), [language])
  const reading = useMemo(
    () =>
      reader && {
        ask: reader.ask,
        download: reader.download,
        words,
        role: reader.viewer.role,
        viewerId: reader.viewer.id,
      },
    [reader, words],
  )
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase()
  }, [language])
  const { say } = words
  return (
    <>
      <title>{`${say('title')} · Passerelle`}</title>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Header words={words} viewer={reader?.viewer} onSignOut={() => leave()} />
      {session.kind === 'signed-out' && <SignIn words={words} reason={session.reason} signIn={signIn} />}
      {session.kind === 'checking' && <Waiting words={words} />}
      {session.kind === 'failed' && <Trouble words={words} failure={session.failure} retry={resume} />}
      {reading && (
        <ReadingContext value={reading}>
          <main id="content">
            <Content />
          </main>
        </ReadingContext>
      )}
    </>
  )
}
