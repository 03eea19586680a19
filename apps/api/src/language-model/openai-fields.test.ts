import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { questionOf } from '../testing/model-workbench.ts'
import { startScriptedModelServer, type ScriptedModelServer } from '../testing/scripted-model-server.ts'
import { defaultModelProviderConfig, isOpenAiHost } from './language-model-config.ts'
import { prepareChat } from './openai-chat.ts'
import { prepareDecisions } from './openai-decisions.ts'
import { openOpenAiServer } from './openai-server.ts'

let scripted: ScriptedModelServer
beforeAll(async () => {
  scripted = await startScriptedModelServer()
})
afterAll(() => scripted.stop())
beforeEach(() => scripted.reset())

/** A server that is taken for OpenAI's although it is on loopback. */
const openAi = () => ({
  ...openOpenAiServer({ ...defaultModelProviderConfig, baseUrl: scripted.url }),
  knowsOpenAiFields: true,
})
const send = {
  tuning: { dropped: new Set<string>(), replyTokens: 24 },
  signal: new AbortController().signal,
  timeoutMs: 2_000,
}

describe('what is sent to OpenAI', () => {
  it('keeps nothing there, does not think aloud, and groups the prompt cache by org and revision', async () => {
    await prepareChat('chat-schema', openAi(), questionOf('are you hiring')).send(send)
    await prepareChat('chat-schema', openAi(), questionOf('hours?')).send(send)

    const [one, other] = scripted.requests.map(({ body }) => body)
    expect(one).toMatchObject({ store: false, reasoning_effort: 'none', max_completion_tokens: 24 })
    expect(one).not.toHaveProperty('max_tokens')
    expect(one!.prompt_cache_key).toBe(other!.prompt_cache_key)
    expect(one!.prompt_cache_key).toContain(':7:')
    expect(JSON.stringify(one)).not.toContain('org-a')
  })

  it('tells orgs apart without naming them', async () => {
    await prepareDecisions(openAi(), questionOf('hi')).send(send)
    await prepareDecisions(openAi(), questionOf('hi', { orgId: 'org-b' })).send(send)

    const [one, other] = scripted.requests.map(({ body }) => body.safety_identifier as string)
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(other).not.toBe(one)
  })

  it('names the limit on a reply as everybody else does where the server refused the new name', async () => {
    const tuning = { dropped: new Set(['max_completion_tokens', 'logprobs']), replyTokens: 24 }

    await prepareChat('chat-json', openAi(), questionOf('hi')).send({ ...send, tuning })

    const { body } = scripted.requests[0]!
    expect(body).toMatchObject({ max_tokens: 24, response_format: { type: 'json_object' } })
    expect(body).not.toHaveProperty('top_logprobs')
  })
})

describe('isOpenAiHost', () => {
  it.each([
    ['https://api.openai.com/v1', true],
    ['https://eu.api.openai.com/v1', true],
    ['https://contoso.openai.azure.com/openai/v1', true],
    ['https://api.openai.com.evil.example/v1', false],
    ['http://localhost:11434/v1', false],
    ['https://notapi.openai.com.example/v1', false],
  ])('%s: %s', (url, is) => {
    expect(isOpenAiHost(url)).toBe(is)
  })
})
