/** The départements of each academy, by zone of the school calendar. */
const ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  A: {
    Besançon: '25 39 70 90',
    Bordeaux: '24 33 40 47 64',
    'Clermont-Ferrand': '03 15 43 63',
    Dijon: '21 58 71 89',
    Grenoble: '07 26 38 73 74',
    Limoges: '19 23 87',
    Lyon: '01 42 69',
    Poitiers: '16 17 79 86',
  },
  B: {
    'Aix-Marseille': '04 05 13 84',
    Amiens: '02 60 80',
    Lille: '59 62',
    'Nancy-Metz': '54 55 57 88',
    Nantes: '44 49 53 72 85',
    Nice: '06 83',
    Normandie: '14 27 50 61 76',
    'Orléans-Tours': '18 28 36 37 41 45',
    Reims: '08 10 51 52',
    Rennes: '22 29 35 56',
    Strasbourg: '67 68',
  },
  C: {
    Créteil: '77 93 94',
    Montpellier: '11 30 34 48 66',
    Paris: '75',
    Toulouse: '09 12 31 32 46 65 81 82',
    Versailles: '78 91 92 95',
  },
  Corse: { Corse: '2A 2B' },
  Guadeloupe: { Guadeloupe: '971 977 978' },
  Martinique: { Martinique: '972' },
  Guyane: { Guyane: '973' },
  Réunion: { Réunion: '974' },
  Mayotte: { Mayotte: '976' },
}

const zones = new Map(
  Object.entries(ZONES).flatMap(([zone, academies]) =>
    Object.values(academies).flatMap((departments) => departments.split(' ').map((code) => [code, zone] as const)),
  ),
)

/** The zone of the school calendar that a département follows; none where we hold no calendar. */
export const schoolZoneOf = (department: string): string | undefined => zones.get(department)
