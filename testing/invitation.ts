import type { CalendarEvent } from '#bot/model/calendar-event.ts'
import type { Message } from '#bot/model/message.ts'

/** What an establishment receives when somebody asks to meet it. */
export const invitation: Message = {
  summary: 'Arbitryum aimerait vous rencontrer pour évaluer le respect des libertés des résidents de votre EHPAD',
  replyTo: { name: 'Claire Dubois', email: 'claire.dubois@exemple.fr' },
  blocks: [
    { type: 'heading', text: 'Arbitryum aimerait vous rencontrer' },
    {
      type: 'text',
      text: [
        'Bonjour,\n\nLe ',
        { type: 'strong', text: 'Département du Val d’Oise' },
        ' accompagne Arbitryum, une entreprise sociale, et pense que votre établissement peut l’aider.',
      ],
    },
    {
      type: 'fields',
      fields: [
        { label: 'Qui demande', value: ['Léa Martin, fondatrice d’Arbitryum'] },
        { label: 'Pour quoi', value: ['Évaluer, avec huit résidents, le respect de leurs libertés au quotidien'] },
        { label: 'Le temps que cela prend', value: ['Une rencontre d’une heure, puis deux demi-journées'] },
        {
          label: 'Qui s’en porte garant',
          value: [
            'Claire Dubois, Mission innovation du Département, ',
            { type: 'link', url: 'mailto:claire.dubois@exemple.fr', text: 'claire.dubois@exemple.fr' },
          ],
        },
      ],
    },
    {
      type: 'actions',
      actions: [
        { url: 'https://passerelle.exemple.fr/repondre/abc?r=oui&d=1', label: 'Proposer des dates', style: 'primary' },
        { url: 'https://passerelle.exemple.fr/repondre/abc?r=question', label: 'Poser une question' },
        { url: 'https://passerelle.exemple.fr/repondre/abc?r=non', label: 'Décliner', style: 'danger' },
        { act: 'introduction.open', argument: 'intro_1', label: 'Ouvrir dans la messagerie' },
      ],
    },
    { type: 'divider' },
    {
      type: 'context',
      text: [
        'Ces liens sont valables huit jours et ne servent qu’à cette demande. Vos coordonnées viennent du répertoire FINESS ; elles ne sont montrées à Arbitryum que si vous acceptez. ',
        { type: 'link', url: 'https://passerelle.exemple.fr/donnees', text: 'Vos droits sur ces données' },
      ],
    },
  ],
}

/** A meeting on the first of December. */
export const meeting: CalendarEvent = {
  uid: 'intro-1@passerelle.exemple.fr',
  sequence: 0,
  method: 'REQUEST',
  startsAt: '2026-12-01T13:00:00Z',
  endsAt: '2026-12-01T14:30:00Z',
  timeZone: 'Europe/Paris',
  title: 'Rencontre avec Arbitryum',
  location: 'EHPAD Les Tilleuls, 3 rue des Écoles, 95100 Argenteuil',
  description: 'Pour évaluer le respect des libertés ; une heure et demie.',
  organizer: { name: 'Claire Dubois', email: 'claire.dubois@exemple.fr' },
  attendees: [
    { name: 'Léa Martin', email: 'lea@arbitryum.exemple.fr' },
    { name: 'Direction des Tilleuls', email: 'direction@tilleuls.exemple.fr' },
  ],
}
