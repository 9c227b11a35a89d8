/** What was written between commas, semicolons or on lines of its own. */
export const writtenList = (text = ''): string[] =>
  text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
