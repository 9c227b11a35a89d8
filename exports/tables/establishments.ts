import { EstablishmentsTableDocument, type EstablishmentsTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'
import { day } from '../words.ts'

type Row = EstablishmentsTableQuery['establishments']['edges'][number]['node']

/** The establishments, without anybody in them. */
export const establishments = tableOf<Row>({
  name: 'etablissements',
  title: 'title.establishments',
  rows: (ask) => paged(async (after) => (await ask(EstablishmentsTableDocument, { after })).establishments),
  columns: [
    ['head.establishment', ({ name }) => name],
    ['head.family', ({ kind }, { code }) => code(kind)],
    ['head.category', ({ category }) => category],
    ['head.finess', ({ finess }) => finess ?? null],
    ['head.uai', ({ uai }) => uai ?? null],
    ['head.siret', ({ siret }) => siret ?? null],
    ['head.rna', ({ rna }) => rna ?? null],
    ['head.address', ({ address }) => address],
    ['head.postcode', ({ postcode }) => postcode],
    ['head.commune', ({ commune }) => commune],
    ['head.insee', ({ inseeCode }) => inseeCode ?? null],
    ['head.phone', ({ phone }) => phone ?? null],
    ['head.source', ({ source }) => source],
    ['head.closed', ({ closedOn }) => day(closedOn)],
  ],
})
