/** The call of the present cohort: four laureates out of seven. */
import { criteria } from './criteria.ts'
import type { FictionalCohort } from './shapes.ts'

export const callNow: FictionalCohort['call'] = {
  opens: 120,
  closes: 75,
  text: 'Le Département recherche des entreprises sociales prêtes à expérimenter dans le Val d’Oise une réponse à l’un de ses quatre besoins prioritaires. Elles peuvent venir de toute la France. Les lauréats sont accompagnés onze mois, mis en relation avec des terrains d’expérimentation, et leur impact est évalué avec toutes les parties prenantes.',
  needs: [
    {
      key: 'isolement',
      title: 'Rompre l’isolement en établissement',
      description:
        'Des résidents ne sortent plus de leur chambre ; les équipes manquent de temps pour les accompagner.',
      direction: 'Direction de l’autonomie',
      challenge: 'ISOLATION_OF_ELDERS',
    },
    {
      key: 'aidants',
      title: 'Donner du répit aux proches aidants',
      description: 'Un aidant sur trois renonce à se soigner. Les solutions de répit sont rares et mal connues.',
      direction: 'Direction de l’autonomie',
      challenge: 'RESPITE_OF_CARERS',
    },
    {
      key: 'orientation',
      title: 'Élargir les choix d’orientation des collégiens',
      description: 'Le stage et l’orientation dépendent trop des relations de la famille.',
      direction: 'Direction de l’éducation et des collèges',
      challenge: 'CAREER_GUIDANCE',
    },
    {
      key: 'mobilite',
      title: 'Lever le frein de la mobilité vers l’emploi',
      description: 'Dans le Vexin, des offres à trente minutes restent hors d’atteinte sans voiture.',
      direction: 'Direction de l’insertion et de l’emploi',
      challenge: 'WORK_INCLUSION',
    },
  ],
  criteria,
  jury: ['staff', 'coach', 'evaluator', 'viewer'],
  applications: [
    {
      enterprise: {
        name: 'Jardins en partage (fictif)',
        description: 'Ateliers de jardinage pour personnes âgées dépendantes',
      },
      need: 'isolement',
      proposal: 'Des bacs à hauteur de fauteuil et un atelier par semaine, avec un soignant, dans deux établissements.',
      contactName: 'Entrepreneure (démo)',
      scorings: [
        { by: 'staff', scores: ['5', '4', '4', '3'], comment: 'Simple, et attendu par plusieurs directions d’EHPAD.' },
        { by: 'coach', scores: ['4', '4', '5', '3'], comment: 'Peut être repris par les équipes : un atout.' },
        { by: 'evaluator', scores: ['4', '4', '4', '3'], comment: 'Prévoir une unité sans jardin pour comparer.' },
        { by: 'viewer', scores: ['5', '3', '4', '4'], comment: 'Bonne idée pour la commune.' },
      ],
      stage: 'SELECTED',
      note: 'Première au classement pour ce besoin.',
    },
    {
      enterprise: {
        name: 'Déclic métiers (fictif)',
        description: 'Rencontres de professionnels pour collégiens',
      },
      need: 'orientation',
      proposal: 'Des professionnels du territoire en classe, puis leur atelier ouvert une demi-journée.',
      contactName: 'Entrepreneure collèges (démo)',
      scorings: [
        { by: 'staff', scores: ['4', '3', '5', '4'], comment: 'Trois collèges sont déjà volontaires.' },
        { by: 'coach', scores: ['4', '4', '4', '4'], comment: 'Équipe solide, déjà présente dans deux départements.' },
        {
          by: 'evaluator',
          scores: ['4', '3.5', '4', '4'],
          comment: 'L’effet sur les choix demande deux ans de recul.',
        },
        { by: 'viewer', scores: ['4', '4', '4', '4'], comment: 'Utile aux quartiers éloignés des entreprises.' },
      ],
      stage: 'SELECTED',
    },
    {
      enterprise: { name: 'Relais aidants (fictif)', description: 'Temps de répit pour les proches aidants' },
      need: 'aidants',
      proposal: 'Un relais formé à domicile un après-midi par semaine, et un groupe de parole mensuel.',
      contactName: 'Entrepreneure aidants (démo)',
      scorings: [
        { by: 'staff', scores: ['5', '4', '3', '3'], comment: 'Répond exactement au besoin ; recrutement difficile.' },
        { by: 'coach', scores: ['5', '4', '4', '3'], comment: 'Reste à trouver qui paie après neuf mois.' },
        { by: 'evaluator', scores: ['5', '4', '3', '3'], comment: 'L’épuisement se mesure par une échelle validée.' },
      ],
      stage: 'SELECTED',
    },
    {
      enterprise: {
        name: 'Roule vers l’emploi (fictif)',
        description: 'Prêt de véhicules et auto-école sociale en milieu rural',
      },
      need: 'mobilite',
      proposal: 'Quatre véhicules à prêter, un moniteur, et le covoiturage vers trois zones d’activité du Vexin.',
      contactName: 'Entrepreneure mobilité (démo)',
      scorings: [
        { by: 'staff', scores: ['4', '4', '3', '3'], comment: 'Seul projet pour le Vexin.' },
        { by: 'coach', scores: ['4', '4', '4', '2.5'], comment: 'L’équilibre dépend du prix des véhicules.' },
        {
          by: 'evaluator',
          scores: ['4', '4', '3.5', '3'],
          comment: 'Vérifier que la mobilité est bien le premier frein.',
        },
        { by: 'viewer', scores: ['4', '4', '4', '3'], comment: 'À relier au transport à la demande.' },
      ],
      stage: 'SELECTED',
      note: 'Retenu après un second échange sur le modèle économique.',
    },
    {
      enterprise: {
        name: 'Voix d’ici (fictif)',
        description: 'Récits de vie de résidents, enregistrés par des collégiens',
      },
      need: 'isolement',
      proposal: 'Des collégiens enregistrent les souvenirs de résidents, pour une émission de radio locale.',
      contactName: 'Une porteuse de projet (démo)',
      scorings: [
        { by: 'staff', scores: ['3', '3', '3', '2'], comment: 'Belle idée, mais ponctuelle.' },
        { by: 'coach', scores: ['3', '3', '3', '2'], comment: 'Pas de financement envisagé après l’année scolaire.' },
        { by: 'evaluator', scores: ['3', '2', '3', '2'], comment: 'Les changements attendus restent à préciser.' },
      ],
      stage: 'NOT_SELECTED',
      note: 'Le jury préfère une action régulière ; il encourage à candidater à l’appel « culture et lien social ».',
    },
    {
      enterprise: { name: 'Panier solidaire (fictif)', description: 'Épicerie itinérante à prix réduits' },
      need: 'mobilite',
      proposal: 'Un camion passe chaque semaine dans douze villages, avec des produits locaux à moitié prix.',
      contactName: 'Un porteur de projet (démo)',
      scorings: [
        { by: 'staff', scores: ['2', '3', '4', '3'], comment: 'Ne lève pas le frein vers l’emploi.' },
        { by: 'coach', scores: ['2', '3', '4', '4'], comment: 'Projet mûr, mais hors du sujet de l’appel.' },
        { by: 'evaluator', scores: ['1', '3', '4', '3'], comment: 'Ne répond à aucun des quatre besoins.' },
      ],
      stage: 'NOT_SELECTED',
      note: 'Hors des besoins de l’appel ; transmis à la direction qui suit l’alimentation.',
    },
    {
      enterprise: { name: 'Pause café (fictif)', description: 'Cafés mobiles pour aidants' },
      need: 'aidants',
      proposal: 'Un café mobile s’arrête une fois par mois devant les mairies, avec une assistante sociale.',
      contactName: 'Une porteuse de projet (démo)',
      scorings: [],
      stage: 'WITHDRAWN',
      note: 'L’association s’implante finalement dans l’Oise.',
    },
  ],
}
