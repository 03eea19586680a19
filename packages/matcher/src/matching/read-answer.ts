import { analyseText } from '../analysis/analyse-text.ts'
import type { AnalysedEntry } from '../knowledge/analysed-entry.ts'
import { remember } from '../meaning/remember.ts'
import { tellingWords } from './align-words.ts'

const mostTelling = 60
const mostRemembered = 2_000

/** What is read in an answer. */
export interface AnsweringWords {
  /** The hashed keys of the stems of all its words. */
  keys: Int32Array
  /** Its first words that say what it is about, each once. */
  telling: readonly string[]
}

/** Reads the answer of an entry when it is first looked at: few ever are, and all of them would take much memory. */
export const readAnswer = remember(mostRemembered, ({ entry, answerKeys }: AnalysedEntry): AnsweringWords => {
  const telling = new Set(tellingWords(analyseText(entry.answer)))
  return { keys: answerKeys, telling: [...telling].slice(0, mostTelling) }
})
