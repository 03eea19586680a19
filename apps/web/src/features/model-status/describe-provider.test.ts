import { describe, expect, it } from '@jest/globals'
import type { ModelProviderStatus } from '@verbatim/contract'
import {
  adviseOn,
  describeFailureKind,
  describeHealth,
  describeUnprobed,
  describeWay,
  isOutage,
} from './describe-provider.ts'

const fresh: ModelProviderStatus = {
  role: 'primary',
  host: 'api.openai.com',
  model: 'gpt-6-luna',
  way: { configured: 'auto', using: null, probed_at: null, dropped_parameters: [] },
  breaker: { state: 'closed', since: null, retry_at: null },
  last_failure: null,
  last_success_at: null,
  calls: 0,
  failures: 0,
  in_flight: 0,
  waiting: 0,
}
const at = (second: number) => `2026-11-22T12:00:0${second}.000Z`
const timeoutAt = (second: number) => ({ kind: 'timeout' as const, detail: 'Too late.', at: at(second) })
const breaker = (state: 'open' | 'half_open') => ({ state, since: at(1), retry_at: null })

describe('describeHealth', () => {
  it.each<[string, Partial<ModelProviderStatus>, string, string]>([
    ['nobody has asked it', {}, 'unknown', 'Not asked yet'],
    ['it answered', { last_success_at: at(1) }, 'good', 'Healthy'],
    ['it answered after a failure', { last_success_at: at(2), last_failure: timeoutAt(1) }, 'good', 'Healthy'],
    [
      'it failed after a success',
      { last_success_at: at(1), last_failure: timeoutAt(2) },
      'uncertain',
      'Last call failed',
    ],
    ['it has only ever failed', { last_failure: timeoutAt(1) }, 'uncertain', 'Last call failed'],
    ['its breaker is open', { breaker: breaker('open'), last_success_at: at(2) }, 'bad', 'Paused after failures'],
    ['its breaker is half open', { breaker: breaker('half_open') }, 'uncertain', 'About to be tried'],
  ])('when %s', (_, change, tone, label) => {
    expect(describeHealth({ ...fresh, ...change })).toMatchObject({ tone, label })
  })
})

describe('isOutage', () => {
  it('needs every provider to be paused', () => {
    const paused = { ...fresh, breaker: breaker('open') }

    expect(isOutage({ providers: [paused, paused] })).toBe(true)
    expect(isOutage({ providers: [paused, fresh] })).toBe(false)
    expect(isOutage({ providers: [{ ...fresh, breaker: breaker('half_open') }] })).toBe(false)
    expect(isOutage({ providers: [] })).toBe(false)
  })
})

describe('what a newer server may say', () => {
  it('is shown as it is', () => {
    expect(describeWay('telepathy')).toBe('telepathy')
    expect(describeFailureKind('solar_flare' as never)).toBe('solar flare')
    expect(adviseOn('solar_flare' as never, 'primary')).toBeNull()
  })
})

describe('adviseOn', () => {
  it('names the variable of the provider that failed', () => {
    expect(adviseOn('unauthorized', 'primary')).toBe('Check OPENAI_API_KEY.')
    expect(adviseOn('unauthorized', 'fallback')).toBe('Check OPENAI_FALLBACK_API_KEY.')
  })
})

describe('describeUnprobed', () => {
  it('tells a way that was given from one that is still to be found', () => {
    expect(describeUnprobed(fresh.way)).toBe('Not yet')
    expect(describeUnprobed({ ...fresh.way, configured: 'completion', using: 'completion' })).toBe('Not needed so far')
  })
})
