import type { ChatPromptContent } from '../chat/read-chat-prompt.ts'
import { readJsonSlots } from '../slots/read-json-slots.ts'
import { noneDescription, noneExamples, predicateQuestion, type DecisionPrompt } from './build-decision-prompt.ts'

/** What stands in the slots of a decision prompt; `questions` are those that the predicate names. */
export interface DecisionPromptContent extends ChatPromptContent {
  questions: string[]
}

/**
 * Reads a decision prompt back, by its layout alone: the proof that no slot was left, for tests and for those who audit
 * what was sent. Throws an Error for anything that `buildDecisionPrompt` did not build.
 *
 * @example
 * readDecisionPrompt(buildDecisionPrompt(shop, 'hi')).text // 'hi'
 */
export function readDecisionPrompt(prompt: DecisionPrompt): DecisionPromptContent {
  const [first, last, ...more] = prompt.input
  if (first?.role !== 'system' || last?.role !== 'user' || more.length > 0) throw new Error('Expected system, user.')
  if (prompt.state.message !== last.content) throw new Error('The state holds another message than the input.')
  const questions = readJsonSlots(after(predicateQuestion, prompt.predicateInstructions), '; ')
  const examples = after(noneDescription, prompt.none.description)
  return {
    entries: prompt.choices.map(({ key, description }) => ({ key, phrasings: readJsonSlots(description, ' / ') })),
    negatives: examples === '' ? [] : readJsonSlots(after(noneExamples, examples), ' / '),
    text: readJsonSlots(last.content)[0]!,
    questions,
  }
}

function after(beginning: string, text: string): string {
  if (!text.startsWith(beginning)) throw new Error(`Expected a text that begins with "${beginning}".`)
  return text.slice(beginning.length)
}
