import { openTurn, separator } from '../completion/company-block.ts'
import type { PromptKnowledge } from '../prompt-knowledge.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'
import { listCases } from './list-cases.ts'

/** One line of a prompt-completion JSONL file, as TRL, Axolotl, Together and OpenAI's legacy format take it. */
export interface CompletionTrainingRow {
  prompt: string
  completion: string
}

/**
 * Training data for the short form: what `buildShortPrompt` sends, and the reply that `parseCompletionReply` accepts.
 *
 * A completion begins with a space, as the word after `AI:` does, and ends in the stop sequence, for trainers that add
 * no end token of their own. Write each row as one line of JSON. Sources: TRL "Dataset formats" (prompt-completion),
 * Together "Data preparation" (instruction), read in November 2026.
 *
 * @example
 * [...buildCompletionTrainingRows(shop)][0] // { prompt: 'Human: Hours?\nAI:', completion: ' 9-5\n\n###' }
 */
export function* buildCompletionTrainingRows(
  knowledge: PromptKnowledge,
  confirmedHandOffs: readonly string[] = [],
): Generator<CompletionTrainingRow, void> {
  const answers = new Map(knowledge.entries.map(({ id, answer }) => [id, answer]))
  for (const { text, entryId } of listCases(knowledge, confirmedHandOffs)) {
    const reply = entryId === null ? knowledge.handOffText : answers.get(entryId)!
    yield { prompt: openTurn(text), completion: ` ${normaliseCompletionText(reply)}${separator.trimEnd()}` }
  }
}
