import type { EstablishmentKind } from '../../generated/resolvers.ts'

/** What a FINESS category is for us: its family, and the short label people use and search by. */
export interface FinessCategory {
  readonly kind: EstablishmentKind
  readonly category: string
}

/** The label of a category that the tables below do not know. */
export const OTHER_CATEGORY = 'Autre établissement'

/**
 * The categories of health establishments by `categetab`, from the nomenclature TRE_R66 of the
 * Agence du numérique en santé. The sigle stands for the label wherever there is a usual one
 * (355 « Centre hospitalier », 362 « Établissement de soins longue durée »).
 */
const HEALTH: ReadonlyMap<string, string> = mapOf({
  109: 'Établissement SSR',
  128: 'Établissement de soins chirurgicaux',
  146: 'Dialyse hors centre',
  156: 'CMP',
  161: 'Maison de santé pour maladies mentales',
  292: 'CHS',
  355: 'Hôpital',
  362: 'USLD',
  365: 'Établissement de soins pluridisciplinaire',
  366: 'Atelier thérapeutique',
  412: 'Appartement thérapeutique',
  425: 'CATTP',
  430: 'Centre de postcure',
  698: 'Autre établissement hospitalier',
  699: 'Entité ayant autorisation',
})

/** The medico-social categories likely to host an experiment, from the same nomenclature. */
const MEDICO_SOCIAL: ReadonlyMap<string, string> = mapOf({
  182: 'SESSAD',
  183: 'IME',
  186: 'ITEP',
  188: 'EEAP',
  189: 'CMPP',
  190: 'CAMSP',
  192: 'IEM',
  195: 'Institut pour déficients auditifs',
  202: 'Résidence autonomie',
  246: 'ESAT',
  247: 'Entreprise adaptée',
  249: 'ESRP',
  252: "Foyer d'hébergement",
  255: 'MAS',
  377: 'Établissement expérimental',
  382: 'Foyer de vie',
  437: 'FAM',
  445: 'SAMSAH',
  446: 'SAVS',
  448: 'EAM',
  449: 'EANM',
  500: 'EHPAD',
  501: 'EHPA',
  502: 'EHPA',
})

/** The category of a `categetab` code, if it is one we know. */
export function findFinessCategory(code: string): FinessCategory | undefined {
  const [health, medicoSocial] = [HEALTH.get(code), MEDICO_SOCIAL.get(code)]
  if (health) return { kind: 'HEALTH', category: health }
  return medicoSocial ? { kind: 'MEDICO_SOCIAL', category: medicoSocial } : undefined
}

function mapOf(labels: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(labels))
}
