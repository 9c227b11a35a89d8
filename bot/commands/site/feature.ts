import type { Feature } from '../../model/feature.ts'
import { pressAgreement, submitAgreement } from './agreement.ts'
import { pressOpenSite, submitOpenSite } from './open-site.ts'

/** Sites: open one where an introduction led, and record its agreement. Their buttons stand on other messages. */
export const feature: Feature = {
  commands: [],
  actions: { 'introduction.open-site': pressOpenSite, 'site.agreement': pressAgreement },
  forms: { 'site.open': submitOpenSite, 'site.agreement': submitAgreement },
}
