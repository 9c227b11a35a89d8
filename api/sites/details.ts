import type { ChangeSiteInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import type { SiteDetails } from './site.ts'

type Given = Omit<ChangeSiteInput, 'clientKey' | 'siteId'>

const blank: Omit<SiteDetails, 'openedOn'> = {
  endsOn: null,
  public: null,
  capacity: null,
  referentName: null,
  referentEmail: null,
}

/** The details of a site to open. */
export const newDetails = (given: Given & { readonly opensOn: string }): SiteDetails =>
  changedDetails({ ...blank, openedOn: given.opensOn }, given)

/** The details of a site once changed: what is left out stays as it is. */
export const changedDetails = (before: SiteDetails, given: Given): SiteDetails => ({
  openedOn: given.opensOn ?? before.openedOn,
  endsOn: given.endsOn === undefined ? before.endsOn : given.endsOn,
  public: given.public === undefined ? before.public : (given.public ?? '').trim(),
  capacity: given.capacity === undefined ? before.capacity : given.capacity,
  referentName: given.referentName === undefined ? before.referentName : trimmed(given.referentName),
  referentEmail:
    given.referentEmail === undefined ? before.referentEmail : (trimmed(given.referentEmail)?.toLowerCase() ?? null),
})

/** What an event tells of a site: it is kept for ever, so nobody's details are written in it. */
export const forEvent = ({ openedOn, endsOn, public: words, capacity }: SiteDetails) => ({
  openedOn,
  endsOn,
  public: words,
  capacity,
})
