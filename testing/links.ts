import { createLinks } from '#api/create-links.ts'
import type { IntroductionRow } from '#db/introductions.ts'

/** The links that the API of tests makes and reads. */
export const testLinks = createLinks('a secret for tests only', 'http://passerelle.test')

/** The token of a link that the establishment of an introduction received. */
export function aLinkTo({ id, linkVersion }: IntroductionRow, expiresAt = new Date('2100-01-01')): string {
  const url = testLinks.urlOf({ introductionId: id, version: linkVersion, expiresAt })
  return url.slice(url.lastIndexOf('/') + 1)
}
