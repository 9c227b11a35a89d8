/** Those who take part in every experiment of the demonstration, whatever it is about. */
import type { FictionalStakeholder } from './shapes.ts'

export const authority: FictionalStakeholder = {
  kind: 'AUTHORITY',
  name: 'Le Département du Val d’Oise',
  expectations: 'Savoir si l’action répond à un besoin mal couvert, à quel coût, et s’il faut l’implanter.',
  member: 'staff',
}

export const accelerator: FictionalStakeholder = {
  kind: 'ACCELERATOR',
  name: 'L’accélérateur',
  expectations: 'Aider l’entreprise à trouver un modèle économique qui tienne après l’expérimentation.',
  member: 'coach',
}

export const laboratory: FictionalStakeholder = {
  kind: 'LABORATORY',
  name: 'Le laboratoire d’évaluation',
  expectations: 'Des données recueillies de la même façon du début à la fin, et une analyse partagée.',
  member: 'evaluator',
}
