import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, vi } from 'vitest'
import { documentTest, download, freeze, writeInFull } from '../testing/bilan-document.ts'
import { aBilan } from '../testing/makers/bilans.ts'
import { anExperiment } from '../testing/makers/experiments.ts'
import { anIndicator } from '../testing/makers/indicators.ts'
import { aMember } from '../testing/makers/people.ts'
import type { renderDocument } from './render.ts'

/** No-break spaces, wide or narrow, are spaces to a reader. */
const seen = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u200b', '')
    .replace(/\s+/g, ' ')

const pagesOf = async (answer: Response) => {
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  const { text } = await extractText(pdf, { mergePages: false })
  return { pdf, pages: text.map(seen), whole: seen(text.join(' ')) }
}

/** The roles of the tags of a document, and the alternative texts of its figures. */
async function tagsOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>) {
  const roles = new Set<string>()
  const alts: string[] = []
  const walk = ({ role, alt, children = [] }: { role?: string; alt?: string; children?: object[] }) => {
    if (role) roles.add(role)
    if (alt) alts.push(seen(alt))
    for (const child of children) walk(child)
  }
  for (let page = 1; page <= pdf.numPages; page += 1) walk((await (await pdf.getPage(page)).getStructTree()) ?? {})
  return { roles, alts }
}

describe('le bilan en document', () => {
  documentTest('figé, en PDF : tout y est, un lecteur le lit', async ({ db, bilan, ending, site }) => {
    await writeInFull(bilan, ending)
    await freeze(bilan, ending)
    // By the id that the API gives as well as by the bare one.
    const answer = await download(db, `${site}${bilan.path.replace('bilans/', 'bilans/bilan_')}.pdf`, ending.viewer)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="bilan-andibo-2026.pdf"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    const { pdf, pages, whole } = await pagesOf(answer)
    const [cover = '', , ...rest] = pages
    for (const words of [
      'Bilan de l’expérimentation « Des repères »',
      'Entreprise sociale : Andibo',
      'Promotion : 7e promotion',
      'Dates : du 1er mars 2026 au 30 novembre 2026',
      'Décision : prolonger l’expérimentation',
      'Signé de toutes les parties le 15 juin 2026',
    ])
      expect(cover).toContain(words)
    for (const page of rest) expect(page).toContain('Signé de toutes les parties le 15 juin 2026')
    for (const words of [
      'Les premiers effets sont là.',
      'Les 5 indicateurs du plan ont tous au moins une valeur validée.',
      'Un des 3 indicateurs qui avaient une valeur cible l’a atteinte.',
      'Mission : Vivre chez soi en établissement',
      'Les repères sont compris de tous',
      'Observé en partie, ou pour certains',
      'la grille d’observation des soignants',
      '33,33 % (18 sur 54), dernier relevé : mai 2026',
      '60 % au 30 novembre 2026 ; chemin parcouru : 33 %',
      'Contribution : +13,33 points',
      '« Mon père sort seul depuis 3 mois. »',
      'Ce que nous en disons ensemble.',
      'Résidents qui se déplacent sans aide : 33,33 % (cible : 60 %). Dix-huit résidents en six mois.',
      'Les résidents (parole recueillie par Paul Roche) On sort plus.',
      'N’ont rien écrit à cette question : Le Département, Antropia ESSEC, Le laboratoire E&MISE, La résidence des Lilas.',
      'Un référent formé dans chaque résidence',
      'Former deux référents Andibo 1er octobre 2026',
      'Une charge en plus au début les soignants Négatif',
      'Mode de calcul : Résidents vus seuls dans les couloirs, sur les résidents présents le jour de l’observation',
      'Valeurs depuis le début : mars 2026 : 11 ; avril 2026 : 25 ; mai 2026 : 42',
      'moins de 5 personnes',
      'Le Département Claire Dubois Signé dans Passerelle le 15 juin 2026',
      'Signé sur papier le 12 juin 2026 (noté par Claire Dubois le 15 juin 2026)',
      'Prennent part au bilan sans le signer : Antropia ESSEC, Les résidents.',
    ])
      expect(whole).toContain(words)
    const hash = await bilan.contentHash(ending.claire)
    expect(whole.replaceAll(' ', '')).toContain(hash)
    expect(whole).not.toMatch(/projet, en/i)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { roles, alts } = await tagsOf(pdf)
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'Caption', 'L', 'Figure', 'BlockQuote'])
      expect([...roles]).toContain(role)
    expect(alts).toContain(
      'Courbe de « Séances d’aménagement avec les résidents » (mars 2026 – mai 2026). mars 2026 : 11 séances ; avr. 2026 : 25 séances ; mai 2026 : 42 séances. Situation de référence : 0 séances. Valeur cible : 40 séances.',
    )
    expect(alts).toContain(
      'Barres de « Résidents accompagnés, par âge », par groupe (Âge). Moins de 20 ans : masqué (petit effectif) ; De 20 à 59 ans : masqué (petit effectif) ; 60 ans et plus : 21 personnes.',
    )
  })

  documentTest(
    'un projet le dit à chaque page, et dans son nom ; par le lien du chat, sans clé',
    async ({ bilan, ending, site }) => {
      await writeInFull(bilan, ending)
      const { documentUrl } = await bilan.read<{ documentUrl: string }>(ending.lea, 'documentUrl(format: PDF)')
      expect(documentUrl).toMatch(/^http:\/\/passerelle\.test\/bilans\/[0-9a-f-]{36}\.pdf\?pass=[\w-]{48}$/)
      const answer = await fetch(documentUrl.replace('http://passerelle.test', site))
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bilan-andibo-2026-projet.pdf"')
      const { pages } = await pagesOf(answer)
      for (const page of pages) expect(page).toMatch(/Projet, en cours de rédaction.*PROJET|PROJET.*Projet, en cours/s)
      expect(pages[2]).toContain('Ce qui manque encore')
      expect(pages[2]).toContain('« Antropia ESSEC » n’a rien dit encore.')
    },
  )

  documentTest('en Word, dans la langue de qui le demande', async ({ db, bilan, ending, site }) => {
    await writeInFull(bilan, ending)
    await db.updateTable('member').set({ language: 'EN' }).where('id', '=', ending.paul.id).execute()
    const answer = await download(db, `${site}${bilan.path}.docx`, ending.paul)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bilan-andibo-2026-projet.docx"')
    expect(answer.headers.get('content-type')).toContain('wordprocessingml.document')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const part = (name: string) => seen(strFromU8(files[name] ?? new Uint8Array()).replace(/<[^>]+>/g, ' '))
    const text = part('word/document.xml')
    for (const words of [
      'Joint assessment of the experiment',
      'Decision: extend the experiment',
      'The joint analysis',
      'Ce que nous en disons ensemble.',
    ])
      expect(text).toContain(words)
    expect(part('word/header1.xml')).toContain('Draft, being written')
    expect(Object.keys(files).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(5)
  })
})

describe('qui n’y a pas droit', () => {
  documentTest('reçoit une phrase, jamais le document', async ({ db, bilan, ending, site }) => {
    const { programmeId, viewer } = ending
    const url = `${site}${bilan.path}.pdf`
    const statusFor = async (...asking: [Parameters<typeof download>[2], string?]) => {
      const answer = await download(db, asking[1] ?? url, asking[0])
      return [answer.status, ((await answer.json()) as { error: string }).error]
    }
    const unknown = [
      404,
      'Ce bilan n’existe pas, ou vous n’y avez pas accès. Un lecteur le voit une fois qu’il est signé de tous.',
    ]
    expect(await statusFor(viewer)).toEqual(unknown)
    expect(await statusFor(await aMember(db, { programmeId, role: 'ENTREPRENEUR' }))).toEqual(unknown)
    expect(await statusFor(await aMember(db))).toEqual(unknown)
    expect(
      await statusFor(ending.claire, `${site}/bilans/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.pdf`),
    ).toEqual(unknown)
    expect(await statusFor(ending.claire, `${site}/bilans/andibo.pdf`)).toEqual(unknown)
    expect(await statusFor(ending.claire, url.replace('.pdf', '.exe'))).toEqual(unknown)
    expect((await statusFor(null))[0]).toBe(403)
    const nobody = await fetch(url, { headers: { accept: 'text/html', 'accept-language': 'fr' } })
    expect(nobody.status).toBe(401)
    expect(await nobody.text()).toContain('<p>Donnez votre clé d’accès')
  })

  documentTest(
    'un lien est pour une personne, un bilan, un quart d’heure',
    async ({ db, bilan, ending, site, clock }) => {
      const { documentUrl } = await bilan.read<{ documentUrl: string }>(ending.lea, 'documentUrl(format: DOCX)')
      const here = documentUrl.replace('http://passerelle.test', site)
      const answerTo = async (url: string) => {
        const answer = await fetch(url)
        return [answer.status, ((await answer.json()) as { error: string }).error]
      }
      const tooLate = [401, expect.stringContaining('Ce lien n’est plus valable')]
      const experiment = await anExperiment(db, { programmeId: ending.programmeId })
      await anIndicator(db, { experiment })
      const other = await aBilan(db, { experiment, openedBy: ending.claire })
      expect(await answerTo(here.replace(/[0-9a-f-]{36}/, other.id))).toEqual(tooLate)
      expect(await answerTo(`${here.slice(0, -1)}${here.endsWith('A') ? 'Q' : 'A'}`)).toEqual(tooLate)
      clock.advance(15 * 60)
      expect(await answerTo(here)).toEqual(tooLate)
      const again = await bilan.read<{ documentUrl: string }>(ending.lea, 'documentUrl')
      await db.deleteFrom('experimentMember').where('memberId', '=', ending.lea.id).execute()
      expect((await answerTo(again.documentUrl.replace('http://passerelle.test', site)))[0]).toBe(404)
      const key = new URL(again.documentUrl).searchParams.get('pass') ?? ''
      const elsewhere = await fetch(`${site}${bilan.path}.pdf`, { headers: { authorization: `Bearer ${key}` } })
      expect(elsewhere.status).toBe(401)
    },
  )
})

describe('quand la mise en page', () => {
  documentTest('échoue, une phrase le dit, et rien d’autre n’en souffre', async ({ db, bilan, ending, serve }) => {
    const render = vi
      .fn<typeof renderDocument>()
      .mockRejectedValueOnce(new Error('no font'))
      .mockResolvedValue(new Uint8Array([1]))
    const site = await serve(render)
    const failed = await download(db, `${site}${bilan.path}.pdf`, ending.lea)
    expect(failed.status).toBe(500)
    expect(await failed.json()).toEqual({
      error: expect.stringContaining('La mise en page de ce document a échoué.'),
    })
    expect((await download(db, `${site}${bilan.path}.pdf`, ending.lea)).status).toBe(200)
  })

  documentTest('est trop demandée, le suivant est prié de revenir', async ({ db, bilan, ending, serve }) => {
    const gate = Promise.withResolvers<void>()
    const render = vi.fn<typeof renderDocument>(async () => gate.promise.then(() => new Uint8Array([1])))
    const site = await serve(render)
    const ask = () => download(db, `${site}${bilan.path}.pdf`, ending.lea)
    const first = Array.from({ length: 10 }, ask)
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(10), { timeout: 10_000 })
    const refused = await ask()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60'])
    gate.resolve()
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect((await ask()).status).toBe(200)
  })
})
