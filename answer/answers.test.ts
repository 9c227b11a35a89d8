/** What the establishment says on its page, over real HTTP. */
import { describe, expect } from 'vitest'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import { introductionsById, updateIntroduction } from '#db/introductions.ts'
import { anInvitation, fillIn, open, pageTest as test } from '../testing/answer-page.ts'

const consent = { consentVersion: CONSENT_VERSION }

test('le lien montre qui demande, pour quoi, le temps que cela prend, qui s’en porte garant, et quoi répondre', async ({
  db,
  page,
}) => {
  const { token } = await anInvitation(db)
  const { status, text } = await open(`${page}/${token}`)
  expect(status).toBe(200)
  for (const words of [
    '<h1>Arbitryum aimerait vous rencontrer</h1>',
    'Elle veille au respect des libertés',
    'Essayer l’atelier avec huit résidents',
    'Une rencontre d’une heure, puis deux demi-journées',
    'Claire Dubois, Conseil départemental du Val d’Oise',
    'il a changé le quotidien',
    'Mme Durand, Résidence Les Tilleuls',
    'Si l’entreprise est d’accord elle aussi',
    'la Mission innovation',
  ])
    expect(text).toContain(words)
  expect(text).toMatch(/jusqu’au \p{L}+ \d+ \p{L}+ 2026/u)
  expect(text).not.toContain('Léa Martin')
})

describe('répondre', () => {
  test('accepter avec deux dates : elles sont lues à l’heure du programme, et l’on voit à qui parler', async ({
    db,
    page,
  }) => {
    const { token, introduction } = await anInvitation(db)
    const dates = { date1: '2026-09-01T14:00', date2: '', date3: '2026-12-01T14:00' }
    const words = { note: ' Demandez l’accueil.\r\nMerci ' }
    const sent = await fillIn(`${page}/${token}?reponse=accepter`, { ...dates, ...words, ...consent })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '?fait=accepter'])
    expect(await introductionsById(db, [introduction.id])).toMatchObject([
      {
        status: 'ACCEPTED',
        statusChannel: 'LINK',
        statusBy: null,
        note: 'Demandez l’accueil.\nMerci',
        proposedDates: [new Date('2026-09-01T12:00:00Z'), new Date('2026-12-01T13:00:00Z')],
      },
    ])
    const { text } = await open(`${page}/${token}?fait=accepter`)
    expect(text).toContain('role="status" tabindex="-1" autofocus>C’est noté : vous acceptez la rencontre.')
    expect(text).toContain('mardi 1er septembre 2026 à 14\u00A0h')
    expect(text).toContain('Léa Martin')
  })

  test('accepter avant l’entrepreneur : la page dit qu’on l’attend, et ne montre personne', async ({ db, page }) => {
    const { token } = await anInvitation(db, { consented: false })
    await fillIn(`${page}/${token}?reponse=accepter`, consent)
    const { text } = await open(`${page}/${token}`)
    expect(text).toContain('nous attendons l’accord de l’entrepreneur')
    expect(text).toContain('Revenir sur mon accord')
    expect(text).not.toContain('Léa Martin')
    expect(text).not.toContain('Décliner')
  })

  const answers = [
    ['question', { question: 'Combien de résidents ?' }, { status: 'MORE_INFO', note: 'Combien de résidents ?' }],
    ['etude', { note: 'Réunion le 3' }, { status: 'UNDER_REVIEW', note: 'Réunion le 3' }],
    ['decliner', { reason: 'NO_TIME', note: '' }, { status: 'DECLINED', declineReason: 'NO_TIME' }],
    ['orienter', { contactName: 'M. Roy', contactEmail: 'ROY@a.example' }, { status: 'REFERRED_ONWARD' }],
  ] as const
  for (const [slug, fields, written] of answers) {
    test(`« ${slug} » est enregistré, et redit par la page`, async ({ db, page }) => {
      const { token, introduction } = await anInvitation(db)
      const sent = await fillIn(`${page}/${token}?reponse=${slug}`, fields)
      expect(sent.headers.get('location')).toBe(`?fait=${slug}`)
      expect(await introductionsById(db, [introduction.id])).toMatchObject([{ ...written, statusChannel: 'LINK' }])
      expect((await open(`${page}/${token}?fait=${slug}`)).text).toContain('class="notice done" role="status"')
    })
  }

  test('la question posée reste sur la page', async ({ db, page }) => {
    const { token } = await anInvitation(db)
    await fillIn(`${page}/${token}?reponse=question`, { question: 'Combien de résidents ?' })
    const { text } = await open(`${page}/${token}`)
    expect(text).toContain('<p>Combien de résidents ?</p>')
    expect(text).not.toContain('Poser une question')
  })

  test('sans place, la liste d’attente est proposée, et s’inscrire est enregistré', async ({ db, page }) => {
    const { token, introduction, staff } = await anInvitation(db)
    const { programmeId, establishmentId } = introduction
    const declared = { declaredBy: staff.id, declaredAt: new Date(0), places: 0 }
    const days = { startsOn: '2026-01-01', endsOn: '2026-12-31' }
    await db
      .insertInto('capacity')
      .values({ programmeId, establishmentId, ...days, ...declared })
      .execute()
    const full = await fillIn(`${page}/${token}?reponse=accepter`, consent)
    expect(full.status).toBe(409)
    expect(full.text).toContain('n’a plus de place jusqu’au 31 décembre 2026')
    expect(full.text).toContain('S’inscrire sur la liste d’attente')
    await fillIn(`${page}/${token}?reponse=attendre`, {})
    const [row] = await introductionsById(db, [introduction.id])
    expect(row?.waitlistedAt).not.toBeNull()
  })

  test('en anglais, tout est en anglais, d’une page à l’autre', async ({ db, page }) => {
    const { token } = await anInvitation(db)
    const english = await open(`${page}/${token}`, { headers: { 'accept-language': 'en-GB,en;q=0.9,fr;q=0.5' } })
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toContain('Arbitryum would like to meet you')
    expect(english.text).toContain('If the enterprise agrees too')
    const sent = await fillIn(`${page}/${token}?reponse=etude&lang=en`, {})
    expect(sent.headers.get('location')).toBe('?fait=etude&lang=en')
    const german = await open(`${page}/${token}`, { headers: { 'accept-language': 'de-FR,de' } })
    expect(german.text).toContain('<html lang="fr">')
  })
})

describe('après l’accord', () => {
  const meeting = { meetingAt: new Date('2026-12-01T13:00:00Z'), meetingMinutes: 90 }

  test('la rencontre s’ajoute à l’agenda : même événement que celui du mail', async ({ db, page }) => {
    const { token, introduction } = await anInvitation(db, { status: 'ACCEPTED', ...meeting })
    await updateIntroduction(db, introduction.id, { meetingSequence: 2, meetingPlace: 'Salle 3, à droite' })
    expect((await open(`${page}/${token}`)).text).toContain('mardi 1er décembre 2026 à 14\u00A0h')
    const { status, headers, text } = await open(`${page}/${token}/rencontre.ics`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    for (const line of [`UID:introduction_${introduction.id}`, 'SEQUENCE:2', 'DTSTART:20261201T130000Z'])
      expect(text).toContain(`${line}\r\n`)
    expect(text).toContain('DTEND:20261201T143000Z')
    expect(text).toContain('LOCATION:Salle 3\\, à droite')
  })

  test('sans date fixée, il n’y a rien à ajouter', async ({ db, page }) => {
    const { token } = await anInvitation(db, { status: 'ACCEPTED' })
    const { status, text } = await open(`${page}/${token}/rencontre.ics`)
    expect(status).toBe(404)
    expect(text).toContain('Aucune date n’est fixée')
  })

  test('« Avez-vous pu vous rencontrer ? » ne se demande qu’après ; puis vient l’avis', async ({ db, page, clock }) => {
    const { token, introduction } = await anInvitation(db, { status: 'ACCEPTED', ...meeting })
    expect((await open(`${page}/${token}`)).text).not.toContain('Dire si vous vous êtes rencontrés')
    clock.set('2026-12-02T08:00:00Z')
    const said = await fillIn(`${page}/${token}?reponse=rencontre`, { met: 'yes' })
    expect(said.headers.get('location')).toBe('?fait=rencontre')
    const judged = await fillIn(`${page}/${token}?reponse=avis`, { score: '4', comment: 'Très clair' })
    expect(judged.headers.get('location')).toBe('?fait=avis')
    const written = { status: 'MET', metEstablishment: true, feedbackScore: 4, feedbackComment: 'Très clair' }
    expect(await introductionsById(db, [introduction.id])).toMatchObject([written])
    expect((await open(`${page}/${token}?fait=avis`)).text).toContain('Merci de votre avis.')
  })

  test('revenir sur son accord masque de nouveau les coordonnées', async ({ db, page }) => {
    const { token, introduction } = await anInvitation(db)
    await fillIn(`${page}/${token}?reponse=accepter`, consent)
    await fillIn(`${page}/${token}?reponse=retirer`, { note: 'Travaux' })
    expect(await introductionsById(db, [introduction.id])).toMatchObject([{ status: 'WITHDRAWN', note: 'Travaux' }])
    const { text } = await open(`${page}/${token}?fait=retirer`)
    expect(text).toContain('vous avez retiré votre accord')
    expect(text).not.toContain('Léa Martin')
  })
})
