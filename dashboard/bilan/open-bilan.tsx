import { OpenBilanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { useReading } from '../session/reading.ts'

interface OpenBilanProps {
  readonly experimentId: string
  readonly reload: () => void
}

/** Opens the bilan: from then on, every party may contribute. */
export const OpenBilan = ({ experimentId, reload }: OpenBilanProps) => {
  const { ask, words } = useReading()
  const label = words.say('bilan.open')
  return (
    <div className="actions">
      <ChangeOpening
        label={label}
        submit={label}
        isPrimary
        reload={reload}
        send={async (clientKey) => (await ask(OpenBilanDocument, { input: { clientKey, experimentId } })).openBilan}
      >
        {() => <p>{words.say('bilan.open-meaning')}</p>}
      </ChangeOpening>
    </div>
  )
}
