import { buildDecisionPrompt, type DecisionPrompt } from '@verbatim/prompt-builder'
import type OpenAI from 'openai'
import type { ModelExchange, ModelQuestion } from './language-model.ts'
import { CallFailure, keepReply, type ModelChoice, type ModelReply, type PreparedCall } from './model-call.ts'
import { callServer, openAiFields, readFields, readUsage, withoutDropped, writeReply } from './openai-body.ts'
import type { OpenAiServer } from './openai-server.ts'
import { isProbability, readDistribution } from './read-distribution.ts'

/** `POST /v1/decisions`: one choice among the entries and none, and whether the entries cover the message at all. */
export function prepareDecisions(server: OpenAiServer, question: ModelQuestion): PreparedCall {
  const prompt = buildDecisionPrompt(question.knowledge, question.text)
  const offered = offeredChoices(prompt)
  return {
    rung: 'decisions',
    promptRevision: prompt.revision,
    messages: describeDecision(prompt, prompt.input),
    async send(options) {
      const optional = withoutDropped(openAiFields(server, question, prompt.revision), options.tuning)
      const body: OpenAI.DecisionCreateParams = {
        model: server.model,
        input: prompt.input,
        questions: [
          { type: 'choice', name: 'answer', instructions: prompt.choiceInstructions, choices: offered },
          { type: 'predicate', name: 'covered', instructions: prompt.predicateInstructions },
        ],
        ...optional,
      }
      const reply = await callServer(server, Object.keys(optional), options, async (request) =>
        server.client.decisions.create(body, request),
      )
      return readDecisionReply(reply, prompt)
    },
  }
}

/** Every choice as both decision endpoints offer it, `none` last. */
export function offeredChoices(prompt: DecisionPrompt): { value: string; description: string }[] {
  const entries = prompt.choices.map(({ key, description }) => ({ value: key, description }))
  return [...entries, { value: prompt.none.key, description: prompt.none.description }]
}

/** Both questions in the order in which the model reads them, for the trace. */
export function describeDecision(prompt: DecisionPrompt, input: ModelExchange['messages']): ModelExchange['messages'] {
  const choices = offeredChoices(prompt).map(({ value, description }) => `${value} ${description}`)
  return [
    ...input,
    { role: 'choices', content: [prompt.choiceInstructions, ...choices].join('\n') },
    { role: 'predicate', content: prompt.predicateInstructions },
  ]
}

function readDecisionReply(given: unknown, prompt: DecisionPrompt): ModelReply {
  const reply = readFields(given)
  const usage = readUsage(reply.usage)
  const text = writeReply(reply.answers)
  return { choice: keepReply(text, usage, () => readAnswers(reply.answers, prompt)), reply: text, usage }
}

function readAnswers(answers: unknown, prompt: DecisionPrompt): ModelChoice {
  if (!Array.isArray(answers) || answers.length !== 2) {
    throw new CallFailure('invalid_reply', 'The model server did not answer both questions.', { counts: true })
  }
  const answer = readFields(answers[0], 'answer')
  const covered = readFields(answers[1], 'answer')
  if (answer.type === 'refusal' || covered.type === 'refusal') {
    throw new CallFailure('refused', 'The model refused the question.')
  }
  const pairs = Array.isArray(answer.probabilities) ? answer.probabilities.map((each) => readFields(each)) : []
  const choice = readDistribution(
    answer.type === 'choice' ? answer.choice : null,
    pairs.map(({ value, probability }) => [value, probability] as const),
    new Map(prompt.choices.map(({ key, entryId }) => [key, entryId])),
  )
  if (covered.type !== 'predicate' || !isProbability(covered.probability)) {
    throw new CallFailure('invalid_reply', 'The predicate has no probability.', { counts: true })
  }
  return { ...choice, covered: covered.probability }
}
