/** What the calls of the demonstration judge applications by. */
import type { CriterionInput } from '../../generated/resolvers.ts'

export const criteria: readonly CriterionInput[] = [
  {
    title: 'Réponse au besoin',
    description: 'Le besoin est mal couvert dans le Val d’Oise, et la solution y répond vraiment.',
    weight: '3',
    maximum: 5,
  },
  {
    title: 'Impact attendu et mesurable',
    description: 'On saurait dire, au bout de neuf mois, ce qui a changé et pour qui.',
    weight: '2',
    maximum: 5,
  },
  {
    title: 'Faisabilité sur un terrain d’expérimentation',
    description: 'Un établissement pourrait l’accueillir sans charge excessive.',
    weight: '2',
    maximum: 5,
  },
  {
    title: 'Viabilité après l’expérimentation',
    description: 'Un modèle économique est possible au-delà du soutien du Département.',
    weight: '1',
    maximum: 5,
  },
]
