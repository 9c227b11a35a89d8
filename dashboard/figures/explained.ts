/** Which figure is explained, and how it is found in the answer. Pure. */
import type {
  ExplainPartQuery,
  ExplainWholeQuery,
  ExplanationViewFragment,
  FigureDimension,
} from '../generated/operations.ts'

/** A figure that the reader asks about: an indicator as a whole, or one of its parts. */
export type ExplainedFigure =
  | { readonly kind: 'whole'; readonly indicatorId: string }
  | {
      readonly kind: 'part'
      readonly indicatorId: string
      readonly by: Extract<FigureDimension, 'PERIOD' | 'SITE' | 'GROUP'>
      /** The period, the site or the group. */
      readonly part: string
      /** Of its latest period alone, not to date. */
      readonly inPeriod: boolean
    }

/** A figure as it is explained. */
export interface Explained {
  readonly indicator: string
  readonly unit: string
  readonly label: string
  readonly pending: number | null
  readonly explanation: ExplanationViewFragment
}

/** The explanation of a whole figure. */
export function explainedWhole({ indicator }: ExplainWholeQuery): Explained | undefined {
  if (!indicator) return undefined
  const { label, pending, explanation } = indicator.figure
  return { indicator: indicator.name, unit: indicator.unit, label, pending, explanation }
}

/** The explanation of one part of a figure. */
export function explainedPart(
  { indicator }: ExplainPartQuery,
  of: Extract<ExplainedFigure, { readonly kind: 'part' }>,
): Explained | undefined {
  const found = indicator?.figures.find(
    ({ site, group, period }) => of.part === { SITE: site?.id, GROUP: group?.id, PERIOD: period }[of.by],
  )
  if (!indicator || !found) return undefined
  const pending = of.inPeriod ? found.inPeriod.pending : found.pending
  return {
    indicator: indicator.name,
    unit: indicator.unit,
    label: found.label,
    pending,
    explanation: found.explanation,
  }
}
