/** An indicator over time, as its chart shows it. */
export interface IndicatorData {
  readonly name: string
  readonly unit: string | null
  /** Oldest first; a period without value leaves a gap. */
  readonly points: readonly IndicatorPoint[]
  readonly baseline: string | null
  readonly target: string | null
}

/** One period. Values are exact decimals, as text. */
export interface IndicatorPoint {
  /** « oct. 2026 » */
  readonly label: string
  /** What is approved. */
  readonly value: string | null
  /** What it would be if everything submitted were approved, where that differs. */
  readonly provisional?: string | null
}

/** Whether something awaits approval. */
export const isProvisional = ({ value, provisional }: IndicatorPoint): boolean =>
  provisional !== undefined && provisional !== null && provisional !== value
