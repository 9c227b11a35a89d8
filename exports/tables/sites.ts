import { SitesTableDocument, type SitesTableQuery } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Experiment = NonNullable<SitesTableQuery['experiment']>
type Row = Experiment['sites'][number] & { readonly experiment: Experiment }

/** Where experiments take place. */
export const sites = tableOf<Row>({
  name: 'terrains',
  title: 'title.sites',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(SitesTableDocument, { id })
      return experiment?.sites.map((site) => ({ ...site, experiment }))
    }),
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.enterprise', ({ experiment }) => experiment.enterprise.name],
    ['head.establishment', ({ establishment }) => establishment.name],
    ['head.family', ({ establishment }, { code }) => code(establishment.kind)],
    ['head.commune', ({ establishment }) => establishment.commune],
    ['head.finess', ({ establishment }) => establishment.finess ?? null],
    ['head.uai', ({ establishment }) => establishment.uai ?? null],
    ['head.siret', ({ establishment }) => establishment.siret ?? null],
    ['head.starts', ({ openedOn }) => day(openedOn)],
    ['head.ends', ({ endsOn }) => day(endsOn)],
    ['head.public', (site) => site.public ?? null],
    ['head.capacity', ({ capacity }) => number(capacity)],
  ],
})
