import { buildCompletionPrompt, buildShortPrompt, parseCompletionReply } from '@verbatim/prompt-builder'
import type OpenAI from 'openai'
import type { ModelQuestion } from './language-model.ts'
import { CallFailure, type ModelReply, type PreparedCall } from './model-call.ts'
import { callServer, readFields, readUsage, withoutDropped } from './openai-body.ts'
import type { OpenAiServer } from './openai-server.ts'

type CompletionRung = 'completion' | 'completion-short'

/**
 * `POST /v1/completions`: the article's prompt, or only its last line for a model that was fine-tuned on the rest. The
 * model writes the answer itself, which counts only when it is a stored one.
 */
export function prepareCompletion(rung: CompletionRung, server: OpenAiServer, question: ModelQuestion): PreparedCall {
  const { knowledge, text } = question
  const prompt = rung === 'completion' ? buildCompletionPrompt(knowledge, text) : buildShortPrompt(text)
  return {
    rung,
    promptRevision: prompt.revision,
    messages: [{ role: 'prompt', content: prompt.prompt }],
    async send(options) {
      const optional = withoutDropped(
        { temperature: 0, max_tokens: longestReplyTokens(question), stop: prompt.stop },
        options.tuning,
      )
      const body = { model: server.model, prompt: prompt.prompt, ...optional }
      const reply = await callServer(server, Object.keys(optional), options, async (request) =>
        server.client.completions.create(body as OpenAI.CompletionCreateParamsNonStreaming, request),
      )
      return readCompletionReply(reply, question)
    },
  }
}

function readCompletionReply(given: unknown, { knowledge }: ModelQuestion): ModelReply {
  const reply = readFields(given)
  const usage = readUsage(reply.usage)
  const choice = readFields(Array.isArray(reply.choices) ? reply.choices[0] : null)
  const text = typeof choice.text === 'string' ? choice.text : null
  const facts = { reply: text, usage }
  if (choice.finish_reason === 'content_filter') {
    throw new CallFailure('refused', 'The model refused the question.', facts)
  }
  if (choice.finish_reason === 'length') {
    throw new CallFailure('truncated', 'The reply was cut off before it was complete.', facts)
  }
  if (choice.finish_reason !== 'stop' || text === null) {
    throw new CallFailure('invalid_reply', 'The model did not end its reply as agreed.', facts)
  }
  const parsed = parseCompletionReply(text, knowledge)
  if ('invalid' in parsed) {
    throw new CallFailure('invalid_reply', `The model's reply cannot be used: ${parsed.invalid}.`, facts)
  }
  const unknown = { probability: null, margin: null, probabilities: null, noneProbability: null, covered: null }
  return { choice: { verdict: parsed, ...unknown }, reply: text, usage }
}

/** Two bytes a token is what the worst tokenizers make of the scripts that they know least. */
function longestReplyTokens({ knowledge }: ModelQuestion): number {
  const replies = [knowledge.handOffText, ...knowledge.entries.map(({ answer }) => answer)]
  const longest = Math.max(...replies.map((reply) => Buffer.byteLength(reply)))
  return Math.ceil(longest / 2) + 16
}
