import { buildDecisionPrompt, type DecisionPrompt } from '@verbatim/prompt-builder'
import type { ModelQuestion } from './language-model.ts'
import { CallFailure, keepReply, type ModelChoice, type ModelReply, type PreparedCall } from './model-call.ts'
import { callServer, readFields, readUsage, writeReply } from './openai-body.ts'
import { describeDecision, offeredChoices } from './openai-decisions.ts'
import type { OpenAiServer } from './openai-server.ts'
import { isProbability, readDistribution } from './read-distribution.ts'

/**
 * `POST /v1/systemone`: the same two questions in the form that Ollama, llama.cpp, LiteLLM and SGLang serve, where
 * questions and answers are maps, a choice's options are `criteria` and a predicate is a `noul`.
 */
export function prepareSystemOne(server: OpenAiServer, question: ModelQuestion): PreparedCall {
  const prompt = buildDecisionPrompt(question.knowledge, question.text)
  const criteria = Object.fromEntries(offeredChoices(prompt).map(({ value, description }) => [value, description]))
  return {
    rung: 'systemone',
    promptRevision: prompt.revision,
    messages: describeDecision(prompt, [{ role: 'state', content: JSON.stringify(prompt.state) }]),
    async send(options) {
      const body = {
        model: server.model,
        state: prompt.state,
        questions: {
          answer: { type: 'choice', instructions: prompt.choiceInstructions, criteria },
          covered: { type: 'noul', instructions: prompt.predicateInstructions },
        },
      }
      const reply = await callServer(server, [], options, async (request) =>
        server.client.post<unknown>('/systemone', { body, ...request }),
      )
      return readSystemOneReply(reply, prompt)
    },
  }
}

function readSystemOneReply(given: unknown, prompt: DecisionPrompt): ModelReply {
  const reply = readFields(given)
  const usage = readUsage(reply.usage)
  const text = writeReply(reply.answers)
  return { choice: keepReply(text, usage, () => readAnswers(reply.answers, prompt)), reply: text, usage }
}

function readAnswers(given: unknown, prompt: DecisionPrompt): ModelChoice {
  const answers = readFields(given, 'list of answers')
  // A question that the model would not answer is missing from the map.
  if (!Object.hasOwn(answers, 'answer') || !Object.hasOwn(answers, 'covered')) {
    throw new CallFailure('refused', 'The model did not answer the question.')
  }
  const answer = readFields(answers.answer, 'answer')
  const covered = readFields(answers.covered, 'answer')
  const choice = readDistribution(
    answer.type === 'choice' ? answer.choice : null,
    Object.entries(readFields(answer.probabilities, 'list of probabilities')),
    new Map(prompt.choices.map(({ key, entryId }) => [key, entryId])),
  )
  if (!isProbability(covered.noul)) {
    throw new CallFailure('invalid_reply', 'The predicate has no probability.', { counts: true })
  }
  return { ...choice, covered: covered.noul }
}
