/**
 * How each construct of the model is shown, platform by platform: the one place that says it. A test holds it against the
 * renderers, and `docs/messages-et-formulaires.md` is written from it.
 */

/** The ways of showing, as people are told of them. */
export const ways = {
  title: 'un titre',
  paragraph: 'un paragraphe',
  pairs: 'des paires nom et valeur, côte à côte',
  columns: 'deux colonnes de noms et de valeurs',
  small: 'une ligne discrète',
  rule: 'un trait',
  buttons: 'des boutons',
  rows: 'des boutons, sur plusieurs rangées de 25',
  menu: 'cinq boutons, puis le menu « Autres actions… »',
  linkButton: 'un bouton qui ouvre la page',
  link: 'un lien, au-dessus des boutons',
  askBefore: 'une question du client, avant d’agir',
  askByForm: 'un formulaire avec une case à cocher, avant d’agir',
  file: 'une image dans la conversation privée, avec son texte de remplacement',
  fileAndWords: 'une image dans la conversation privée, et ce qu’elle dit écrit dessous',
  cut: 'le début, et une phrase qui dit que la suite ne tient pas',
  gathered: 'les textes, puis un menu par élément nommé d’après lui ; au-delà, le début et une phrase qui le dit',
  line: 'une ligne à remplir',
  area: 'une zone à remplir',
  select: 'une liste déroulante',
  multiple: 'une liste déroulante à plusieurs choix',
  boxes: 'une case par choix',
  typedList: 'une zone où écrire un choix par ligne, parmi ceux listés au-dessus',
  search: 'une liste qui cherche à mesure qu’on tape',
  typedSearch: 'une ligne où écrire le nom ou son début, cherché à l’envoi',
  datePicker: 'un calendrier',
  typedDate: 'une ligne : « 12/03/2027 », « demain », « lundi »',
  momentPicker: 'un calendrier et une heure',
  typedMoment: 'une ligne : « 12/03/2027 14:30 », « lundi à 9 h »',
  box: 'une case à cocher',
  sentence: 'une phrase : rien à choisir pour le moment',
  inPlace: 'le message change sur place',
  inPlaceOrPrivate: 'le message change sur place ; s’il n’était que pour soi, la suite vient en privé',
  sameWindow: 'la même fenêtre passe à la suite',
  continueButton: 'un bouton « Continuer » dans la conversation privée',
  underField: 'une phrase sous chaque champ, le formulaire restant rempli',
  homeTab: 'l’onglet Accueil du robot',
  pinned: 'un message épinglé dans la conversation privée, tenu à jour',
} as const

/** A way of showing. */
export type Way = keyof typeof ways

/** The profiles told apart, as people know them. */
export const columns = {
  slack: 'Slack',
  recent: 'Mattermost récent (11.1 et suivants, avec les blocs)',
  old: 'Mattermost 5.37 et suivants',
} as const

/** A profile. */
export type Column = keyof typeof columns

/** A construct, and the way it is shown in each profile. */
export interface Construct extends Readonly<Record<Column, Way>> {
  readonly name: string
}

const everywhere = (way: Way): Readonly<Record<Column, Way>> => ({ slack: way, recent: way, old: way })

/** Every construct, by what it is part of; the keys are the model's own where it has one. */
export const constructs = {
  message: {
    heading: { name: 'Titre', ...everywhere('title') },
    text: { name: 'Paragraphe', ...everywhere('paragraph') },
    fields: { name: 'Noms et valeurs', slack: 'pairs', recent: 'columns', old: 'pairs' },
    context: { name: 'Précision', slack: 'small', recent: 'small', old: 'paragraph' },
    divider: { name: 'Séparation', ...everywhere('rule') },
    actions: { name: 'Actions', ...everywhere('buttons') },
    manyActions: { name: 'Plus de 6 actions', slack: 'rows', recent: 'menu', old: 'menu' },
    linkAction: { name: 'Action qui ouvre une page', slack: 'linkButton', recent: 'linkButton', old: 'link' },
    confirm: { name: 'Action à confirmer', slack: 'askBefore', recent: 'askByForm', old: 'askByForm' },
    picture: { name: 'Image', slack: 'file', recent: 'fileAndWords', old: 'fileAndWords' },
    calendar: { name: 'Réunion', ...everywhere('paragraph') },
    tooLong: { name: 'Message trop long', slack: 'cut', recent: 'cut', old: 'gathered' },
  },
  form: {
    text: { name: 'Texte', ...everywhere('line') },
    longText: { name: 'Texte long', ...everywhere('area') },
    choice: { name: 'Un choix', ...everywhere('select') },
    noChoice: { name: 'Un choix sans rien à choisir', ...everywhere('sentence') },
    choices: { name: 'Plusieurs choix', slack: 'multiple', recent: 'multiple', old: 'boxes' },
    manyChoices: { name: 'Plusieurs choix, parmi plus de 8', slack: 'multiple', recent: 'multiple', old: 'typedList' },
    lookup: { name: 'Un choix parmi un très grand nombre', slack: 'search', recent: 'search', old: 'typedSearch' },
    date: { name: 'Date', slack: 'datePicker', recent: 'datePicker', old: 'typedDate' },
    moment: { name: 'Date et heure', slack: 'momentPicker', recent: 'momentPicker', old: 'typedMoment' },
    check: { name: 'Case à cocher', ...everywhere('box') },
  },
  answer: {
    replace: {
      name: 'Réponse à la place du message',
      slack: 'inPlace',
      recent: 'inPlaceOrPrivate',
      old: 'inPlaceOrPrivate',
    },
    nextForm: { name: 'Formulaire suivant', slack: 'sameWindow', recent: 'sameWindow', old: 'continueButton' },
    errors: { name: 'Erreurs de saisie', ...everywhere('underField') },
    home: { name: 'Accueil', slack: 'homeTab', recent: 'pinned', old: 'pinned' },
  },
} as const satisfies Record<string, Record<string, Construct>>
