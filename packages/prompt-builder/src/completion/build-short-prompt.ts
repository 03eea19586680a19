import { promptRevision } from '../prompt-revision.ts'
import { completionStop } from './build-completion-prompt.ts'
import { openTurn } from './company-block.ts'

export interface ShortPrompt {
  revision: string
  prompt: string
  stop: string[]
}

/**
 * The form for a model that was fine-tuned on `buildCompletionTrainingRows`: the visitor's text and nothing else.
 *
 * @example
 * buildShortPrompt('open on sundays?').prompt // 'Human: open on sundays?\nAI:'
 */
export function buildShortPrompt(text: string): ShortPrompt {
  return { revision: promptRevision('short'), prompt: openTurn(text), stop: [...completionStop] }
}
