/** What the Slack client itself says, in French. */
export const notices = {
  unknownCommand: (command: string) =>
    `${command} n’est pas une commande valable. Tapez / pour voir celles qui existent.`,
  commandFailed: (command: string, error: string) =>
    `${command} a échoué : l’application n’a pas répondu comme attendu (« ${error} »). Réessayez dans un instant.`,
  actionFailed: (error: string) =>
    `L’application n’a pas répondu comme attendu (« ${error} »). Réessayez dans un instant.`,
  submissionFailed: (error: string) => `L’envoi n’a pas abouti (« ${error} »). Votre saisie est conservée : réessayez.`,
  viewGone: 'Cette fenêtre n’est plus ouverte.',
  messageGone: 'Ce message n’existe plus.',
  elementGone: 'Cet élément n’existe plus à cet endroit.',
  required: 'Ce champ est obligatoire.',
  notANumber: 'Saisissez un nombre.',
  notAWhole: 'Saisissez un nombre entier.',
  tooSmall: (least: string) => `Saisissez au moins ${least}.`,
  tooBig: (most: string) => `Saisissez au plus ${most}.`,
  tooShort: (least: number) => `Saisissez au moins ${least} caractères.`,
  tooLong: (most: number) => `Saisissez au plus ${most} caractères.`,
  tooMany: (most: number) => `Choisissez-en au plus ${most}.`,
} as const
