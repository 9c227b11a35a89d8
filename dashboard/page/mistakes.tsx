import type { Mistake } from '../api/use-change.ts'

/** All that is to be mended, one a line. */
export const Mistakes = ({ mistakes }: { mistakes: readonly Mistake[] }) =>
  mistakes.length === 0 ? null : (
    <ul className="mistakes">
      {mistakes.map(({ path, message }) => (
        <li key={`${path} ${message}`}>{message}</li>
      ))}
    </ul>
  )
