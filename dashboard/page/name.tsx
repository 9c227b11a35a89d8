import { useReading } from '../session/reading.ts'
import { withoutMark } from './fictional-name.ts'

/** A name, with a plain badge when what it names is made up. */
export const Name = ({ of: name, fictional }: { of: string; fictional: boolean }) => {
  const { words } = useReading()
  if (!fictional) return name
  return (
    <>
      {withoutMark(name)} <span className="badge fictional">{words.say('fictional')}</span>
    </>
  )
}
