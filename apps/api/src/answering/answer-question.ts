import { decide, matchText, type Match } from '@verbatim/matcher'
import { v7 as createId } from 'uuid'
import type { Member } from '../auth/member.ts'
import type { Context } from '../context.ts'
import { sha256Of } from '../knowledge/revision-writer.ts'
import { acceptMatch } from './accept-rule.ts'
import { askLanguageModel, type ModelAttempt } from './ask-language-model.ts'
import type { CompiledKnowledge } from './compiled-knowledge.ts'
import { handOff, type Decision } from './decision.ts'
import { createStopwatch, type Step } from './stopwatch.ts'

/** Everything that came of one question. */
export interface Answered {
  inquiryId: string
  response: string
  responseSha256: string
  decision: Decision
  revision: number | null
  match: Match | null
  compiled: CompiledKnowledge | null
  model: ModelAttempt | null
  steps: Step[]
}

type AnsweringContext = Pick<
  Context,
  | 'config'
  | 'findPublishedRevision'
  | 'findMatch'
  | 'findCompiledKnowledge'
  | 'languageModel'
  | 'inquiryRecorder'
  | 'now'
>

const recordedCandidates = 3

/**
 * Answers one text of a visitor: the one function behind the HTTP call, the test pane and every later door.
 *
 * The reply is a stored answer of the published revision, copied byte for byte, or the hand-off text; and the inquiry is
 * durable before this returns.
 *
 * @throws a database error when the inquiry could not be kept: then nothing was promised to anybody.
 */
export async function answerQuestion(
  context: AnsweringContext,
  member: Member,
  text: string,
  options: { explain: boolean },
): Promise<Answered> {
  const stopwatch = createStopwatch()
  const askedAt = context.now()
  const revision = await context.findPublishedRevision(member.orgId)
  stopwatch.lap('published revision')
  const compiled = revision === null ? null : await context.findCompiledKnowledge(member.orgId, revision)
  stopwatch.lap('compiled knowledge')
  const match = compiled && findMatch(context, member.orgId, compiled, text, options)
  const matched = match
    ? acceptMatch(match, decide(match))
    : handOff('no_knowledge', 'matcher', null, 'Nothing was saved yet.')
  stopwatch.lap('matcher')
  const model =
    compiled && match && mayAskModel(matched)
      ? await askLanguageModel(context, member.orgId, compiled, match, matched, text)
      : null
  if (model) stopwatch.lap('language model')

  const decision = model?.decision ?? matched
  const { response, responseSha256 } = storedBytes(decision, compiled, context.config.handOffText)
  const inquiryId = createId({ msecs: askedAt.getTime() })
  await context.inquiryRecorder.record({
    orgId: member.orgId,
    id: inquiryId,
    text,
    outcome: decision.outcome,
    reason: decision.reason,
    entryId: decision.entryId,
    revision,
    responseSha256,
    engine: decision.engine,
    confidence: decision.confidence,
    candidates: (match?.candidates ?? [])
      .slice(0, recordedCandidates)
      .map(({ entryId, confidence }) => ({ entry_id: entryId, confidence })),
    latencyMs: stopwatch.total(),
    asker: member.name,
    askedAt,
  })
  stopwatch.lap('inquiry recorded')
  return { inquiryId, response, responseSha256, decision, revision, match, compiled, model, steps: stopwatch.steps }
}

/** The same result with reasons in words or without; they cost time that only a trace is worth. */
function findMatch(
  { findMatch }: AnsweringContext,
  orgId: string,
  compiled: CompiledKnowledge,
  text: string,
  { explain }: { explain: boolean },
): Match {
  return explain ? matchText(compiled.knowledge, text, { explain }) : findMatch(orgId, compiled, text)
}

/** An exact match, a negative example and an empty knowledge base need no model. */
function mayAskModel(matched: Decision): boolean {
  return matched.engine !== 'exact' && matched.reason !== 'no_knowledge'
}

/** The only place where a response comes from: whatever was decided, it is one of these two. */
function storedBytes(
  decision: Decision,
  compiled: CompiledKnowledge | null,
  handOffText: string,
): { response: string; responseSha256: string } {
  const entry = decision.entryId === null ? undefined : compiled?.entries.get(decision.entryId)
  if (decision.outcome === 'answered' && !entry)
    throw new Error(`The decision names entry ${decision.entryId}, which the published revision does not hold`)
  return entry
    ? { response: entry.answer, responseSha256: entry.answerSha256 }
    : { response: handOffText, responseSha256: sha256Of(handOffText) }
}
