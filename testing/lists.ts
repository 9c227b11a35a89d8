/** Every list of the API, and how to add to it. */

import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import { aCohort, aMilestone, anEnterprise, anExperiment } from './makers/experiments.ts'
import { aMeasurement, anIndicator } from './makers/indicators.ts'
import { anEstablishment, anIntroduction } from './makers/introductions.ts'
import { anEvent } from './makers/nudges.ts'
import { aMember } from './makers/people.ts'
import { aCall, anApplication, aScoring } from './makers/selection.ts'

/** Who reads, and what the rows belong to. */
export interface Ground {
  readonly staff: MemberRow
  readonly experiment: ExperimentRow
}

/** One list. */
export interface List {
  /** Where the connection is, from the root to its field. */
  readonly path: (ground: Ground) => readonly string[]
  /** The arguments beside those of the page. */
  readonly args?: string
  /** Adds a row that sorts as it likes. */
  readonly add: (db: Db, ground: Ground, index: number) => Promise<unknown>
}

const KINDS = ['FRAMEWORK_SIGNED', 'BASELINE', 'MID_TERM', 'FINAL_COLLECTION', 'JOINT_ANALYSIS', 'COMMITTEE'] as const
const day = (index: number) => `2026-0${1 + Math.floor(index / 2)}-01`
const near = 'near: { latitude: 49, longitude: 2 }'

/** Every list of the API; two rows out of two share what they are sorted by first. */
export const lists: Record<string, List> = {
  'les promotions': {
    path: () => ['cohorts'],
    add: (db, { staff }, index) => aCohort(db, { programmeId: staff.programmeId, startsOn: day(index) }),
  },
  'les promotions d’un programme': {
    path: ({ staff }) => [`node(id: "${globalId('programme', staff.programmeId)}")`, '... on Programme', 'cohorts'],
    add: (db, { staff }, index) => aCohort(db, { programmeId: staff.programmeId, startsOn: day(index) }),
  },
  'les expérimentations': {
    path: () => ['experiments'],
    add: async (db, { staff }, index) => {
      const cohort = await aCohort(db, { programmeId: staff.programmeId, startsOn: day(index) })
      return anExperiment(db, { programmeId: staff.programmeId, cohortId: cohort.id })
    },
  },
  'les mises en relation': {
    path: () => ['introductions'],
    add: (db, { staff, experiment }, index) =>
      anIntroduction(db, { experiment, requestedBy: staff, requestedAt: new Date(day(index)) }),
  },
  'les mises en relation d’une expérimentation': {
    path: ({ experiment }) => [`experiment(id: "${globalId('experiment', experiment.id)}")`, 'introductions'],
    add: (db, { staff, experiment }, index) =>
      anIntroduction(db, { experiment, requestedBy: staff, requestedAt: new Date(day(index)) }),
  },
  'les établissements par nom': {
    path: () => ['establishments'],
    add: (db, { staff }, index) =>
      anEstablishment(db, { programmeId: staff.programmeId, name: `Nom ${Math.floor(index / 2)}` }),
  },
  'les établissements par distance': {
    path: () => ['establishments'],
    args: near,
    add: (db, { staff }, index) => {
      const isKnown = index < 3
      const position = { latitude: isKnown ? 49 + Math.floor(index / 2) / 7 : null, longitude: isKnown ? 2.1 : null }
      return anEstablishment(db, { programmeId: staff.programmeId, name: 'Même nom', ...position })
    },
  },
  'les jalons': {
    path: () => ['milestones'],
    add: (db, { experiment }, index) =>
      aMilestone(db, { experiment, dueOn: day(index), kind: KINDS[index] ?? 'COMMITTEE' }),
  },
  'les candidatures par nom': {
    path: () => ['applications'],
    add: async (db, { staff }, index) => anApplication(db, { call: await aCall(db, { staff }), name: `Nom ${index}` }),
  },
  'les candidatures par rang': {
    path: () => ['applications'],
    args: 'orderBy: RANK',
    add: async (db, { staff }, index) => {
      const call = await aCall(db, { staff, jury: [staff] })
      const application = await anApplication(db, { call })
      if (index < 3) await aScoring(db, call, application, staff, [String(index)])
    },
  },
  'les entreprises': {
    path: () => ['enterprises'],
    add: (db, { staff }, index) => anEnterprise(db, { programmeId: staff.programmeId, name: `Nom ${index}` }),
  },
  'les relevés à valider': {
    path: () => ['measurementsToReview'],
    add: async (db, ground, index) => aMeasurement(db, { ...(await measuredBy(db, ground)), loggedAt: day(index) }),
  },
  'les relevés renvoyés': {
    path: () => ['measurementsReturned'],
    add: async (db, { staff, experiment }, index) => {
      const indicator = await anIndicator(db, { experiment })
      return aMeasurement(db, { indicator, loggedBy: staff, status: 'RETURNED', loggedAt: day(index) })
    },
  },
  'les brouillons de relevés': {
    path: () => ['measurementsDrafted'],
    add: async (db, { staff, experiment }, index) => {
      const indicator = await anIndicator(db, { experiment })
      return aMeasurement(db, { indicator, loggedBy: staff, status: 'DRAFT', loggedAt: day(index) })
    },
  },
  'le journal': {
    path: () => ['events'],
    add: (db, { staff }, index) => anEvent(db, { actor: staff, at: new Date(day(index)) }),
  },
}

/** An indicator of the experiment, and somebody else who measures it. */
async function measuredBy(db: Db, { experiment }: Ground) {
  const loggedBy = await aMember(db, { programmeId: experiment.programmeId, role: 'ENTREPRENEUR' })
  return { indicator: await anIndicator(db, { experiment }), loggedBy }
}

/** A member of staff, and an experiment of their programme. */
export async function aGround(db: Db): Promise<Ground> {
  const staff = await aMember(db)
  return { staff, experiment: await anExperiment(db, { programmeId: staff.programmeId }) }
}
