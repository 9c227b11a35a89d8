/** « Rester chez soi après l’hôpital »: what its parties concluded together. */
import type { FictionalBilan } from '../shapes.ts'
import { accelerator, authority, laboratory } from '../stakeholders.ts'
import { CHANGES, PARTIES } from './plan.ts'

export const bilan: FictionalBilan = {
  opened: { beforeEnd: -6 },
  contributions: [
    {
      party: PARTIES.enterprise,
      by: 'entrepreneur.domicile',
      after: 2,
      answers: {
        LIVING_CONDITIONS:
          'Cent quatorze personnes ont reçu au moins une visite. Les adaptations les plus utiles coûtent moins de cent euros : éclairage de nuit, barre, seuil. Ce qui change vraiment, c’est d’oser de nouveau descendre l’escalier.',
        BENEFITS: 'Moins de passages aux urgences, et des aidantes qui reprennent leur travail plus tôt.',
        VIABILITY:
          'Une visite revient à 209 € en moyenne. À cent cinquante personnes par an, un ergothérapeute à temps plein suffit et le coût descend sous 180 €.',
        ADJUSTMENTS: 'Faire la première visite avant la sortie, quand l’hôpital le permet.',
      },
    },
    {
      party: accelerator.name,
      by: 'coach',
      after: 3,
      answers: {
        VIABILITY:
          'Trois financeurs sont nécessaires : le Département pour les plus de 60 ans, une caisse de retraite pour les adaptations, l’hôpital pour le signalement. Deux se sont engagés par écrit.',
        ADJUSTMENTS:
          'Former les agents des résidences autonomie, pour que les gestes soient reconduits sans nouvelle visite.',
      },
    },
    {
      party: PARTIES.residence,
      by: 'staff',
      after: 5,
      answers: {
        LIVING_CONDITIONS:
          'Sept résidents sur neuf sont revenus et restés. Les agents savent maintenant régler une barre et repérer un tapis dangereux.',
        ADJUSTMENTS: 'Prévoir une demi-journée de formation par an pour les nouveaux agents.',
      },
    },
    {
      party: PARTIES.elders,
      by: 'evaluator',
      after: 6,
      answers: {
        LIVING_CONDITIONS: '« Je n’ai plus peur de la nuit. » Presque tous citent l’éclairage et les appels.',
        BENEFITS: 'Les proches dorment mieux. Certains regrettent que le suivi s’arrête à trois mois.',
      },
    },
    {
      party: authority.name,
      by: 'staff',
      after: 7,
      answers: {
        BENEFITS:
          'Une réhospitalisation évitée vaut plusieurs années de visites. L’effet net reste à confirmer sur un plus grand nombre.',
        VIABILITY: 'Le financement peut entrer dans le programme de prévention de la perte d’autonomie.',
      },
    },
    {
      party: laboratory.name,
      by: 'evaluator',
      after: 8,
      answers: {
        LIVING_CONDITIONS:
          'La confiance dans les gestes passe de 4,4 à 6,4 sur 10, sur 81 réponses : l’objectif de 6,5 est presque atteint.',
        BENEFITS:
          'Les réhospitalisations passent de 31 % à un peu plus de 22 %. Une fois ôtés ce qui serait arrivé de toute façon et la part de l’équipe mobile, l’expérimentation peut prétendre à un peu plus de la moitié de cette baisse.',
      },
    },
  ],
  evidence: [
    {
      question: 'LIVING_CONDITIONS',
      of: 'wellbeing',
      comment: 'La progression est continue ; un mois manque, pour cause de congés.',
    },
    { question: 'LIVING_CONDITIONS', of: 'satisfied', comment: 'Neuf réponses sur dix, proches compris.' },
    {
      question: 'BENEFITS',
      of: 'readmissions',
      comment: 'Effet net documenté : une étude publiée et l’estimation des parties prenantes.',
    },
    { question: 'VIABILITY', of: 'spent', comment: 'Rapporté aux 114 personnes accompagnées : 209 € chacune.' },
    { question: 'ADJUSTMENTS', of: 'delay', comment: 'Les deux premiers mois ont servi à organiser le signalement.' },
  ],
  assessments: [
    {
      change: CHANGES.stairs,
      verdict: 'OBSERVED',
      comment: 'Cinquante-huit personnes sur soixante-dix-neuf interrogées à trois mois.',
    },
    {
      change: CHANGES.families,
      verdict: 'PARTLY',
      comment: 'Vrai quand un proche habite à moins de trente minutes ; peu de changement pour ceux qui vivent loin.',
    },
    {
      change: CHANGES.hospital,
      verdict: 'NOT_OBSERVED',
      comment: 'Le signalement arrive toujours la veille : il dépend de deux personnes seulement.',
    },
  ],
  effects: [
    {
      sign: 'POSITIVE',
      description: 'Les agents de la résidence autonomie ont repris d’eux-mêmes les visites de sécurité des logements.',
      concerns: 'Les résidents non accompagnés',
    },
    {
      sign: 'NEGATIVE',
      description: 'Deux bailleurs ont renvoyé vers l’entreprise des travaux qui leur revenaient.',
      concerns: 'Bien chez soi (fictif)',
    },
  ],
  conditions: [
    'Un engagement de l’hôpital à signaler les sorties deux jours avant, avec un correspondant et son remplaçant.',
    'Un financement croisé du Département et d’une caisse de retraite, sur trois ans.',
    'Au moins cent vingt personnes par an, pour qu’un poste d’ergothérapeute soit plein.',
  ],
  adjustments: [
    {
      description: 'Faire la première visite avant la sortie, pour les personnes de plus de 85 ans.',
      responsible: PARTIES.enterprise,
      dueAfter: 120,
    },
    {
      description: 'Former les agents des cinq résidences autonomie volontaires.',
      responsible: authority.name,
      dueAfter: 240,
    },
  ],
  synthesis: {
    LIVING_CONDITIONS:
      'Oui, nettement, pour les personnes qui rentrent chez elles après une hospitalisation : elles reprennent confiance, refont seules les gestes du quotidien et le disent. L’effet est moindre quand les proches vivent loin.',
    BENEFITS:
      'Moins de réhospitalisations en urgence, une charge allégée pour les proches, et une culture de la prévention qui gagne les résidences. Une partie de cette baisse revient à d’autres que l’expérimentation.',
    VIABILITY:
      'Le projet est viable à partir de cent vingt personnes par an, avec trois financeurs et un signalement fiable par l’hôpital.',
    ADJUSTMENTS:
      'Venir avant la sortie pour les plus âgés, former les agents des résidences, et mieux partager les rôles avec les bailleurs.',
  },
  decision: {
    decision: 'IMPLANT',
    reasons:
      'Les objectifs sont atteints ou presque, l’effet net est documenté et le coût par personne est maîtrisé. L’implantation se fait d’abord dans le bassin de Cergy-Pontoise, avec une clause de revoyure à un an.',
  },
  isFrozen: true,
}
