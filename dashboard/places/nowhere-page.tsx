import { useReading } from '../session/reading.ts'
import { PlaceLink } from './place-link.tsx'

/** An address that leads to nothing: it was badly copied, or what it led to is out of reach. */
export const NowherePage = () => {
  const { say } = useReading().words
  return (
    <div className="notice">
      <p>{say('place.nowhere')}</p>
      <PlaceLink className="button" to={{ kind: 'programme' }}>
        {say('place.programme')}
      </PlaceLink>
    </div>
  )
}
