/** What an operation costs in SQL statements does not depend on how many rows it reads. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { insertChannel } from '#db/experiment-channels.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import type { MemberRow } from '#db/members.ts'
import { sitesOfExperiments } from '#db/sites.ts'
import { anAgreement } from '../testing/makers/agreements.ts'
import { aBilanInFull } from '../testing/makers/bilans.ts'
import { aDefinition } from '../testing/makers/definitions.ts'
import { aMilestone, anExperiment } from '../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../testing/makers/indicators.ts'
import { anIntroduction, aSite } from '../testing/makers/introductions.ts'
import { aNudge, anEvent } from '../testing/makers/nudges.ts'
import { aChatAccount, aChatWorkspace, aMember } from '../testing/makers/people.ts'
import { aSubmittedPlan } from '../testing/makers/ready-plan.ts'
import { aCall, anApplication, aScoring } from '../testing/makers/selection.ts'
import { test } from '../testing/test.ts'
import { demonstrationFile } from './establishments/import/demonstration-files.ts'

const INDICATOR = `id name groups { label } definition { name isSet } objective { title } experiment { title } collector { name chatAccounts { user } } progress duePeriod
  lastMeasurement { value loggedBy { name } history { version loggedBy { name } } } series { period value loggedBy { name } }`
const EXPERIMENT = `id title enterprise { name } cohort { name programme { name } } members { name email chatAccounts { user } }
  objectives { title experiment { title } indicators { name } } indicators { ${INDICATOR} }
  milestones { title completedBy { name } } sites { establishment { name } referent { name } introduction { status }
    agreements { status publishBy warnings { code } renewalOf { id } renewal { id } files { name addedBy { name } } } }
  introductions(first: 3) { edges { node { establishment { name } requestedBy { name } } } } viewerCanRequestIntroduction`
const PLAN = `version draftedBy { name } stakeholders { name member { name } signature { recordedBy { name } } }
  theorySteps { label } theoryLinks { from { label } to { label } } expectedChanges { objective { title } stakeholder { name } }
  objectives { key plan { version } expectedChanges { description }
    sheets { name groups indicator { name } objective { title } collector { name } definition { name } } }
  signatures { stakeholder { name } recordedBy { name } } missingSignatures { name } previous { version }
  changes { name indicator { name } fields { label before after } } viewerCanSave viewerCanSign viewerCanReopen`
const EXPLANATION = `rule formula plan { version frozenAt } notes termCount terms(first: 3) { edges { node {
  label measurement { value loggedBy { name } } approvedBy { name } numerator } } }`
const FIGURE = `label value provisionalValue pending inPeriod { value } progress trend { verdict } site { establishment { name } }
  explanation { ${EXPLANATION} } inPeriodExplained: explanation(inPeriod: true, basis: PROVISIONAL) { ${EXPLANATION} }`
const COMBINED = `apartCount note figures { definition { name } value
  explanation { rule formula parts(first: 100) { edges { node { label value explanation { formula notes
    terms(first: 3) { edges { node { label measurement { value } } } } } } } } } }`

const ANSWER = 'text version isReported writtenBy { name } earlier { text writtenBy { name } }'
const BILAN = `id status planVersion openedBy { name } submittedBy { name } contentHash returned { by { name } }
  sections { wording synthesis { ${ANSWER} } contributions { party ${ANSWER} } evidence { comment indicator { name } figure { actual } } }
  parties { name isInPlan isViewers signatory answers { text } signature { signatory recordedBy { name } }
    viewerCanContribute viewerCanSign viewerCanRecordSignature }
  figures { name actual periods { value } indicator { name } } pending { indicator { name } count }
  assessments { change verdict } unexpectedEffects { description } viabilityConditions adjustments { description }
  conclusion { decision decidedBy { name } } gaps { message }
  viewerCanContribute viewerCanWrite viewerCanSign viewerCanRecordSignature viewerCanReturn`

const operations: Record<string, string> = {
  'les expérimentations, avec tout ce qu’elles portent': `{ experiments(first: 100) { edges { node { ${EXPERIMENT} } } } }`,
  'les plans d’évaluation, avec tout ce qu’ils disent': `{ experiments(first: 100) { edges { node {
    evaluationPlan { ${PLAN} } evaluationPlanInProgress { ${PLAN} } evaluationPlans { version } planMembers { name } viewerCanDraftPlan } } } }`,
  'tous les relevés': `{ measurements(first: 100) { edges { node { value period loggedBy { name } statusBy { name }
    indicator { name experiment { title } } site { establishment { name } } group { label } } } } }`,
  'les kits de réplication': `{ experiments(first: 100) { edges { node {
    hasReplicationKit replicationKit { name maskedCount } viewerCanImportReplicationKit } } } }`,
  'ce qui est attendu de chacun': `{ nudgesPending { kind toScore subject { ... on Milestone { title experiment { title } }
    ... on Indicator { name experiment { title } } ... on Introduction { purpose establishment { name } statusBy { name } } } } }`,
  'les plans à signer': `{ evaluationPlansToSign { ${PLAN} } }`,
  'la bibliothèque d’indicateurs':
    '{ indicatorDefinitions(first: 100) { edges { node { name createdBy { name } isSet viewerCanChange } } } }',
  'les promotions et leurs expérimentations': `{ cohorts(first: 100) { edges { node { name experiments { ${EXPERIMENT} } } } } }`,
  'le programme, d’un bout à l’autre': `{ programmes { cohorts(first: 100) { edges { node { experiments { ${EXPERIMENT} } } } } } }`,
  'le programme lu depuis chaque promotion':
    '{ cohorts(first: 100) { edges { node { programme { cohorts(first: 2) { edges { node { name } } } } } } } }',
  'les bilans, d’un bout à l’autre': `{ experiments(first: 100) { edges { node { bilan { ${BILAN} } viewerCanOpenBilan } } } }`,
  'les indicateurs à relever': `{ indicatorsToLog { ${INDICATOR} } }`,
  'les mises en relation': `{ introductions(first: 100) { edges { node {
    experiment { title enterprise { name } } establishment { name } requestedBy { name } statusBy { name }
    proposedBy { name } contact { name } consents { givenBy { name } } expiresOn history { by { name } } viewerCanConsent
    referredFrom { id } } } } }`,
  'les établissements et leurs places':
    '{ establishments(first: 100) { edges { node { capacities { remaining waiting } } } } }',
  'les promotions et leurs coûts':
    '{ cohorts(first: 100) { edges { node { cost { actual aboveProgramme warnings { message } } } } } }',
  'les candidatures, avec ce que le jury en dit': `{ applications(first: 100, orderBy: RANK) { edges { node {
    enterprise { name } priorityNeed { title } call { cohort { name } criteria { title } jury { name } toScore } isLate
    stageBy { name } note experiment { title } history { by { name } } viewerScoring { mark } viewerCanScore
    scorings { juror { name } mark scores { value criterion { title } } }
    result { average rank missing { name } } } } } }`,
  'les entreprises connues': '{ enterprises(first: 100) { edges { node { name siret } } } }',
  'les jalons': `{ milestones(first: 100, open: false) { edges { node {
    experiment { title enterprise { name } } completedBy { name } viewerCanComplete viewerCanMove viewerCanReopen } } } }`,
  'les relevés à valider, avec ce qui les éclaire': `{ measurementsToReview(first: 100) { edges { node { value status
    statusBy { name } warnings { message } steps { by { name } } site { establishment { name } } group { label } evidence { name addedBy { name } }
    previous { value } history { value } indicator { name } viewerCanApprove viewerCanCorrect viewerCanSubmit viewerCanMark } } } }`,
  'les périodes de recueil, case par case': `{ experiments(first: 100) { edges { node { collection { completeness timeliness }
    measurementTemplate(format: XLSX) { path } collectionPeriods { state expected received approved onTime decisions { by { name } } cells { indicator { name } site { establishment { name } }
      group { label } measurement { value } } } indicators { collectionPeriods { state received } } sites { collection { completeness } } } } } }`,
  'la complétude, du programme aux promotions':
    '{ programmes { collection { completeness } cohorts(first: 100) { edges { node { collection { completeness timeliness } } } } } }',
  'les espaces de discussion': '{ chatWorkspaces { name isBound } }',
  'les membres': '{ members { name email chatAccounts { user } } }',
  'les chiffres, d’où ils viennent, et l’effet net': `{ experiments(first: 100) { edges { node {
    figures { ${FIGURE} } indicators { figures(by: PERIOD) { ${FIGURE} } figuresBySite: figures(by: SITE, published: true) { ${FIGURE} }
      netEffect { label value explanation history { documentedBy { name } } } } } } } }`,
  'les chiffres des promotions et du programme': `{ programmes { figures { ${COMBINED} }
    cohorts(first: 100) { edges { node { figures(published: true) { ${COMBINED} } } } } } }`,
  'la file des rappels':
    '{ nudgeQueue { waiting late dead lag counts { ambiguous } failed { id kind viewerCanRetry recipient { name } } } }',
  'ce que chacun recevra dans le mois': `{ nudgePreview(until: "2026-06-22") { day recipient { name } awaited { name } subject { ... on Milestone { title experiment { title } }
    ... on Indicator { name experiment { title } } ... on Introduction { establishment { name } } ... on Agreement { site { establishment { name } } }
    ... on Bilan { experiment { title } } ... on EvaluationPlan { version experiment { title } } ... on Call { cohort { name } } } } }`,
  'le journal': '{ events(first: 100) { edges { node { kind actor { name chatAccounts { user } } } } } }',
  'les établissements': '{ establishments(first: 100) { edges { node { name position { latitude } } } } }',
  'les établissements, avec une faute de frappe':
    '{ establishments(search: "rezidence", first: 100) { edges { node { name } } understoodAs } }',
}

/** One experiment with two of everything, in a cohort of its own. */
async function anExperimentInFull(db: Db, staff: MemberRow) {
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const coach = await aMember(db, { programmeId, role: 'COACH' })
  await aChatAccount(db, entrepreneur)
  await aChatWorkspace(db, { workspace: `T${entrepreneur.id}` })
  const experiment = await anExperiment(db, { members: [entrepreneur, coach] })
  for (const loggedBy of [entrepreneur, coach]) {
    const indicator = await anIndicator(db, { experiment, collectorId: loggedBy.id, target: '100' })
    await aMeasurement(db, { indicator, loggedBy })
    await aMeasurement(db, { indicator, loggedBy, version: 2, value: '13' })
    await anIntroduction(db, { experiment, requestedBy: loggedBy })
    const site = await aSite(db, { experiment })
    const paid = { basis: 'GRANT', amount: '30000.00', recordedBy: loggedBy.id } as const
    const { id: renewalOfId } = await anAgreement(db, { ...paid, site })
    await anAgreement(db, { ...paid, site, renewalOfId, startsOn: '2027-01-01', endsOn: '2027-12-31' })
    await aNudge(db, { recipient: loggedBy, indicatorId: indicator.id, period: '2026-06-01' })
    await anEvent(db, { actor: loggedBy })
  }
  await measureEverywhere(db, experiment, [entrepreneur, coach])
  await aMilestone(db, { experiment, completedAt: new Date('2026-06-01'), completedBy: coach.id })
  const call = await aCall(db, { cohortId: experiment.cohortId, programmeId, jury: [coach, staff] })
  for (const juror of [coach, staff]) await aScoring(db, call, await anApplication(db, { call }), juror, ['3'])
  await aBilanInFull(db, { experiment, openedBy: coach })
  const milestone = await aMilestone(db, { experiment, kind: 'COMMITTEE', responsible: 'COACH', dueOn: '2026-06-20' })
  await aNudge(db, { recipient: coach, milestoneId: milestone.id })
  await aNudge(db, { recipient: coach, milestoneId: milestone.id, state: 'DEAD', error: 'refused' })
  await aSubmittedPlan(db, { staff: coach, entrepreneur })
}

/** A rate by site and by group, that follows a definition of the library: one value approved, one that waits. */
async function measureEverywhere(db: Db, experiment: ExperimentRow, [loggedBy, reviewedBy]: [MemberRow, MemberRow]) {
  const { id: definitionId } = await aDefinition(db, {
    programmeId: experiment.programmeId,
    kind: 'RATE',
    periodAggregation: 'RATIO_OF_SUMS',
    siteAggregation: 'RATIO_OF_SUMS',
  })
  const rate = { kind: 'RATE', periodAggregation: 'RATIO_OF_SUMS', bySite: true, dimension: 'Âge' } as const
  const indicator = await anIndicator(db, { experiment, definitionId, groups: ['Jeunes', 'Adultes'], ...rate })
  const groups = await groupsOfIndicators(db, [indicator.id])
  for (const { id: siteId } of await sitesOfExperiments(db, [experiment.id]))
    for (const { id: groupId } of groups) {
      const cell = { indicator, loggedBy, reviewedBy, siteId, groupId, numerator: '3', denominator: '4' }
      await aMeasurement(db, { ...cell, status: 'APPROVED' })
      await aMeasurement(db, { ...cell, period: '2026-06-01' })
    }
}

async function fill(db: Db, member: MemberRow, count: number) {
  for (let index = 0; index < count; index++) await anExperimentInFull(db, member)
}

/** Three things to tell in the channel of each experiment that has a site and no channel yet. */
async function fillChannels(db: Db, { id: boundBy, programmeId }: MemberRow) {
  const experiments = await db
    .selectFrom('experiment')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('id', 'in', db.selectFrom('site').select('experimentId'))
    .where('id', 'not in', db.selectFrom('experimentChannel').select('experimentId'))
    .execute()
  const sites = await sitesOfExperiments(
    db,
    experiments.map(({ id }) => id),
  )
  const milestones = await db.selectFrom('milestone').selectAll().execute()
  for (const { id } of experiments) {
    const channel = { platform: 'SLACK', workspace: 'T1', channel: id } as const
    const bound = { programmeId, experimentId: id, boundBy, language: 'FR', boundAt: new Date(0) } as const
    const made = await insertChannel(db, { ...channel, ...bound })
    if (!made) throw new Error('The channel is taken.')
    const told = { programmeId, experimentChannelId: made.id, dueAt: new Date(0) }
    const siteId = sites.find(({ experimentId }) => experimentId === id)?.id ?? null
    const milestoneId = milestones.find(({ experimentId }) => experimentId === id)?.id ?? null
    await db
      .insertInto('announcement')
      .values([
        { ...told, kind: 'SITE_OPENED', key: `site:${id}`, siteId },
        { ...told, kind: 'MILESTONE_ATTESTED', key: `milestone:${id}`, milestoneId },
        { ...told, kind: 'PROGRESS', key: `progress:${id}` },
      ])
      .execute()
  }
}

describe('autant d’instructions SQL pour une ligne que pour dix fois plus', () => {
  test('dans toutes les lectures', async ({ db, as, statements }) => {
    const staff = await aMember(db)
    const client = await as(staff)
    const costs = async () => {
      const counted: Record<string, number> = {}
      for (const [name, query] of Object.entries(operations))
        counted[name] = await statements.during(() => client.get(query))
      return counted
    }
    await fill(db, staff, 1)
    const few = await costs()
    await fill(db, staff, 9)
    expect(await costs()).toEqual(few)
    expect(Math.max(...Object.values(few))).toBeLessThan(40)
  })

  test('quand le robot planifie, prend les rappels et lit de quoi les écrire', async ({
    db,
    clock,
    as,
    statements,
  }) => {
    const staff = await aMember(db)
    const bot = await as('bot')
    const claim = `mutation { claimNudges(input: { platform: SLACK, workspace: "T1", first: 100 }) {
      nudge { recipient { name email chatAccounts { user } } moreLines lines { kind toReview } subject {
        ... on Milestone { title experiment { title enterprise { name } } }
        ... on Indicator { name objective { title } experiment { title cohort { name } } }
        ... on EvaluationPlan { version returnedBy { name } experiment { title enterprise { name } } }
      } }
    } }`
    const costs = async (instant: string) => {
      clock.set(instant)
      const planned = await statements.during(() => bot.get('mutation { planNudges { planned cancelled } }'))
      return [planned, await statements.during(() => bot.get(claim))]
    }
    await fill(db, staff, 1)
    const few = await costs('2026-07-02T10:00:00Z')
    await fill(db, staff, 9)
    expect(await costs('2026-08-03T10:00:00Z')).toEqual(few)
  })

  test('quand le robot lit ce qu’il dit dans les canaux des expérimentations', async ({ db, as, statements }) => {
    const staff = await aMember(db)
    const bot = await as('bot')
    const claim = `mutation { claimAnnouncements(input: { platform: SLACK, workspace: "T1", first: 100 }) { announcement { kind
      experimentChannel { channel boundBy { name } experiment { title enterprise { name } } } site { establishment { name } }
      milestone { title completedBy { name } } plan { version } bilan { id } indicators { name progress } recipient { name }
      deliveryKey } } }`
    const cost = async (count: number) => {
      await fill(db, staff, count)
      await fillChannels(db, staff)
      return statements.during(() => bot.get(claim))
    }
    const few = await cost(1)
    expect(few).toBeGreaterThan(5)
    expect(await cost(9)).toBe(few)
  })

  test('quand un fichier est importé', async ({ db, as, statements }) => {
    const client = await as(await aMember(db))
    const lines = demonstrationFile('education_colleges_95.csv').split('\r\n')
    const cost = (count: number) => {
      const csv = lines.slice(0, count + 1).join('\r\n')
      const input = { clientKey: String(count), format: 'EDUCATION_COLLEGES', csv, allowClosing: true }
      return statements.during(() => client.change('importEstablishments', input))
    }
    expect(await cost(100)).toBe(await cost(10))
  })
})
