import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openWorkbench, questionOf, settle, testKey } from '../testing/model-workbench.ts'
import { scriptedFaults, type ScriptedFault } from '../testing/scripted-model-faults.ts'
import { startScriptedModelServer, type ScriptedModelServer } from '../testing/scripted-model-server.ts'
import { LanguageModelError, type ModelFailure } from './language-model.ts'

const ways = ['chat', 'decisions', 'systemone', 'completion'] as const
type Expected = ModelFailure | 'verdict'
const invalid: Expected = 'invalid_reply'

/** What each fault must come to: for every way, or for chat, decisions, systemone and completion in turn. */
const expected: Record<ScriptedFault, Expected | readonly [Expected, Expected, Expected, Expected]> = {
  refusal: 'refused',
  'length-stop': ['truncated', invalid, invalid, 'truncated'],
  'tool-call-stop': [invalid, 'verdict', 'verdict', invalid],
  'unknown-id': [invalid, invalid, invalid, 'verdict'],
  'another-text': invalid,
  'echo-of-prompt': invalid,
  'null-content': invalid,
  'truncated-usage': 'truncated',
  'duplicate-probability': invalid,
  'missing-probability': invalid,
  'probability-over-one': invalid,
  'least-probable-choice': invalid,
  'empty-choices': invalid,
  'wrong-schema': invalid,
  'null-body': invalid,
  'array-body': invalid,
  'error-in-200': invalid,
  hang: 'timeout',
  'slow-drip': 'timeout',
  'endless-body': invalid,
  'huge-body': invalid,
  'reset-before-reply': 'unreachable',
  'reset-in-body': 'unreachable',
  'close-without-reply': 'unreachable',
  'body-shorter-than-announced': 'unreachable',
  'not-http': 'unreachable',
  'html-200': invalid,
  'html-502': 'server_error',
  'half-json': invalid,
  'not-a-number': invalid,
  'empty-body': invalid,
  'no-content': invalid,
  'wrong-content-type': invalid,
  'gzip-garbage': invalid,
  'gzip-bomb': invalid,
  'invalid-utf8': invalid,
  redirect: 'rejected',
  '400': 'rejected',
  '401': 'unauthorized',
  '403': 'unauthorized',
  '404': 'rejected',
  '405': 'rejected',
  '408': 'timeout',
  '409': 'server_error',
  '413': 'rejected',
  '418': 'rejected',
  '422': 'rejected',
  '429': 'rate_limited',
  '429-retry-after-60': 'rate_limited',
  '429-no-credit': 'rate_limited',
  '500': 'server_error',
  '501': 'server_error',
  '502': 'server_error',
  '503': 'server_error',
  '503-retry-after-60': 'server_error',
  '529': 'server_error',
}

/** Short only where a fault uses it up: on a busy machine a sound failure must not turn into a time-out. */
const deadlineOf = (fault: ScriptedFault | null) => (fault === 'hang' || fault === 'slow-drip' ? 700 : 4_000)
const questions = 100
const atOnce = 24
/** Fewer than open a breaker, which would spare the rest of them the fault. */
const questionsPerModel = 2

let server: ScriptedModelServer
beforeAll(async () => {
  server = await startScriptedModelServer({ record: false })
})
afterAll(() => server.stop())
beforeEach(() => server.reset())

/** A quarter of the questions each way, over fresh models. */
async function askHundred(baseUrl: string, deadlineMs: number) {
  const asked: { way: (typeof ways)[number]; outcome: Awaited<ReturnType<typeof settle>>; milliseconds: number }[] = []
  let seen = ''
  let next = 0
  const lag = monitorEventLoopDelay({ resolution: 10 })
  lag.enable()
  const askSome = async () => {
    while (next < questions / questionsPerModel) {
      const way = ways[next++ % ways.length]!
      const { model, lines } = openWorkbench({ primary: { baseUrl, way }, orgShare: 1, deadlineMs })
      const some = Array.from({ length: questionsPerModel }, async (_, index) => {
        const startedAt = performance.now()
        const outcome = await settle(model.choose(questionOf(`are you hiring, by the way? I am number ${index}`)))
        asked.push({ way, outcome, milliseconds: performance.now() - startedAt })
      })
      await Promise.all(some)
      seen += JSON.stringify([lines, model.status('org-a')])
    }
  }
  await Promise.all(Array.from({ length: atOnce / questionsPerModel }, askSome))
  lag.disable()
  // A timer that a busy machine fires late is not the model's doing.
  return { asked, seen, inTime: deadlineMs + 250 + lag.max / 1e6 }
}

// A rejection that nobody hears fails the test, too: Jest sees to that.
describe('a hundred questions to a model that fails', () => {
  it.each(scriptedFaults)('come back in time, with at most two calls each: %s', async (fault) => {
    server.fault = () => fault

    const { asked, seen, inTime } = await askHundred(server.url, deadlineOf(fault))

    const mustBe = expected[fault]
    for (const { way, outcome, milliseconds } of asked) {
      const came = outcome instanceof LanguageModelError ? outcome.failure : 'verdict'
      expect([way, came]).toEqual([way, typeof mustBe === 'string' ? mustBe : mustBe[ways.indexOf(way)]])
      expect(milliseconds).toBeLessThan(inTime)
      expect(outcome.exchange!.attempts).toBeGreaterThanOrEqual(1)
      expect(outcome.exchange!.attempts).toBeLessThanOrEqual(2)
      expect(JSON.stringify([outcome, String(outcome)])).not.toContain(testKey)
    }
    expect(asked).toHaveLength(questions)
    expect(seen).not.toContain(testKey)
    expect(seen).not.toContain('sk-leaked')
    // 400 and its like also cost each of the models that may ask in several forms of chat one probe of a few calls.
    expect(server.calls).toBeLessThanOrEqual(2 * questions + 13 * 8)
  })

  it('come back in time when nobody listens at all', async () => {
    const gone = await startScriptedModelServer()
    const { url } = gone
    await gone.stop()

    const { asked, inTime } = await askHundred(url, deadlineOf(null))

    for (const { outcome, milliseconds } of asked) {
      expect(outcome).toMatchObject({ failure: 'unreachable' })
      expect(milliseconds).toBeLessThan(inTime)
    }
  })
})
