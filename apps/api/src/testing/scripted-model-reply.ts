import type { ScriptedRequest } from './scripted-model-request.ts'

/** What the model shall say; whatever is left out is well-formed and plausible. */
export interface ScriptedReply {
  /** `q1` to `qN`, or `none`. Default `none`. */
  key?: string
  /** Of `key`; the others share the rest. Default 0.97. */
  probability?: number
  /** Instead of the above, for decisions and systemone: pairs, so that a script can double or leave out one. */
  probabilities?: readonly (readonly [key: string, probability: unknown])[]
  covered?: unknown
  /** Instead of the key in its form, for chat and completion. */
  text?: string | null
  finishReason?: string
  refuse?: boolean
  inputTokens?: number
  /** Instead of the whole body. */
  json?: unknown
}

/** Word by word, as a tokenizer would roughly count. */
export function countScriptedTokens(text: string): number {
  return text.match(/\p{L}+|\p{N}|[^\s\p{L}\p{N}]/gu)?.length ?? 0
}

/** The body of a 200 in the form of the request's endpoint. */
export function writeScriptedReply(request: ScriptedRequest, reply: ScriptedReply, withLogprobs: boolean) {
  const text = reply.text === undefined ? writeText(request, reply.key ?? 'none') : reply.text
  const inputTokens = reply.inputTokens ?? countScriptedTokens(request.prompt)
  const isChoice = request.way === 'decisions' || request.way === 'systemone'
  const outputTokens = isChoice ? 0 : countScriptedTokens(text ?? '')
  const body =
    reply.json !== undefined ? reply.json : writeBody(request, reply, text, withLogprobs, { inputTokens, outputTokens })
  return { body, inputTokens, outputTokens }
}

interface Usage {
  inputTokens: number
  outputTokens: number
}

function writeBody(
  request: ScriptedRequest,
  reply: ScriptedReply,
  text: string | null,
  withLogprobs: boolean,
  usage: Usage,
) {
  const model = String(request.body.model)
  if (request.way === 'decisions') return { model, answers: writeDecision(request, reply), usage: writeUsage(usage) }
  if (request.way === 'systemone') return { model, answers: writeSystemOne(request, reply), usage: writeUsage(usage) }
  const finish_reason = reply.finishReason ?? 'stop'
  const counted = {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
  }
  const common = { id: 'scripted', created: 1_795_000_000, model, usage: counted }
  if (request.way === 'completion') {
    const choices = [{ index: 0, text, finish_reason, logprobs: null }]
    return { ...common, object: 'text_completion', choices }
  }
  const message = reply.refuse
    ? { role: 'assistant', content: null, refusal: 'I cannot help with that.' }
    : { role: 'assistant', content: text, refusal: null }
  const logprobs =
    withLogprobs && request.body.logprobs === true && text !== null ? writeLogprobs(request, reply, text) : null
  return { ...common, object: 'chat.completion', choices: [{ index: 0, message, finish_reason, logprobs }] }
}

function writeUsage({ inputTokens, outputTokens }: Usage) {
  return { input_tokens: inputTokens, output_tokens: outputTokens, total_tokens: inputTokens + outputTokens }
}

function writeDecision(request: ScriptedRequest, reply: ScriptedReply) {
  if (reply.refuse)
    return [
      { type: 'refusal', name: 'answer' },
      { type: 'predicate', name: 'covered', probability: 0.5 },
    ]
  const probabilities = listProbabilities(request, reply).map(([value, probability]) => ({ value, probability }))
  return [
    { type: 'choice', name: 'answer', choice: reply.key ?? 'none', confidence: 0.5, probabilities },
    { type: 'predicate', name: 'covered', probability: reply.covered ?? defaultCovered(reply) },
  ]
}

function writeSystemOne(request: ScriptedRequest, reply: ScriptedReply) {
  const covered = { type: 'noul', noul: reply.covered ?? defaultCovered(reply) }
  if (reply.refuse) return { covered }
  const probabilities = Object.fromEntries(listProbabilities(request, reply))
  return { answer: { type: 'choice', choice: reply.key ?? 'none', probabilities, confidence: 0.5 }, covered }
}

function defaultCovered({ key = 'none' }: ScriptedReply): number {
  return key === 'none' ? 0.05 : 0.95
}

function listProbabilities({ offered }: ScriptedRequest, reply: ScriptedReply): (readonly [string, unknown])[] {
  if (reply.probabilities) return [...reply.probabilities]
  const { key: chosen = 'none', probability = 0.97 } = reply
  const keys = [...offered.map(({ key }) => key), 'none']
  const others = keys.length - (keys.includes(chosen) ? 1 : 0)
  return keys.map((key) => [key, key === chosen ? probability : (1 - probability) / others])
}

function writeText({ way, closedList, offered, handOffText }: ScriptedRequest, key: string): string {
  if (way === 'completion') {
    const answer = offered.find((each) => each.key === key)?.answer
    return ` ${answer ?? handOffText ?? 'A human will be in touch shortly'}`
  }
  return closedList === 'schema' || closedList === 'json' ? JSON.stringify({ id: key }) : key
}

/** The key as one token, its rivals as that token's alternatives. */
function writeLogprobs(request: ScriptedRequest, reply: ScriptedReply, text: string) {
  const chosen = reply.key ?? 'none'
  const start = text.lastIndexOf(chosen)
  const certain = (token: string) => ({
    token,
    logprob: 0,
    bytes: null,
    top_logprobs: [{ token, logprob: 0, bytes: null }],
  })
  if (start === -1) return { content: [certain(text)], refusal: null }
  const ranked = listProbabilities(request, reply)
    .map(([token, probability]) => ({ token, logprob: Math.log(Math.max(Number(probability), 1e-9)), bytes: null }))
    .sort((one, other) => other.logprob - one.logprob)
  const own = ranked.find(({ token }) => token === chosen) ?? certain(chosen)
  const tokens = [text.slice(0, start), null, text.slice(start + chosen.length)]
  const content = tokens.map((token) =>
    token === null ? { ...own, top_logprobs: ranked.slice(0, 5) } : certain(token),
  )
  return { content: content.filter(({ token }) => token !== ''), refusal: null }
}
