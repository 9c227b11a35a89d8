import { fileURLToPath } from 'node:url'

/** The font of documents and pictures: Source Sans 3, by Adobe, under the SIL Open Font License. */
export const FONT = 'Source Sans 3'

const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** Its files, from the npm package: the same letters on every machine. */
export const FONT_FILES: readonly string[] = FACES.map((face) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)),
)
