/** Words with which a question begins: whoever says one of them has begun to ask. */
export const questionWords: ReadonlySet<string> = new Set(
  "what what's which who who's whom whose when when's where where's why how how's".split(' '),
)

/** Verbs with which one begins. */
export const questionVerbs: ReadonlySet<string> = new Set(
  'do does did can could would will is are was were should'.split(' '),
)

/** Whether a sentence can begin with a word only where it asks, as a rule. */
export function beginsQuestion(word: string): boolean {
  return questionWords.has(word) || questionVerbs.has(word)
}
