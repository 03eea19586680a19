import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openWorkbench, questionOf, settle, testKey } from '../testing/model-workbench.ts'
import { scriptedDialects } from '../testing/scripted-model-dialects.ts'
import { startScriptedModelServer, type ScriptedModelServer } from '../testing/scripted-model-server.ts'

let server: ScriptedModelServer
beforeAll(async () => {
  server = await startScriptedModelServer({ apiKey: testKey })
})
afterAll(() => server.stop())
beforeEach(() => {
  server.reset()
  server.dialect = scriptedDialects.everything
})

describe('decisions', () => {
  it('gives the probability of every entry, and whether the entries cover the message', async () => {
    server.reply = () => ({ key: 'q1', probability: 0.9, covered: 0.8 })
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'decisions' } })

    const verdict = await model.choose(questionOf('what do you have in store'))

    expect(verdict.verdict).toEqual({ entryId: 'goods' })
    expect(verdict.probability).toBeCloseTo(0.9)
    expect(verdict.margin).toBeCloseTo(0.9 - 0.1 / 3)
    expect([...verdict.probabilities!.keys()].sort()).toEqual(['goods', 'hours', 'jobs'])
    expect(verdict.noneProbability).toBeCloseTo(0.1 / 3)
    expect(verdict.covered).toBe(0.8)
    expect(verdict.exchange).toMatchObject({ way: 'decisions', model: 'scripted', attempts: 1, outputTokens: 0 })
    expect(verdict.exchange.messages.map(({ role }) => role)).toEqual(['system', 'user', 'choices', 'predicate'])
  })

  it('never reads `confidence`: a choice that is not the most probable one is no choice', async () => {
    server.fault = () => 'least-probable-choice'
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'decisions' } })

    expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'invalid_reply' })
  })

  it('can choose none', async () => {
    server.reply = () => ({ key: 'none' })
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'decisions' } })

    expect((await model.choose(questionOf('hi'))).verdict).toEqual({ none: true })
  })
})

describe('systemone', () => {
  it('asks with maps and reads the probabilities and the noul', async () => {
    server.reply = () => ({ key: 'q2', probability: 0.7, covered: 0.6 })
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'systemone' } })

    const verdict = await model.choose(questionOf('when are you open'))

    expect(verdict).toMatchObject({ verdict: { entryId: 'hours' }, probability: 0.7, covered: 0.6 })
    expect(server.requests[0]!.body).toMatchObject({
      model: 'scripted',
      state: { message: '"when are you open"' },
      questions: { answer: { type: 'choice' }, covered: { type: 'noul' } },
    })
  })
})

describe('chat', () => {
  it('sends a strict schema and no field that only OpenAI knows', async () => {
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    await model.choose(questionOf('are you hiring'))

    const { body } = server.requests[0]!
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } })
    expect(Object.keys(body).sort()).toEqual(
      ['logprobs', 'max_tokens', 'messages', 'model', 'response_format', 'temperature', 'top_logprobs'].sort(),
    )
  })

  it('reads the probability and its margin from the tokens where the server gives them', async () => {
    server.reply = () => ({ key: 'q3', probability: 0.8 })
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const verdict = await model.choose(questionOf('are you hiring'))

    expect(verdict.verdict).toEqual({ entryId: 'jobs' })
    expect(verdict.probability).toBeCloseTo(0.8)
    expect(verdict.margin).toBeCloseTo(0.8 - 0.2 / 3)
    expect(verdict.covered).toBeNull()
  })

  it('knows no probability where the server gives none', async () => {
    server.dialect = scriptedDialects.ollama
    server.reply = () => ({ key: 'q3' })
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const verdict = await model.choose(questionOf('are you hiring'))

    expect(verdict).toMatchObject({
      verdict: { entryId: 'jobs' },
      probability: null,
      margin: null,
      probabilities: null,
    })
  })

  it.each([
    ['vllm', 'choice', 'chat-choice'],
    ['plain', 'text', 'chat-text'],
  ] as const)('descends to what a %s server can do', async (dialect, closedList, rung) => {
    server.dialect = scriptedDialects[dialect]
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const verdict = await model.choose(questionOf('are you hiring cashiers'))

    expect(verdict.verdict).toEqual({ entryId: 'jobs' })
    expect(verdict.exchange.attempts).toBe(2)
    expect(server.requests.at(-1)!.closedList).toBe(closedList)
    expect(model.status('org-a').providers[0]!.way.using).toBe(rung)
  })

  it('leaves out what the server refuses by name, and remembers', async () => {
    server.dialect = scriptedDialects['openai-reasoning']
    const { model, lines } = openWorkbench({ primary: { baseUrl: server.url, way: 'auto' } })

    await model.choose(questionOf('are you hiring'))
    const before = server.calls
    const verdict = await model.choose(questionOf('are you hiring'))

    expect(server.calls).toBe(before + 1)
    expect(verdict.probability).toBeNull()
    expect(server.requests.at(-1)!.body).not.toHaveProperty('temperature')
    expect(server.requests.at(-1)!.body).toHaveProperty('max_completion_tokens')
    expect(model.status('org-a').providers[0]!.way.dropped_parameters).toContain('temperature')
    expect(lines.filter(({ fields }) => fields.parameter === 'temperature')).toHaveLength(1)
  })

  it('spends a second call, not the question, on a parameter that is refused', async () => {
    server.dialect = { ...scriptedDialects.everything, rejects: ['temperature'], names: 'text' }
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const verdict = await model.choose(questionOf('are you hiring'))

    expect(verdict).toMatchObject({ verdict: { entryId: 'jobs' }, exchange: { attempts: 2 } })
  })
})

describe('what goes wrong once', () => {
  it('gives a model that thinks before it replies more room, with the second call', async () => {
    server.reply = ({ body }) =>
      Number(body.max_tokens) < 500 ? { text: null, finishReason: 'length' } : { key: 'q3' }
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const first = await model.choose(questionOf('are you hiring'))
    const second = await model.choose(questionOf('are you hiring'))

    expect([first.exchange.attempts, second.exchange.attempts]).toEqual([2, 1])
  })
})

describe('completion', () => {
  it("sends the article's prompt with stops and a limit, and matches the reply exactly", async () => {
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'completion' } })

    const verdict = await model.choose(questionOf('what are your hours on sundays'))

    expect(verdict).toMatchObject({ verdict: { entryId: 'hours' }, probability: null, exchange: { way: 'completion' } })
    const { body } = server.requests[0]!
    expect(body.stop).toEqual(['\nHuman:', '###'])
    expect(body.max_tokens).toBeGreaterThan(16)
    expect(verdict.exchange.messages).toEqual([{ role: 'prompt', content: body.prompt }])
  })

  it('takes an almost right answer for none', async () => {
    server.reply = () => ({ text: ' Monday-Friday, 9am-6pm.' })
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'completion' } })

    const failed = await settle(model.choose(questionOf('hours?')))

    expect(failed).toMatchObject({ failure: 'invalid_reply', exchange: { reply: ' Monday-Friday, 9am-6pm.' } })
  })

  it('reads the hand-off text as none', async () => {
    server.reply = () => ({ key: 'none' })
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'completion' } })

    expect((await model.choose(questionOf('dog food?'))).verdict).toEqual({ none: true })
  })

  it('sends a fine-tuned model the last line only', async () => {
    server.reply = () => ({ text: " We're hiring for cashiers" })
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'completion-short' } })

    const verdict = await model.choose(questionOf('any jobs?'))

    expect(verdict.verdict).toEqual({ entryId: 'jobs' })
    expect(server.requests[0]!.body.prompt).toBe('Human: any jobs?\nAI:')
  })
})

describe('every way', () => {
  it.each(['decisions', 'systemone', 'chat', 'completion', 'completion-short'] as const)(
    'counts a prompt that the server cut short as a failure (%s)',
    async (way) => {
      server.fault = () => 'truncated-usage'
      const { model } = openWorkbench({ primary: { baseUrl: server.url, way } })
      const text = 'when are you open on sundays, and what does it cost to send a parcel back?'
      server.reply = () => ({
        key: 'none',
        text: way === 'completion-short' ? 'A human will be in touch shortly' : undefined,
      })

      expect(await settle(model.choose(questionOf(text)))).toMatchObject({ failure: 'truncated' })
    },
  )

  it('prices what was used', async () => {
    const prices = { input: 1, cachedInput: 0.1, output: 10 }
    const { model } = openWorkbench({ primary: { baseUrl: server.url, prices } })

    const { exchange } = await model.choose(questionOf('are you hiring'))

    expect(exchange.inputTokens).toBe(server.inputTokens)
    expect(exchange.costUsd).toBeCloseTo((server.inputTokens + server.outputTokens * 10) / 1e6, 12)
  })
})
