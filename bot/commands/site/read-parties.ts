/** A party as typed on a line: its name, and maybe its SIRET. */
export interface TypedParty {
  readonly name: string
  readonly siret: string | null
}

/** Fourteen figures at the end of the line, however they are spaced, after a name. */
const WITH_SIRET = /^(.*?)[\s,;:(–-]*(?:siret[\s:n°]*)?((?:\d[\s.]?){14})\)?$/i

/** The parties of an agreement, one a line. Pure; whether a SIRET is good is for the API to say. */
export const readParties = (text: string): TypedParty[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, siret] = WITH_SIRET.exec(line) ?? []
      return name && siret ? { name, siret: siret.replace(/\D/g, '') } : { name: line, siret: null }
    })
