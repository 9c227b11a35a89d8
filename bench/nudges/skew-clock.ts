/** The clock of this process is wrong by `SKEW` milliseconds: to be imported before anything that tells the time. */
const skew = Number(process.env['SKEW'] ?? 0)
const Right = Date

class Wrong extends Right {
  constructor(...parts: unknown[]) {
    // As `Date` itself takes them.
    super(...((parts.length > 0 ? parts : [Wrong.now()]) as [number]))
  }

  static override now(): number {
    return Right.now() + skew
  }
}

globalThis.Date = Wrong as DateConstructor
