/** An amount as people type it, « 16 000,50 », as the API reads it; `undefined` when it is not one. Pure, exact. */
export function typedDecimal(text: string): string | undefined {
  const plain = text.replace(/\s/g, '').replace(/€$/, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? plain : undefined
}
