/** An installation that Passerelle does not keep; with a sentence when the API said why. */
export class InstallationRefused extends Error {
  readonly code = 'passerelle_refused'
  readonly sentence: string | undefined

  constructor(sentence?: string) {
    super('The installation was refused.')
    this.sentence = sentence
  }
}
