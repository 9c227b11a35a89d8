/** Links that no longer lead anywhere, and requests that no longer wait: kindly said, nothing changed. */
import { expect } from 'vitest'
import { updateIntroduction } from '#db/introductions.ts'
import { anInvitation, fillIn, keyIn, open, send, pageTest as test } from '../testing/answer-page.ts'
import { aLinkTo } from '../testing/links.ts'

test('un lien coupé, forgé, allongé ou remplacé mène à une page aimable, sans rien montrer', async ({ db, page }) => {
  const { token, introduction } = await anInvitation(db)
  const forged = token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA')
  const before = [token.slice(0, -1), token.slice(0, 10), forged, `${token}.`, `${token}/x`, token.repeat(4), '']
  await updateIntroduction(db, introduction.id, { linkVersion: 2 })
  for (const wrong of [...before, token]) {
    const { status, text, headers } = await open(`${page}/${wrong}`)
    expect([wrong, status]).toEqual([wrong, 404])
    expect(headers.get('content-type')).toContain('text/html')
    expect(text).toContain('Ouvrez le lien du mail le plus récent')
    expect(text).not.toContain('Arbitryum')
  }
  expect(await open(page)).toMatchObject({ status: 404 })
  expect(await send(`${page}/${forged}?reponse=decliner`, { reason: 'NO_TIME' })).toMatchObject({ status: 404 })
})

test('un lien expiré ne montre que de quoi en recevoir un autre, envoyé à la même adresse', async ({
  db,
  page,
  clock,
}) => {
  const { introduction } = await anInvitation(db)
  const old = aLinkTo(introduction, new Date('2026-06-10T00:00:00Z'))
  const expired = await open(`${page}/${old}?reponse=accepter`)
  expect(expired.status).toBe(410)
  expect(expired.text).toContain('Recevoir un nouveau lien')
  expect(expired.text).not.toContain('Arbitryum')
  expect(await send(`${page}/${old}?reponse=decliner`, { reason: 'NO_TIME' })).toMatchObject({ status: 410 })
  const asked = { clientKey: keyIn(expired.text) }
  for (let time = 0; time < 2; time += 1) {
    const { status, text } = await send(`${page}/${old}?reponse=renouveler`, asked)
    expect(status).toBe(200)
    expect(text).toContain('Un nouveau lien est envoyé à d…n@residence.example.')
  }
  const nudges = await db.selectFrom('nudge').where('kind', '=', 'LINK_RENEWED').selectAll().execute()
  expect(nudges).toMatchObject([{ contactEmail: 'direction@residence.example' }])
  const renewed = aLinkTo(introduction, new Date(clock.now().getTime() + 86_400_000))
  expect(await open(`${page}/${renewed}`)).toMatchObject({ status: 200 })
})

test('d’un lien expiré, une demande close n’en donne pas d’autre', async ({ db, page }) => {
  const { introduction } = await anInvitation(db, { status: 'EXPIRED' })
  const old = aLinkTo(introduction, new Date('2026-06-10T00:00:00Z'))
  const { status, text } = await fillIn(`${page}/${old}?reponse=renouveler`, {})
  expect(status).toBe(409)
  expect(text).toContain('Cette demande a expiré sans réponse')
})

test('répondre à une demande close dit ce qu’elle est devenue', async ({ db, page }) => {
  const { token, introduction } = await anInvitation(db)
  const form = await open(`${page}/${token}?reponse=accepter`)
  await updateIntroduction(db, introduction.id, { status: 'WITHDRAWN' })
  const clientKey = keyIn(form.text)
  const { status, text } = await send(`${page}/${token}?reponse=question`, { clientKey, question: 'Combien ?' })
  expect(status).toBe(409)
  expect(text).toContain('Votre réponse n’a pas été enregistrée')
  expect(text).toContain('Cette demande a été retirée')
  expect(text).not.toContain('Votre réponse</h2>')
})

test('le bouton d’un vieux mail, la réponse donnée, mène à l’état de la demande', async ({ db, page }) => {
  const { token } = await anInvitation(db, { status: 'ACCEPTED' })
  const { status, text } = await open(`${page}/${token}?reponse=decliner`)
  expect(status).toBe(200)
  expect(text).toContain('Cette réponse n’est pas, ou n’est plus, attendue.')
  expect(text).toContain('Votre rencontre avec Arbitryum')
})

test('une adresse ne fait pas dire à la page ce qui n’a pas été fait', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  expect((await open(`${page}/${token}?fait=decliner`)).text).not.toContain('role="status"')
})
