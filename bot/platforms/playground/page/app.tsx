import { texts } from './texts.ts'
import { useWorkspace } from './use-workspace.ts'
import { WorkspaceView } from './workspace-view.tsx'

/** The playground: a banner that says what it is, then the pretended workspace. */
export const App = () => {
  const { workspace, failed, retry } = useWorkspace()
  return (
    <>
      <a className="skip" href="#composer">
        {texts.skip}
      </a>
      <header>
        <p className="banner">{texts.banner}</p>
      </header>
      {workspace && workspace.people.length > 0 ? (
        <WorkspaceView workspace={workspace} />
      ) : (
        <main className="waiting">
          <p role="status">{failed ? texts.problem : workspace ? texts.nobody : texts.loading}</p>
          {(failed || workspace) && (
            <button type="button" className="button" onClick={retry}>
              {texts.retry}
            </button>
          )}
        </main>
      )}
    </>
  )
}
