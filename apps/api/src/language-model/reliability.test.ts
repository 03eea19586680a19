import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openWorkbench, questionOf, settle } from '../testing/model-workbench.ts'
import { startScriptedModelServer, type ScriptedModelServer } from '../testing/scripted-model-server.ts'

let server: ScriptedModelServer
let second: ScriptedModelServer
beforeAll(async () => {
  server = await startScriptedModelServer()
  second = await startScriptedModelServer()
})
afterAll(async () => {
  await server.stop()
  await second.stop()
})
beforeEach(() => {
  server.reset()
  second.reset()
})

async function timed<T>(work: () => Promise<T>): Promise<{ outcome: T; milliseconds: number }> {
  const startedAt = performance.now()
  const outcome = await work()
  return { outcome, milliseconds: performance.now() - startedAt }
}

describe('the breaker', () => {
  it('opens after five failures in a row, and then nobody waits and nothing is sent', async () => {
    server.fault = () => '500'
    const { model, lines } = openWorkbench({ primary: { baseUrl: server.url }, deadlineMs: 2_000 })
    for (let asked = 0; asked < 5; asked++) await settle(model.choose(questionOf('hi')))
    const sent = server.calls

    const times: number[] = []
    for (let asked = 0; asked < 200; asked++) {
      const { outcome, milliseconds } = await timed(() => settle(model.choose(questionOf('hi'))))
      expect(outcome).toMatchObject({ failure: 'circuit_open', exchange: null })
      times.push(milliseconds)
    }

    expect(server.calls).toBe(sent)
    expect(times.sort((one, other) => one - other)[190]).toBeLessThan(5)
    expect(model.status('org-a').providers[0]!.breaker).toMatchObject({ state: 'open', retry_at: expect.any(String) })
    expect(lines.filter(({ message }) => message.includes('breaker opened'))).toHaveLength(1)
  })

  it('lets one question try after a while, and closes when that one is answered', async () => {
    server.fault = () => '500'
    const { model } = openWorkbench({ primary: { baseUrl: server.url }, breakerOpenMs: 300, deadlineMs: 1_000 })
    for (let asked = 0; asked < 3; asked++) await settle(model.choose(questionOf('hi')))
    expect(model.status('org-a').providers[0]!.breaker.state).toBe('open')
    server.fault = () => null
    server.delayMs = 50
    await new Promise((resolve) => setTimeout(resolve, 400))

    const trial = model.choose(questionOf('are you hiring'))
    await new Promise((resolve) => setTimeout(resolve, 10))
    const meanwhile = await timed(() => settle(model.choose(questionOf('are you hiring'))))

    expect(meanwhile.outcome).toMatchObject({ failure: 'circuit_open' })
    expect(meanwhile.milliseconds).toBeLessThan(20)
    expect((await trial).verdict).toEqual({ entryId: 'jobs' })
    expect(model.status('org-a').providers[0]!.breaker.state).toBe('closed')
  })

  it.each(['401', '403', '429-no-credit'] as const)('opens at once after %s, and for long', async (fault) => {
    server.fault = () => fault
    const { model } = openWorkbench({ primary: { baseUrl: server.url }, breakerOpenMs: 10 })

    await settle(model.choose(questionOf('hi')))
    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'circuit_open' })
    expect(server.calls).toBe(1)
  })

  it.each(['400', 'refusal', 'unknown-id'] as const)(
    'never counts %s: that is no failure of the server',
    async (fault) => {
      server.fault = () => fault
      const { model } = openWorkbench({ primary: { baseUrl: server.url } })

      for (let asked = 0; asked < 20; asked++) await settle(model.choose(questionOf('hi')))

      expect(model.status('org-a').providers[0]!.breaker.state).toBe('closed')
    },
  )

  it('stays open as long as the server asks for', async () => {
    server.fault = () => '503-retry-after-60'
    const { model } = openWorkbench({ primary: { baseUrl: server.url }, breakerOpenMs: 10 })
    for (let asked = 0; asked < 5; asked++) await settle(model.choose(questionOf('hi')))

    const { since, retry_at } = model.status('org-a').providers[0]!.breaker

    expect(Date.parse(retry_at!) - Date.parse(since!)).toBeGreaterThanOrEqual(60_000)
  })
})

describe('the deadline', () => {
  it('also ends a wait in the queue', async () => {
    server.fault = () => 'hang'
    const limits = { deadlineMs: 300, queueWaitMs: 5_000, orgShare: 1 }
    const { model } = openWorkbench({ primary: { baseUrl: server.url, maxConcurrency: 1 }, ...limits })

    const asked = Array.from({ length: 3 }, () => timed(() => settle(model.choose(questionOf('hi')))))

    for (const { outcome, milliseconds } of await Promise.all(asked)) {
      expect(outcome).toMatchObject({ failure: 'timeout' })
      expect(milliseconds).toBeLessThan(550)
    }
    expect(server.calls).toBe(1)
  })

  it('is not stretched by what a server asks for with retry-after', async () => {
    server.fault = () => '429-retry-after-60'
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const { outcome, milliseconds } = await timed(() => settle(model.choose(questionOf('hi'))))

    expect(outcome).toMatchObject({ failure: 'rate_limited', exchange: { attempts: 1 } })
    expect(milliseconds).toBeLessThan(500)
  })

  it('gives way to a caller who leaves, and does not hold that against the server', async () => {
    server.fault = () => 'hang'
    const { model } = openWorkbench({ primary: { baseUrl: server.url, maxConcurrency: 20 } })
    for (let asked = 0; asked < 10; asked++) {
      const visitor = new AbortController()
      const { milliseconds } = await timed(async () => {
        setTimeout(() => visitor.abort(), 10)
        return await settle(model.choose(questionOf('hi'), visitor.signal))
      })
      expect(milliseconds).toBeLessThan(300)
    }

    expect(model.status('org-a').providers[0]!).toMatchObject({ breaker: { state: 'closed' }, in_flight: 0 })
  })
})

describe('a second attempt', () => {
  it('helps where the first failed in passing', async () => {
    server.fault = () => (server.calls === 1 ? 'reset-before-reply' : null)
    const { model } = openWorkbench({ primary: { baseUrl: server.url } })

    const verdict = await model.choose(questionOf('are you hiring'))

    expect(verdict).toMatchObject({ verdict: { entryId: 'jobs' }, exchange: { attempts: 2 } })
  })

  it.each(['500', 'half-json', 'unknown-id', '401', '400', 'length-stop', 'truncated-usage'] as const)(
    'goes to the fallback where there is one (%s)',
    async (fault) => {
      server.fault = () => fault
      const { model } = openWorkbench({
        primary: { baseUrl: server.url },
        fallback: { baseUrl: second.url, model: 'other' },
      })

      const verdict = await model.choose(questionOf('are you hiring'))

      expect(verdict).toMatchObject({ verdict: { entryId: 'jobs' }, exchange: { model: 'other', attempts: 2 } })
    },
  )

  it('leaves the fallback its share of the time', async () => {
    server.fault = () => 'hang'
    const { model } = openWorkbench({
      primary: { baseUrl: server.url },
      fallback: { baseUrl: second.url },
      deadlineMs: 800,
    })

    const { outcome, milliseconds } = await timed(() => settle(model.choose(questionOf('are you hiring'))))

    expect(outcome).toMatchObject({ verdict: { entryId: 'jobs' } })
    expect(milliseconds).toBeLessThan(800)
  })

  it('asks the fallback alone while the breaker of the first is open', async () => {
    server.fault = () => '401'
    const { model } = openWorkbench({ primary: { baseUrl: server.url }, fallback: { baseUrl: second.url } })
    await model.choose(questionOf('are you hiring'))

    const verdict = await model.choose(questionOf('are you hiring'))

    expect(verdict.exchange.attempts).toBe(1)
    expect(server.calls).toBe(1)
  })

  it('is not made for a refusal: the model has answered', async () => {
    server.fault = () => 'refusal'
    const { model } = openWorkbench({ primary: { baseUrl: server.url }, fallback: { baseUrl: second.url } })

    expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'refused' })
    expect(second.calls).toBe(0)
  })
})

describe('between orgs', () => {
  it('keeps one org as fast as before while another floods a model that hangs for it', async () => {
    server.fault = ({ text }) => (text === 'flood' ? 'hang' : null)
    const { model } = openWorkbench({ primary: { baseUrl: server.url, maxConcurrency: 8 }, deadlineMs: 1_000 })
    const flood = Array.from({ length: 100 }, () => settle(model.choose(questionOf('flood', { orgId: 'org-b' }))))

    const times: number[] = []
    for (let asked = 0; asked < 10; asked++) {
      const { outcome, milliseconds } = await timed(() => settle(model.choose(questionOf('are you hiring'))))
      expect(outcome).toMatchObject({ verdict: { entryId: 'jobs' } })
      times.push(milliseconds)
    }
    const flooded = await Promise.all(flood)

    expect(Math.max(...times)).toBeLessThan(200)
    expect(flooded.filter((each) => 'failure' in each && each.failure === 'over_capacity').length).toBeGreaterThan(80)
  })
})

describe('the budget', () => {
  it("ends an org's calls for the day, and no other org's", async () => {
    let now = Date.UTC(2026, 10, 22, 12)
    const { model, lines } = openWorkbench({ primary: { baseUrl: server.url }, dailyCallsPerOrg: 3, now: () => now })
    for (let asked = 0; asked < 3; asked++) await model.choose(questionOf('are you hiring'))

    expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'over_budget', exchange: null })
    expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'over_budget' })
    expect((await model.choose(questionOf('are you hiring', { orgId: 'org-b' }))).verdict).toEqual({ entryId: 'jobs' })
    expect(server.calls).toBe(4)
    expect(lines.filter(({ message }) => message.includes('budget'))).toHaveLength(1)
    expect(model.status('org-a').budget).toEqual({
      calls_per_day: 3,
      calls_left: 0,
      tokens_per_day: null,
      tokens_left: null,
      resets_at: '2026-11-23T00:00:00.000Z',
    })
    now += 12 * 60 * 60 * 1000
    expect((await model.choose(questionOf('are you hiring'))).verdict).toEqual({ entryId: 'jobs' })
  })

  it('counts the tokens that the server counted, and never lets a storm past the limit', async () => {
    const { model } = openWorkbench({ primary: { baseUrl: server.url }, dailyTokensPerOrg: 5_000 })

    const asked = Array.from({ length: 100 }, () => settle(model.choose(questionOf('are you hiring'))))
    await Promise.all(asked)

    expect(server.inputTokens + server.outputTokens).toBeLessThanOrEqual(5_000)
    const left = model.status('org-a').budget!.tokens_left!
    expect(left).toBe(5_000 - server.inputTokens - server.outputTokens)
  })

  it('is not spent by what was never sent', async () => {
    const limits = { dailyCallsPerOrg: 100, queueWaitMs: 0 }
    const { model } = openWorkbench({ primary: { baseUrl: server.url, maxConcurrency: 1 }, ...limits })
    server.delayMs = 50

    await Promise.all(Array.from({ length: 10 }, () => settle(model.choose(questionOf('are you hiring')))))

    expect(server.calls).toBe(1)
    expect(model.status('org-a').budget!.calls_left).toBe(99)
  })
})
