import { BilanSection } from '../bilan/bilan-section.tsx'
import { CollectionSection } from '../collection/collection-section.tsx'
import { FiguresSection } from '../figures/figures-section.tsx'
import { PlanSection } from '../plan/plan-section.tsx'
import type { ExperimentPlace } from './experiment-page.tsx'

/** One section of an experiment. */
export const ExperimentSection = ({ place }: { place: ExperimentPlace }) => {
  const { id, section } = place
  switch (section) {
    case 'figures':
      return <FiguresSection experimentId={id} />
    case 'collection':
      return <CollectionSection experimentId={id} />
    case 'plan':
      return <PlanSection experimentId={id} version={place.version} />
    case 'bilan':
      return <BilanSection experimentId={id} />
  }
}
