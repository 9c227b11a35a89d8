import type { Channel, Person, View } from '../stand-in/types.ts'
import { ActingSurface } from './acting-surface.tsx'
import { Blocks } from './blocks/block-view.tsx'
import { texts } from './texts.ts'
import type { Gestures } from './use-gestures.ts'

interface HomeTabProps {
  readonly user: string
  readonly home: View | undefined
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  readonly gestures: Gestures
}

/** What the bot shows a person on its Home tab. */
export const HomeTab = ({ user, home, people, channels, gestures }: HomeTabProps) => (
  <div className="messages home">
    {home ? (
      <ActingSurface key={home.hash} at={{ viewId: home.id }} {...{ user, people, channels, gestures }}>
        <Blocks blocks={home.blocks} />
      </ActingSurface>
    ) : (
      <p className="hint">{texts.homeEmpty}</p>
    )}
  </div>
)
