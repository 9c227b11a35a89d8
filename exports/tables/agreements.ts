import { AgreementsTableDocument, type AgreementsTableQuery } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Experiment = NonNullable<AgreementsTableQuery['experiment']>
type Site = Experiment['sites'][number]
type Row = Site['agreements'][number] & { readonly experiment: Experiment; readonly site: Site }

/** The agreements under which experiments take place. */
export const agreements = tableOf<Row>({
  name: 'conventions',
  title: 'title.agreements',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(AgreementsTableDocument, { id })
      return experiment?.sites.flatMap((site) => site.agreements.map((each) => ({ ...each, experiment, site })))
    }),
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.site', ({ site }) => site.establishment.name],
    ['head.basis', ({ basis }, { code }) => code(basis)],
    ['head.basis-note', ({ basisNote }) => basisNote ?? null],
    [
      'head.parties',
      ({ parties }) => parties.map(({ name, siret }) => (siret ? `${name} (${siret})` : name)).join(' ; '),
    ],
    ['head.amount', ({ amount }) => number(amount)],
    ['head.starts', ({ startsOn }) => day(startsOn)],
    ['head.ends', ({ endsOn }) => day(endsOn)],
    ['head.signed', ({ signedOn }) => day(signedOn)],
    ['head.status', ({ status }, { code }) => code(status)],
    ['head.published', ({ publishedOn }) => day(publishedOn)],
  ],
})
