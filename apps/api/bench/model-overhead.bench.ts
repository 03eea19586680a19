import { fork } from 'node:child_process'
import { once } from 'node:events'
import { buildChatPrompt, type PromptKnowledge } from '@verbatim/prompt-builder'
import OpenAI from 'openai'
import { createLanguageModel } from '../src/language-model/create-language-model.ts'
import { defaultLanguageModelConfig, defaultModelProviderConfig } from '../src/language-model/language-model-config.ts'
import { makeEntries, makeQuestions } from './texts.ts'

/*
 * What our own code adds to a model: the same questions to the same scripted server, once by the SDK alone and once
 * through prompt, queue, breaker, deadline, budget and checks, in turns within one run.
 */
const latencyMs = 200
const inFlight = 64
const questionsPerRound = 64 * 15
const rounds = 5
const target = 15

const child = fork(new URL('servers/scripted-model.ts', import.meta.url), [String(latencyMs)], {
  execArgv: ['--import', 'tsx'],
})
const [{ url }] = (await once(child, 'message')) as [{ url: string }]

const entries = makeEntries(20).map((entry, index) => ({ ...entry, id: `entry-${index}`, alternatives: [] }))
const knowledge: PromptKnowledge = { entries, negatives: [], handOffText: 'A human will be in touch shortly' }
const texts = makeQuestions(200)

const client = new OpenAI({ baseURL: url, apiKey: 'none', maxRetries: 0 })
const prompt = buildChatPrompt(knowledge, texts[0]!)
const askSdk = async () => {
  await client.chat.completions.create({
    model: 'scripted',
    messages: prompt.messages,
    temperature: 0,
    max_tokens: 24,
    logprobs: true,
    top_logprobs: 5,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'choice', strict: true, schema: { ...prompt.schema } },
    },
  })
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const model = createLanguageModel(
  {
    ...defaultLanguageModelConfig,
    orgShare: 1,
    primary: { ...defaultModelProviderConfig, baseUrl: url, model: 'scripted', way: 'chat', maxConcurrency: inFlight },
  },
  { logger: silent },
)
const askOurs = async (index: number) => {
  await model.choose({ orgId: 'org', revision: 1, text: texts[index % texts.length]!, knowledge })
}

const cpu = new Map<(index: number) => Promise<void>, number>()

async function measure(ask: (index: number) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  const cpuBefore = process.cpuUsage()
  let next = 0
  const askOnAndOn = async () => {
    while (next < questionsPerRound) {
      const startedAt = performance.now()
      await ask(next++)
      times.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, askOnAndOn))
  const { user, system } = process.cpuUsage(cpuBefore)
  cpu.set(ask, (user + system) / 1000 / questionsPerRound)
  return times
}

const percentile = (times: number[], share: number) =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))]!

await measure(askSdk)
await measure(askOurs)
const sdk: number[] = []
const ours: number[] = []
for (let round = 0; round < rounds; round++) {
  sdk.push(...(await measure(askSdk)))
  ours.push(...(await measure(askOurs)))
}
child.kill('SIGTERM')

const show = (name: string, times: number[], ask: (index: number) => Promise<void>) => {
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
  console.log(
    `${name.padEnd(34)} ${times.length} questions   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   ${cpu.get(ask)!.toFixed(2)} ms of CPU each`,
  )
}
console.log(`A model of ${latencyMs} ms, ${inFlight} questions in flight:`)
show('the SDK alone', sdk, askSdk)
show('the language model seam', ours, askOurs)
const overhead = percentile(ours, 0.99) - percentile(sdk, 0.99)
const own = percentile(ours, 0.99) - latencyMs
console.log(
  `own overhead: p50 ${(percentile(ours, 0.5) - percentile(sdk, 0.5)).toFixed(1)} ms, p99 ${overhead.toFixed(1)} ms (target: under ${target} ms); over the model itself p99 ${own.toFixed(1)} ms`,
)
if (overhead >= target) process.exitCode = 1
