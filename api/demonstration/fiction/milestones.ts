/** The usual milestones of the demonstration programme. */
import type { TemplateMilestoneInput } from '../../generated/resolvers.ts'

export const template: readonly TemplateMilestoneInput[] = [
  {
    kind: 'FRAMEWORK_SIGNED',
    title: 'Signer le cadre d’évaluation',
    responsible: 'EVALUATOR',
    anchor: 'START',
    offset: 20,
    unit: 'WORKING_DAYS',
    side: 'AFTER',
  },
  {
    kind: 'BASELINE',
    title: 'Établir la situation de référence',
    responsible: 'ENTREPRENEUR',
    anchor: 'START',
    offset: 40,
    unit: 'WORKING_DAYS',
    side: 'AFTER',
  },
  {
    kind: 'MID_TERM',
    title: 'Préparer le point à mi-parcours',
    responsible: 'ENTREPRENEUR',
    anchor: 'START',
    offset: 150,
    unit: 'DAYS',
    side: 'AFTER',
  },
  {
    kind: 'FINAL_COLLECTION',
    title: 'Terminer le recueil final',
    responsible: 'ENTREPRENEUR',
    anchor: 'END',
    offset: 20,
    unit: 'WORKING_DAYS',
    side: 'BEFORE',
  },
  {
    kind: 'JOINT_ANALYSIS',
    title: 'Tenir l’analyse partagée',
    responsible: 'EVALUATOR',
    anchor: 'END',
    offset: 30,
    unit: 'WORKING_DAYS',
    side: 'AFTER',
  },
  {
    kind: 'COMMITTEE',
    title: 'Présenter le bilan au comité',
    responsible: 'STAFF',
    anchor: 'END',
    offset: 45,
    unit: 'WORKING_DAYS',
    side: 'AFTER',
  },
]
