/**
 * The programme as the Département du Val d'Oise has published it (Prix TERRITORIA 2021). Only what is public: no value,
 * result or person is told of a real enterprise.
 */
export const programme = {
  name: 'Expérimentations sociales Val d’Oise',
  authority: 'Conseil départemental du Val d’Oise',
  accelerator: 'Antropia ESSEC',
  laboratory: 'E&MIS, laboratoire Évaluation et mesure d’impact social de l’ESSEC',
  description:
    'Sélectionner, partout en France, des entreprises sociales qui répondent à un besoin social mal couvert ; les accompagner pendant qu’elles expérimentent dans le Val d’Oise ; mesurer leur impact, en vue d’une implantation durable.',
  contact: 'la Mission innovation du Conseil départemental du Val d’Oise',
  budgetPerYear: '49000',
  budgetYears: 2,
  budgetPerEnterprise: '16000',
  timeZone: 'Europe/Paris',
}

interface PublishedCohort {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly enterprises: readonly { readonly name: string; readonly description: string }[]
}

export const cohorts: readonly PublishedCohort[] = [
  {
    name: '1re promotion',
    startsOn: '2020-03-01',
    endsOn: '2020-11-30',
    enterprises: [
      {
        name: 'Andibo',
        description: 'Aménagement d’établissements médico-sociaux accueillant des personnes avec autisme',
      },
      { name: 'Solinum', description: 'Carte des ressources ouvertes aux personnes en précarité' },
      {
        name: 'Arbitryum',
        description: 'Qualité de vie et respect des libertés des personnes vivant en EHPAD',
      },
    ],
  },
  {
    name: '2e promotion',
    startsOn: '2021-03-01',
    endsOn: '2021-11-30',
    enterprises: [
      {
        name: 'Jexplore',
        description:
          'Découverte des métiers en réalité virtuelle, pour des collégiens et des jeunes en recherche d’emploi',
      },
      {
        name: 'Fondation Être',
        description: 'Formation de jeunes en insertion aux métiers de la transition écologique',
      },
      { name: 'Duo for a Job', description: 'Mentorat de jeunes en insertion par des seniors' },
    ],
  },
]
