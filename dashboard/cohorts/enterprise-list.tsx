import type { ExperimentViewFragment } from '../generated/operations.ts'
import { Name } from '../page/name.tsx'

/** Enterprises of the past, each with what it does. */
export const EnterpriseList = ({ experiments }: { experiments: readonly ExperimentViewFragment[] }) => (
  <ul className="enterprises">
    {experiments.map(({ id, enterprise }) => (
      <li key={id}>
        <h3>
          <Name of={enterprise.name} fictional={enterprise.demonstration} />
        </h3>
        <p>{enterprise.description}</p>
      </li>
    ))}
  </ul>
)
