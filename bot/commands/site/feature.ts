import type { Feature } from '../../model/feature.ts'
import { pressAgreement, submitAgreement } from './agreement.ts'
import { pressOpenSite, submitOpenSite } from './open-site.ts'
import { pressRenewAgreement, submitRenewAgreement } from './renew-agreement.ts'
import { pressSignAgreement, submitSignAgreement } from './sign-agreement.ts'

/** Sites: open one where an introduction led; record its agreement, its signature, what follows it. Their buttons stand on other messages. */
export const feature: Feature = {
  commands: [],
  actions: {
    'introduction.open-site': pressOpenSite,
    'site.agreement': pressAgreement,
    'agreement.sign': pressSignAgreement,
    'agreement.renew': pressRenewAgreement,
  },
  forms: {
    'site.open': submitOpenSite,
    'site.agreement': submitAgreement,
    'agreement.sign': submitSignAgreement,
    'agreement.renew': submitRenewAgreement,
  },
}
