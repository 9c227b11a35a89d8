/** The layouts of establishment files that Passerelle reads, one reader each. */
export type ImportFormat = 'EDUCATION_COLLEGES' | 'FINESS_WITH_NUMBERS' | 'FINESS_WITHOUT_NUMBERS'
