import type { TemplateMilestoneRow } from '#db/milestone-templates.ts'

/** A milestone of a template, whatever its programme. */
export type TemplateMilestone = Omit<TemplateMilestoneRow, 'programmeId'>

/** What a programme follows until it has set its own. A cohort of nine months has its mid-term in the fifth. */
export const DEFAULT_TEMPLATE: readonly TemplateMilestone[] = [
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
    title: 'Tenir le point à mi-parcours',
    responsible: 'COACH',
    anchor: 'START',
    offset: 135,
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
    offset: 5,
    unit: 'WORKING_DAYS',
    side: 'BEFORE',
  },
  {
    kind: 'COMMITTEE',
    title: 'Présenter le bilan au comité',
    responsible: 'STAFF',
    anchor: 'END',
    offset: 10,
    unit: 'WORKING_DAYS',
    side: 'AFTER',
  },
]
