let last = 0

/** A number never given before: it keeps the names of made things apart. */
export const nextNumber = (): number => {
  last += 1
  return last
}

/** A client key never used before. */
export const aClientKey = (): string => `clé-${nextNumber()}`
