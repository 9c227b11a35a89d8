import type { Chart } from '#charts/draw.ts'
import { callout, facts, figure, heading, list, pageBreak, paragraph, quote, table } from '#documents/model/blocks.ts'
import type { Document } from '#documents/model/document.ts'

const chart: Chart = {
  kind: 'breakdown',
  data: {
    name: 'Personnes accompagnées',
    unit: 'personnes',
    by: 'par terrain',
    parts: [
      { label: 'EHPAD Les Jardins', value: '1234.5' },
      { label: 'IME La Chamade', value: '3', isHidden: true },
    ],
  },
}

/** What people may type, and what a template or a word processor might take for markup. */
export const HOSTILE =
  '#let x = 1 *gras* _souligné_ $x^2$ <b>balise</b> &amp; @ref `code` \\ ~ // /* [lien](http://a.b) = titre'

/** A document with everything that one may hold: to test what renders it. */
export const aDocument = (rest: Partial<Document> = {}): Document => ({
  language: 'FR',
  title: 'Bilan de l’expérimentation « Habiter autrement »',
  programme: 'Expérimentations sociales Val d’Oise',
  author: 'Conseil départemental du Val d’Oise',
  date: '2026-12-01',
  mention: 'Document de travail',
  facts: [{ label: 'Entreprise sociale', value: 'Andibo' }],
  body: [
    heading(1, 'L’essentiel'),
    paragraph([
      'Le cœur coûte 16 000 € : est-ce trop ?',
      { note: 'Source : le registre.' },
      { bold: 'Gras' },
      { italic: 'Penché' },
    ]),
    paragraph([
      { link: 'la page', url: 'https://exemple.fr/page' },
      { link: 'le piège', url: 'javascript:alert(1)' },
    ]),
    callout('À retenir', '58 personnes sur 120.'),
    heading(2, 'Ce qui était visé'),
    list(['Rompre l’isolement', 'Former'], true),
    list(['Un point']),
    list(['Encore un premier'], true),
    facts({ label: 'Unité', value: 'personnes' }),
    figure(chart, 'Par terrain'),
    heading(1, 'Les indicateurs'),
    table(
      'Tous les indicateurs',
      [{ header: 'Indicateur' }, { header: 'Valeur', align: 'right' }],
      Array.from({ length: 60 }, (_row, index) => [`Indicateur ${index + 1}`, [{ bold: `${index} 000,5` }]]),
    ),
    pageBreak,
    heading(1, 'Ce que chacun en dit'),
    heading(3, 'L’établissement'),
    heading(3, 'Ses mots'),
    quote(`${HOSTILE}\n\nŒuvre, naïf, ÇÉÈ, 🙂`, 'Mme Dupont'),
  ],
  ...rest,
})
