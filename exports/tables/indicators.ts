import { IndicatorsTableDocument, type IndicatorsTableQuery } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Experiment = NonNullable<IndicatorsTableQuery['experiment']>
type Row = Experiment['indicators'][number] & { readonly experiment: Experiment }

/** The sheets of indicators, as the plan that describes them now says. */
export const indicators = tableOf<Row>({
  name: 'indicateurs',
  title: 'title.indicators',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(IndicatorsTableDocument, { id })
      return experiment?.indicators.map((sheet) => ({ ...sheet, experiment }))
    }),
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.enterprise', ({ experiment }) => experiment.enterprise.name],
    ['head.objective', ({ objective }) => objective.title],
    ['head.beneficiaries', ({ objective }) => objective.beneficiaries],
    ['head.indicator', ({ name }) => name],
    ['head.definition', ({ definition }) => definition?.name ?? null],
    ['head.level', ({ level }, { code }) => code(level)],
    ['head.kind', ({ kind }, { code }) => code(kind)],
    ['head.unit', ({ unit }) => unit],
    ['head.direction', ({ direction }, { code }) => code(direction)],
    ['head.frequency', ({ frequency }, { code }) => code(frequency)],
    ['head.method', ({ collectionMethod }, { code }) => code(collectionMethod)],
    ['head.calculation', ({ calculation }) => calculation ?? null],
    ['head.source', ({ source }) => source ?? null],
    ['head.collector', ({ collector }) => collector?.name ?? null],
    ['head.by-site', ({ bySite }) => bySite],
    ['head.dimension', ({ dimension }) => dimension ?? null],
    ['head.groups', ({ groups }) => groups.map(({ label }) => label).join(', ')],
    ['head.baseline', ({ baseline }) => number(baseline)],
    ['head.baseline-on', ({ baselineOn }) => day(baselineOn)],
    ['head.baseline-comment', ({ baselineComment }) => baselineComment ?? null],
    ['head.target', ({ target }) => number(target)],
    ['head.target-on', ({ targetOn }) => day(targetOn)],
    ['head.minimum', ({ minimum }) => number(minimum)],
    ['head.maximum', ({ maximum }) => number(maximum)],
    ['head.period-rule', ({ periodAggregation }, { code }) => code(periodAggregation)],
    ['head.site-rule', ({ siteAggregation }, { code }) => code(siteAggregation)],
    ['head.sdg', ({ sdgGoals }) => sdgGoals.join(', ')],
    ['head.plan-status', ({ planStatus }, { code }) => code(planStatus)],
  ],
})
