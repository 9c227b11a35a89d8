/** What comes before the words of an establishment whose history is asked for. */
export const HISTORY_WORDS = ['historique', 'history']

/** What comes before the words of an experiment that looks for establishments. */
export const SUGGESTION_WORDS = ['suggestions', 'suggestion']
