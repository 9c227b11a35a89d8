import { findAgreement } from '#db/agreements.ts'
import { findApplication } from '#db/applications.ts'
import { findBilan } from '#db/bilans.ts'
import { findCall } from '#db/calls.ts'
import { findCohort } from '#db/cohorts.ts'
import { findCriterion } from '#db/criteria.ts'
import type { Db } from '#db/database.ts'
import { findEnterprise } from '#db/enterprises.ts'
import { findEstablishment } from '#db/establishments.ts'
import { findPlan } from '#db/evaluation-plans.ts'
import { findEvent } from '#db/events.ts'
import { findExperiment } from '#db/experiments.ts'
import { findDefinition } from '#db/indicator-definitions.ts'
import { findGroup } from '#db/indicator-groups.ts'
import { findIndicator } from '#db/indicators.ts'
import { findIntroduction } from '#db/introductions.ts'
import { findMeasurement } from '#db/measurements.ts'
import { findMember } from '#db/members.ts'
import { findMilestone } from '#db/milestones.ts'
import { findNudge } from '#db/nudges.ts'
import { findObjective } from '#db/objectives.ts'
import { findPriorityNeed } from '#db/priority-needs.ts'
import { programmesById } from '#db/programmes.ts'
import type { Scope } from '#db/scope.ts'
import { findSite } from '#db/sites.ts'
import { findStakeholder } from '#db/stakeholders.ts'
import { scopeOfViewer } from '../context.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { type NodeName, nameOfId, parseId } from '../ids.ts'

/** How each type is found by id, within a scope. */
const finders: { [Name in NodeName]: (db: Db, scope: Scope, raw: string) => Promise<object | undefined> } = {
  programme: async (db, { programmeId }, raw) => {
    const id = parseId('programme', raw)
    return id === programmeId ? (await programmesById(db, [programmeId]))[0] : undefined
  },
  member: finder('member', findMember),
  cohort: finder('cohort', findCohort),
  enterprise: finder('enterprise', findEnterprise),
  experiment: finder('experiment', findExperiment),
  establishment: finder('establishment', findEstablishment),
  introduction: finder('introduction', findIntroduction),
  site: finder('site', findSite),
  agreement: finder('agreement', findAgreement),
  call: finder('call', findCall),
  priority_need: finder('priority_need', findPriorityNeed),
  criterion: finder('criterion', findCriterion),
  application: finder('application', findApplication),
  evaluation_plan: finder('evaluation_plan', findPlan),
  stakeholder: finder('stakeholder', findStakeholder),
  objective: finder('objective', findObjective),
  indicator: finder('indicator', findIndicator),
  indicator_group: finder('indicator_group', findGroup),
  indicator_definition: finder('indicator_definition', findDefinition),
  measurement: finder('measurement', findMeasurement),
  milestone: finder('milestone', findMilestone),
  bilan: finder('bilan', findBilan),
  nudge: finder('nudge', (db, { memberId }, id) => findNudge(db, memberId, id)),
  event: finder('event', async (db, { programmeId, role }, id) =>
    role === 'STAFF' ? findEvent(db, programmeId, id) : undefined,
  ),
}

function finder<Name extends NodeName>(
  name: Name,
  find: (db: Db, scope: Scope, id: NonNullable<ReturnType<typeof parseId<Name>>>) => Promise<object | undefined>,
) {
  return async (db: Db, scope: Scope, raw: string) => {
    const id = parseId(name, raw)
    return id && find(db, scope, id)
  }
}

/** `evaluation_plan` → `EvaluationPlan`. */
const typenameOf = (name: NodeName) => name.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase())

const isNodeName = (name: string | undefined): name is NodeName => name !== undefined && Object.hasOwn(finders, name)

export const resolvers = {
  Query: {
    node: async (_root, { id }, context) => {
      const name = nameOfId(id)
      if (!isNodeName(name)) return null
      const row = await finders[name](context.db, scopeOfViewer(context), id)
      return row ? ({ __typename: typenameOf(name), ...row } as never) : null
    },
  },
} satisfies { Query: Pick<QueryResolvers, 'node'> }
