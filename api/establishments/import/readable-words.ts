/** Words of official files whose writing no rule can guess: there, names come in bare capitals. */
import { withoutAccents } from './fold.ts'

/** Words that stay in capitals: kinds of establishments, services, and the bodies that run them. */
export const SIGLES: ReadonlySet<string> = new Set(
  `ANAIS APAJH APF ARMME CAJ CAMSP CATTP CAVT CH CHP CHS CHU CITL CITVS CMP CMPP COS CRP E-PIC EAM
  EANM EEAP EEPEH EHPA EHPAD EMA EMP EPS ESAT ESRP FAM FHE FHTH FSEF GH GHEM HAD HDJ IEM IME ITEP
  LADAPT MECS NOVO ODAPEI SAAAIS SAFEP SAJH SAMSAH SARL SAS SAVS SESSAD SIAM SIAMAT SIRTA SMR SSEFIS
  SSIAD SSR STEPAD TSA USLD VPA ZA ZAC ZI`.split(/\s+/),
)

/** Sigles that are also plain words: in capitals only where a name begins. */
export const OPENING_SIGLES: ReadonlySet<string> = new Set(['ETAP', 'FV', 'MAS'])

/** Words of the files in lower case inside a name, and before which an article stays in it too. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'À',
  'AU',
  'AUX',
  'D',
  'DE',
  'DES',
  'DU',
  'EN',
  'ET',
  'PAR',
  'SOUS',
  'SUR',
])

/** Abbreviations, typing errors and marks, mended in capitals before anything else. */
export const MENDED: readonly (readonly [RegExp, string])[] = [
  [/\bAPPART(EMENT)? THERA\w*/g, 'APPARTEMENT THERAPEUTIQUE'],
  [/\bTHERAP[ ']X\b/g, "THERAP'X"],
  [/\bCTRE\b/g, 'CENTRE'],
  [/\bPOST CURE\b/g, 'POSTCURE'],
  [/\bHEBERG\b/g, 'HEBERGEMENT'],
  [/\bHOSP\b/g, 'HOSPITALIER'],
  [/\bSERV\b/g, 'SERVICE'],
  [/\bRESID\b/g, 'RESIDENCE'],
  [/\bSITE(?=BEAUMONT)/g, 'SITE '],
  [/\bPRUD HON\b/g, 'PRUDHON'],
  [/\bLT\b[. ]*/g, 'LIEUTENANT '],
  [/\bCOL(?= PRUDHON)/g, 'COLONEL'],
  [/\bLIEUTENANT COLONEL\b/g, 'LIEUTENANT-COLONEL'],
  [/\bD LA\b/g, 'DE LA'],
  [/\bDU MARCHE\b/g, 'DU MARCHÉ'],
  [/\bDE LA COTE\b/g, 'DE LA CÔTE'],
  [/\b(FER|FOUR) A (?=CHEVAL|CHAUX)/g, '$1 À '],
  [/\bARC EN CIEL\b/g, 'ARC-EN-CIEL'],
  [/\bNOTRE DAME\b/g, 'NOTRE-DAME'],
  [/\bHOTEL DIEU\b/g, 'HOTEL-DIEU'],
  [/\bCONTRE ALLEE\b/g, 'CONTRE-ALLEE'],
  [/\bL ?'? ?ADAPT\b/g, 'LADAPT'],
  [/\bS\.I\.R\.T\.A\./g, 'SIRTA'],
  [/\bEPS - /g, 'EPS '],
  [/(?<=\w)- /g, '-'],
]

/** Words whose accents the files drop, safe to give back wherever they stand. */
const ACCENTED = `accompagné Adélaïde âgées allée André Arménienne Aumône Bérégovoy Béthanie Brès
  brûloir bruyères carré cèdre cèdres César châtaigneraie châtaigniers château chênes cité clairière clé
  clématites croisée dépendantes éclaté éclipse école écoles Édouard éducatif église églantier Élysée
  Émile envolée équerre érables Étienne étoile Eugène Exupéry expérimental forêt François Françoise
  Frédéric frères général générale Geneviève Gérard handicapées handicapés hébergement Hélène Héloïse
  hêtraie hôpital hospitalière hospitalières hôtel île intégrée Jérôme Léon Léopold libération lumière maréchal Marlière médical
  médicale médico Médicis mosaïque Molière orchidées orée pédagogique Péguy pensées Péri pôle préfecture
  président prévention Prévot primevères privé privée prolongée protégé psychothérapie psychothérapique
  radiothérapie réadaptation rééducation René Renée république résidence résidences sablonnière santé
  Séguret Sémard Sémiramis spécialisé spécialisée stratégique Théodule thérapeutique Thérèse traversière
  unité Valéry vallée Vesprée`

const ACCENTED_WORDS: ReadonlyMap<string, string> = new Map(
  ACCENTED.split(/\s+/).map((word) => [withoutAccents(word).toUpperCase(), word]),
)

/** Gives a word in capitals the accents it lost: « RESIDENCE » → « RÉSIDENCE ». */
export const withLostAccents = (word: string): string => ACCENTED_WORDS.get(word)?.toUpperCase() ?? word
