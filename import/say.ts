import texts from './texts/fr.json' with { type: 'json' }

/** A sentence for the person at the keyboard, its values in place. */
export const say = (key: keyof typeof texts, values: Readonly<Record<string, string | number>> = {}): string =>
  texts[key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''))
