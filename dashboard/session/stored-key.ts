const NAME = 'passerelle-key'

/** The key kept for this tab only: closing the tab forgets it. */
export const storedKey = {
  read: (): string | undefined => sessionStorage.getItem(NAME) ?? undefined,
  keep: (key: string): void => sessionStorage.setItem(NAME, key),
  forget: (): void => sessionStorage.removeItem(NAME),
}
