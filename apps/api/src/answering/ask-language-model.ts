import { findAskedTogether, type Match } from '@verbatim/matcher'
import type { Context } from '../context.ts'
import { LanguageModelError, type ModelExchange } from '../language-model/language-model.ts'
import { acceptVerdict, acceptWithoutModel } from './accept-rule.ts'
import type { CompiledKnowledge } from './compiled-knowledge.ts'
import { handOff, type Decision } from './decision.ts'
import { chooseCandidates } from './model-candidates.ts'

/** What asking a model came to. */
export interface ModelAttempt {
  decision: Decision
  exchange: ModelExchange | null
  /** In words; null when the model answered. */
  failure: string | null
}

// What a model said and nobody could use. Here the model was reached, and its doubt is kept: the matcher does not overrule it.
const unusableReplies = new Set(['invalid_reply', 'refused'])

/**
 * Asks the configured language model, if there is one, and applies the accept rule. Whatever fails becomes a decision; over
 * an org's budget the matcher decides as if there were no model.
 */
export async function askLanguageModel(
  { languageModel, config }: Pick<Context, 'languageModel' | 'config'>,
  orgId: string,
  compiled: CompiledKnowledge,
  match: Match,
  matched: Decision,
  text: string,
): Promise<ModelAttempt | null> {
  if (!languageModel) return null
  const knowledge = chooseCandidates(compiled, match, config.handOffText, languageModel)
  if (knowledge.entries.length === 0) return null
  try {
    const verdict = await languageModel.choose({ orgId, revision: compiled.revision, text, knowledge })
    const nearest = match.candidates.map(({ entryId }) => entryId)
    return {
      decision: acceptVerdict(verdict, nearest, findAskedTogether(match)),
      exchange: verdict.exchange,
      failure: null,
    }
  } catch (error) {
    if (!(error instanceof LanguageModelError)) throw error
    return { decision: decideAfterFailure(error, matched), exchange: error.exchange, failure: error.message }
  }
}

function decideAfterFailure(error: LanguageModelError, matched: Decision): Decision {
  if (error.failure === 'over_budget')
    return { ...matched, why: `${matched.why} The budget for language models is used up today.` }
  if (unusableReplies.has(error.failure))
    return handOff(
      'model_reply_invalid',
      error.exchange?.way ?? 'chat',
      null,
      `The language model's reply could not be used: ${error.message}`,
    )
  return acceptWithoutModel(matched, error.failure)
}
