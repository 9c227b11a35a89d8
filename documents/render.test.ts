import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { aDocument, HOSTILE } from '../testing/document.ts'
import { list, paragraph, table } from './model/blocks.ts'
import { type Format, renderDocument } from './render.ts'

/** Each format is rendered once: starting its program is most of the time. */
const rendered = new Map<Format, Promise<Uint8Array>>()
const render = (format: Format) => {
  const bytes = rendered.get(format) ?? renderDocument(aDocument(), format)
  rendered.set(format, bytes)
  return bytes
}

/** No-break spaces, wide or narrow, and the places where a long word may be cut: a reader sees spaces, or nothing. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u200b', '')

describe('PDF', () => {
  const open = async (bytes: Promise<Uint8Array>) => getDocumentProxy(new Uint8Array(await bytes))
  const textsOf = async (bytes: Promise<Uint8Array>) => {
    const { text } = await extractText(await open(bytes), { mergePages: false })
    return text.map((page) => seen(page).replace(/\s+/g, ' '))
  }

  /** The tags of a page, with their alternative texts, from the outside in. */
  const tagsOf = async (page: number) => {
    const tree = await (await (await open(render('PDF'))).getPage(page)).getStructTree()
    const tags: string[] = []
    const walk = (node: { role?: string; alt?: string; children?: object[] }) => {
      if (node.role) tags.push(node.alt ? `${node.role} « ${seen(node.alt)} »` : node.role)
      for (const child of node.children ?? []) walk(child)
    }
    walk(tree)
    return tags
  }

  test('son titre, sa langue, sa date, ses balises, ses signets', async () => {
    const pdf = await open(render('PDF'))
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Language: 'fr',
      Author: 'Conseil départemental du Val d’Oise',
      CreationDate: 'D:20261201000000Z',
    })
    expect(seen((info as { Title: string }).Title)).toBe('Bilan de l’expérimentation « Habiter autrement »')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getOutline()).map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['L’essentiel', ['Ce qui était visé']],
      ['Les indicateurs', []],
      ['Ce que chacun en dit', ['L’établissement']],
    ])
    const bytes = Buffer.from(await render('PDF')).toString('latin1')
    expect(bytes).toContain('pdfuaid:part')
  })

  test('la couverture, puis le sommaire, puis le programme et les pages comptées', async () => {
    const [cover = '', contents = '', ...pages] = await textsOf(render('PDF'))
    for (const words of ['Entreprise sociale : Andibo', 'Document de travail', '1er décembre 2026'])
      expect(cover).toContain(words)
    expect(cover).not.toContain('Page 1')
    expect(contents).toMatch(/Sommaire.*L’essentiel.*Ce qui était visé.*Les indicateurs/)
    const count = pages.length + 2
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 3} sur ${count}`)
      expect(page).toContain('Expérimentations sociales Val d’Oise Document de travail')
    }
  })

  test('ce que les gens ont tapé se lit tel quel, et n’est jamais du balisage', async () => {
    const text = (await textsOf(render('PDF'))).join(' ')
    expect(text).toContain(HOSTILE)
    expect(text).toContain('Œuvre, naïf, ÇÉÈ, 🙂')
    expect(text).toContain('16 000 € : est-ce trop ?')
  })

  test('la tête d’un tableau se répète sur chaque page, et un aveugle entend ses titres', async () => {
    const pages = await textsOf(render('PDF'))
    const holding = pages.flatMap((page, index) => (/Indicateur \d+ /.test(page) ? [index] : []))
    expect(holding.length).toBeGreaterThan(1)
    for (const index of holding) expect(pages[index]).toContain('Indicateur Valeur')
    const tags = await tagsOf((holding[0] ?? 0) + 1)
    expect(tags).toContain('Table')
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(2)
    expect(tags).toContain('Caption')
  })

  test('titres, listes, notes et images ont leurs balises ; une image dit ce qu’elle montre, sauf ce qui est masqué', async () => {
    const tags = await tagsOf(3)
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Note', 'Link']) expect(tags).toContain(tag)
    expect(tags).toContain(
      'Figure « Barres de « Personnes accompagnées », par terrain. EHPAD Les Jardins : 1 234,5 personnes ; IME La Chamade : masqué (petit effectif). »',
    )
  })

  test('un lien ne mène qu’à une adresse du Web ou à une messagerie', async () => {
    const page = await (await open(render('PDF'))).getPage(3)
    const urls = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) => (url ? [url] : []))
    expect(new Set(urls)).toEqual(new Set(['https://exemple.fr/page']))
  })

  test('le même document est le même fichier ; ce qu’aucune police ne dessine n’empêche rien', async () => {
    const short = aDocument({ body: [paragraph('Nom : 漢字, fin. \u0000\uE000')], language: 'EN' })
    const [one, two] = await Promise.all([renderDocument(short, 'PDF'), renderDocument(short, 'PDF')])
    expect(Buffer.from(one).equals(two)).toBe(true)
    const [, body = ''] = await textsOf(Promise.resolve(one))
    expect(body).toContain('Nom : ��, fin.')
    expect(body).toContain('Page 2 of 2')
  })
})

describe('DOCX', () => {
  const partsOf = async () => {
    const files = unzipSync(await render('DOCX'))
    const part = (name: string) => seen(strFromU8(files[name] ?? new Uint8Array()))
    return { part, names: Object.keys(files), document: part('word/document.xml') }
  }

  const textOf = (xml: string) =>
    [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)]
      .map(([run]) => run.replace(/<[^>]+>/g, ''))
      .join(' ')
      .replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: 'amp' | 'lt' | 'gt' | 'quot' | 'apos') => {
        return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name]
      })

  test('de vrais styles de titre, la langue de l’orthographe, le titre du fichier', async () => {
    const { part, document } = await partsOf()
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'Quote', 'Callout']) {
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
    }
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>')
    expect(part('docProps/core.xml')).toContain('Bilan de l’expérimentation « Habiter autrement »')
  })

  test('la tête d’un tableau se répète, aucune ligne n’est coupée, les colonnes tiennent dans la page', async () => {
    const { document } = await partsOf()
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(61)
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9072)
  })

  test('les images disent ce qu’elles montrent ; les notes sont en bas de page ; le sommaire est rempli', async () => {
    const { part, names, document } = await partsOf()
    expect(names.filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1)
    expect(document).toContain(
      'descr="Barres de « Personnes accompagnées », par terrain. EHPAD Les Jardins : 1 234,5 personnes',
    )
    expect(textOf(part('word/footnotes.xml'))).toContain('Source : le registre.')
    expect(document).toMatch(/TOC \\h.*L’essentiel/)
    expect(part('word/settings.xml')).not.toContain('updateFields')
  })

  test('ce que les gens ont tapé se lit tel quel ; un lien ne mène qu’au Web', async () => {
    const { part, document } = await partsOf()
    const text = textOf(document)
    expect(text).toContain(HOSTILE)
    expect(text).toContain('Œuvre, naïf, ÇÉÈ, 🙂')
    expect(part('word/_rels/document.xml.rels')).toContain('https://exemple.fr/page')
    expect(part('word/_rels/document.xml.rels')).not.toContain('javascript')
  })

  test('chaque liste numérotée recommence à 1', async () => {
    const { document } = await partsOf()
    const lists = new Set([...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id))
    expect(lists.size).toBe(3)
  })

  test('la tête et le pied de page', async () => {
    const { part } = await partsOf()
    expect(textOf(part('word/header1.xml'))).toContain('Expérimentations sociales Val d’Oise')
    expect(part('word/footer1.xml')).toMatch(/Page .*PAGE.* sur .*NUMPAGES/s)
  })
})

test('un filigrane n’empêche ni une liste ni un tableau de passer d’une page à l’autre', async () => {
  const long = 'Un point assez long pour tenir sur plusieurs lignes de la page. '.repeat(4)
  const items = Array.from({ length: 40 }, () => long)
  const rows = items.map((item) => [item, '1'])
  const body = [list(items), table('Un tableau', [{ header: 'Quoi' }, { header: 'Combien' }], rows)]
  const pdf = await getDocumentProxy(
    new Uint8Array(await renderDocument(aDocument({ watermark: 'PROJET', body }), 'PDF')),
  )
  const { text } = await extractText(pdf, { mergePages: false })
  expect(text.length).toBeGreaterThan(4)
  for (const page of text) expect(page).toContain('PROJET')
})

test('un programme qui échoue dit pourquoi, et n’empêche pas le document suivant', async () => {
  await expect(renderDocument(aDocument({ date: 'demain' }), 'PDF')).rejects.toThrow('could not be laid out')
  expect((await renderDocument(aDocument({ body: [] }), 'PDF')).length).toBeGreaterThan(0)
})
