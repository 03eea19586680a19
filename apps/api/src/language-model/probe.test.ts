import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openWorkbench, questionOf, settle } from '../testing/model-workbench.ts'
import { scriptedDialects } from '../testing/scripted-model-dialects.ts'
import { startScriptedModelServer, type ScriptedModelServer } from '../testing/scripted-model-server.ts'

const hour = 60 * 60 * 1000

let server: ScriptedModelServer
beforeAll(async () => {
  server = await startScriptedModelServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  server.reset()
  server.dialect = scriptedDialects.everything
})

function openAuto() {
  const clock = { now: Date.UTC(2026, 10, 22) }
  const bench = openWorkbench({ primary: { baseUrl: server.url, way: 'auto' }, now: () => clock.now })
  return { ...bench, clock, using: () => bench.model.status('org-a').providers[0]!.way.using }
}

describe('the probe', () => {
  it.each([
    ['openai', 'decisions'],
    ['ollama', 'systemone'],
    ['llama.cpp', 'chat-schema'],
    ['vllm', 'chat-choice'],
    ['plain', 'chat-text'],
    ['completion', 'completion'],
  ] as const)('finds the best that a server like %s understands: %s', async (dialect, rung) => {
    server.dialect = scriptedDialects[dialect]
    const { model, using } = openAuto()

    const verdict = await model.choose(questionOf('are you hiring cashiers'))

    expect(using()).toBe(rung)
    expect(verdict).toMatchObject({ verdict: { entryId: 'jobs' }, exchange: { attempts: 1 } })
  })

  it('is made once for all the questions that wait for it, and kept for a day', async () => {
    server.delayMs = 20
    const { model, clock } = openAuto()

    await Promise.all(Array.from({ length: 10 }, () => model.choose(questionOf('are you hiring'))))
    expect(server.calls).toBe(1 + 10)
    clock.now += 23 * hour
    await model.choose(questionOf('are you hiring'))
    expect(server.calls).toBe(1 + 11)
  })

  it('is made again after a day, while questions go on as before', async () => {
    const { model, clock, using } = openAuto()
    await model.choose(questionOf('are you hiring'))
    clock.now += 25 * hour
    server.dialect = { ...scriptedDialects.everything, ways: ['decisions', 'chat'] }

    await model.choose(questionOf('are you hiring'))
    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(using()).toBe('decisions')
    expect(model.status('org-a').providers[0]!.way.probed_at).toBe('2026-11-23T01:00:00.000Z')
    expect(server.calls).toBe(2 + 2)
  })

  it.each([404, 405, 501])(
    'is made again at once when the server says that the way is unknown (%d)',
    async (status) => {
      const { model, clock, using } = openAuto()
      await model.choose(questionOf('are you hiring'))
      expect(using()).toBe('decisions')
      clock.now += hour
      server.dialect = { ...scriptedDialects['llama.cpp'], unknownWayStatus: status }

      const verdict = await model.choose(questionOf('are you hiring'))

      expect(verdict).toMatchObject({ verdict: { entryId: 'jobs' }, exchange: { way: 'chat', attempts: 2 } })
      expect(using()).toBe('chat-schema')
    },
  )

  it.each(['400', '422'] as const)('keeps the way when only one question is refused (%s)', async (fault) => {
    const { model, clock, using } = openAuto()
    await model.choose(questionOf('are you hiring'))
    clock.now += hour
    server.fault = ({ text }) => (text === 'strange' ? fault : null)

    const refused = await settle(model.choose(questionOf('strange')))
    const next = await model.choose(questionOf('are you hiring'))

    expect(refused).toMatchObject({ failure: 'rejected' })
    expect(next.exchange.way).toBe('decisions')
    expect(using()).toBe('decisions')
  })

  it('passes by a host that takes a decision form and answers it wrongly', async () => {
    server.reply = ({ way }) => (way === 'decisions' ? { key: 'none' } : undefined)
    const { model, using } = openAuto()

    await model.choose(questionOf('are you hiring'))

    expect(using()).toBe('systemone')
  })

  it('passes by a page that answers every address', async () => {
    server.fault = ({ way }) => (way === 'chat' ? null : 'html-200')
    const { model, using } = openAuto()

    await model.choose(questionOf('are you hiring'))

    expect(using()).toBe('chat-schema')
  })

  it('gives a model that thinks aloud more room', async () => {
    server.dialect = { ...scriptedDialects.everything, ways: ['chat'] }
    server.reply = ({ body }) => (Number(body.max_tokens) < 500 ? { text: '', finishReason: 'length' } : undefined)
    const { model } = openAuto()

    const verdict = await model.choose(questionOf('are you hiring'))

    expect(verdict).toMatchObject({ verdict: { entryId: 'jobs' }, exchange: { attempts: 1 } })
  })

  it('does not storm a server that is down: questions fail at once for some seconds', async () => {
    server.fault = () => '500'
    const { model, clock } = openAuto()
    await settle(model.choose(questionOf('hi')))
    const probing = server.calls

    const failed = await settle(model.choose(questionOf('hi')))

    expect(failed).toMatchObject({ failure: 'server_error', exchange: null })
    expect(server.calls).toBe(probing)
    server.fault = () => null
    clock.now += 10_000
    expect((await model.choose(questionOf('are you hiring'))).verdict).toEqual({ entryId: 'jobs' })
  })

  it('does not make a question wait beyond its deadline', async () => {
    server.fault = () => 'hang'
    const { model } = openWorkbench({ primary: { baseUrl: server.url, way: 'auto' }, deadlineMs: 200 })
    const startedAt = performance.now()

    expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'timeout', exchange: null })
    expect(performance.now() - startedAt).toBeLessThan(450)
  })

  it('can be made before the first question', async () => {
    const { model, using } = openAuto()

    await model.warmUp()

    expect(using()).toBe('decisions')
  })

  it('tells an operator what it found, and what it did not', async () => {
    const { model, lines } = openAuto()
    await model.warmUp()
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'info',
        fields: expect.objectContaining({ way: 'decisions', model: 'scripted' }),
      }),
    )

    server.fault = () => '401'
    const broken = openAuto()
    await broken.model.warmUp()

    expect(broken.model.status('org-a').providers[0]!.last_failure).toMatchObject({ kind: 'unauthorized' })
    expect(broken.lines.at(-1)).toMatchObject({
      level: 'warn',
      fields: { kind: 'unauthorized', reason: 'The model server refused the key (HTTP 401).' },
    })
    expect(JSON.stringify(broken.lines)).not.toContain('sk-leaked')
  })
})
