import { expect, test } from 'vitest'
import { createGenerator } from '../../../testing/generator.ts'
import { invitation, meeting } from '../../../testing/invitation.ts'
import { aMailPort } from '../../../testing/mail-port.ts'
import type { Message } from '../../model/message.ts'
import { htmlPart } from './html-part.ts'
import { textPart } from './text-part.ts'

/** The mail that the server has taken. */
async function received(message: Message, key = 'rappel.1') {
  const { port, mails } = await aMailPort()
  await port.send('direction@tilleuls.exemple.fr', message, key)
  const [mail] = mails
  if (!mail) throw new Error('The server has taken no mail.')
  return mail
}

const hrefs = (html: string | false | undefined) =>
  [...String(html).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)

test('la demande arrive avec son objet, son expéditeur, et à qui répondre', async () => {
  const mail = await received(invitation)
  expect(mail.subject).toBe(invitation.summary)
  expect(mail.from?.value).toEqual([{ name: 'Passerelle du Val d’Oise', address: 'passerelle@valdoise.exemple.fr' }])
  expect(mail.to).toMatchObject({ value: [{ address: 'direction@tilleuls.exemple.fr' }] })
  expect(mail.replyTo?.value).toEqual([{ name: 'Claire Dubois', address: 'claire.dubois@exemple.fr' }])
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail.headers.get('x-auto-response-suppress')).toBe('OOF, AutoReply')
  expect(mail.attachments).toEqual([])
})

test('la page dit tout, dans sa langue, sans rien aller chercher ; seuls les liens sont des boutons', async () => {
  const { html } = await received(invitation)
  expect(html).toContain('<html lang="fr">')
  expect(html).toContain(`<title>${invitation.summary}</title>`)
  expect(html).toMatch(/<h1[^>]*>Arbitryum aimerait vous rencontrer<\/h1>/)
  expect(html).toContain('Bonjour,<br><br>Le <strong>Département du Val d’Oise</strong>')
  expect(html).toContain('Vous pouvez répondre à ce message : Claire Dubois vous lira.')
  expect(html).not.toMatch(/<img|<script|src&?=|url\(|Ouvrir dans la messagerie/)
  expect(hrefs(html)).toEqual([
    'mailto:claire.dubois@exemple.fr',
    'https://passerelle.exemple.fr/repondre/abc?r&#61;oui&#38;d&#61;1',
    'https://passerelle.exemple.fr/repondre/abc?r&#61;question',
    'https://passerelle.exemple.fr/repondre/abc?r&#61;non',
    'https://passerelle.exemple.fr/donnees',
  ])
})

test('le texte seul se lit sans la page', async () => {
  const { text } = await received(invitation)
  expect(text).toBe(`Arbitryum aimerait vous rencontrer

Bonjour,

Le Département du Val d’Oise accompagne Arbitryum, une entreprise sociale, et pense que votre établissement peut l’aider.

Qui demande : Léa Martin, fondatrice d’Arbitryum
Pour quoi : Évaluer, avec huit résidents, le respect de leurs libertés au quotidien
Le temps que cela prend : Une rencontre d’une heure, puis deux demi-journées
Qui s’en porte garant : Claire Dubois, Mission innovation du Département, claire.dubois@exemple.fr

Proposer des dates
https://passerelle.exemple.fr/repondre/abc?r=oui&d=1

Poser une question
https://passerelle.exemple.fr/repondre/abc?r=question

Décliner
https://passerelle.exemple.fr/repondre/abc?r=non

---

Ces liens sont valables huit jours et ne servent qu’à cette demande. Vos coordonnées viennent du répertoire FINESS ; elles ne sont montrées à Arbitryum que si vous acceptez. Vos droits sur ces données (https://passerelle.exemple.fr/donnees)

Vous pouvez répondre à ce message : Claire Dubois vous lira.
`)
})

test('ce qui a été tapé reste du texte, et une adresse douteuse n’est pas un lien', async () => {
  const nasty = '<script>alert(1)</script> & "guillemets" <img src=x onerror=alert(1)>'
  const { html, text } = await received({
    summary: nasty,
    blocks: [
      { type: 'heading', text: nasty },
      { type: 'text', text: [nasty, { type: 'link', url: 'javascript:alert(1)', text: nasty }] },
      { type: 'fields', fields: [{ label: nasty, value: [nasty] }] },
      { type: 'actions', actions: [{ url: 'data:text/html,x', label: nasty }] },
      { type: 'calendar', event: { ...meeting, title: nasty, location: nasty } },
    ],
  })
  expect(html).not.toMatch(/<script|<img|javascript:|data:/)
  expect(text).toContain(nasty)
  expect(text).not.toMatch(/javascript:|data:/)
})

test('n’importe quel message devient un mail où aucune balise ne vient de ce qui a été tapé', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const message = createGenerator(seed).message()
    const html = htmlPart(message, 'Passerelle')
    expect(html, `graine ${seed}`).not.toMatch(/<!channel|javascript:/)
    expect(textPart(message).trim()).not.toBe('')
  }
})

test('un objet tient sur une ligne et n’ajoute aucun en-tête', async () => {
  const summary = `Une demande\r\nBcc: espion@exemple.fr\n\u2028${'très '.repeat(60)}longue`
  const mail = await received({
    summary,
    replyTo: { name: 'Claire\r\nBcc: espion@exemple.fr', email: 'claire@exemple.fr' },
    blocks: [],
  })
  expect(mail.bcc).toBeUndefined()
  expect(mail.headers.has('bcc')).toBe(false)
  expect(mail.subject).toMatch(/^Une demande Bcc: espion@exemple.fr très très .*…$/)
  expect(mail.subject?.length).toBeLessThanOrEqual(120)
  expect(mail.replyTo?.value).toHaveLength(1)
})

test('un rendez-vous arrive comme une invitation que les agendas comprennent', async () => {
  const mail = await received({ summary: 'Rendez-vous fixé', blocks: [{ type: 'calendar', event: meeting }] })
  expect(mail.text).toContain(
    'Quand : mardi 1er décembre 2026, de 14 h à 15 h 30'
      .replaceAll(/(\d) h/g, '$1\u00A0h')
      .replace('h 30', 'h\u00A030'),
  )
  const [shown, file] = mail.attachments
  expect(shown?.headers.get('content-type')).toMatchObject({ value: 'text/calendar', params: { method: 'REQUEST' } })
  expect(file).toMatchObject({ contentType: 'application/ics', filename: 'invitation.ics' })
  const ics = file?.content.toString().replaceAll('\r\n ', '') ?? ''
  for (const line of [
    'METHOD:REQUEST',
    'UID:intro-1@passerelle.exemple.fr',
    'SEQUENCE:0',
    'DTSTART:20261201T130000Z',
    'DTEND:20261201T143000Z',
    'SUMMARY:Rencontre avec Arbitryum',
    'LOCATION:EHPAD Les Tilleuls\\, 3 rue des Écoles\\, 95100 Argenteuil',
    'DESCRIPTION:Pour évaluer le respect des libertés \\; une heure et demie.',
    'ORGANIZER;CN="Claire Dubois":mailto:claire.dubois@exemple.fr',
    'STATUS:CONFIRMED',
  ]) {
    expect(ics.split('\r\n')).toContain(line)
  }
  expect(ics).toMatch(
    /ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Léa Martin":MAILTO:lea@arbitryum/,
  )
})

test('un rendez-vous annulé quitte les agendas', async () => {
  const event = { ...meeting, method: 'CANCEL', sequence: 1 } as const
  const mail = await received({ summary: 'Rendez-vous annulé', blocks: [{ type: 'calendar', event }] })
  const ics = mail.attachments.map(({ content }) => content.toString()).join('')
  for (const line of ['METHOD:CANCEL', 'SEQUENCE:1', 'STATUS:CANCELLED']) expect(ics).toContain(line)
  expect(mail.text).toContain('elle retire le rendez-vous de votre agenda')
})

test('un message en anglais se dit en anglais', async () => {
  const mail = await received({ language: 'EN', summary: 'A meeting', blocks: [{ type: 'calendar', event: meeting }] })
  expect(mail.html).toContain('<html lang="en">')
  expect(mail.text).toMatch(/When: Tuesday,? 1 December 2026, 14:00 to 15:30/)
  expect(mail.text).toContain('replies to this address are not read')
})
