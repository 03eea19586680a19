import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Entry } from '@verbatim/contract'
import { ScriptedModelServer } from '../testing/scripted-model-server.ts'
import type { ScriptedRequest } from '../testing/scripted-model-request.ts'
import { openTestHouse, shop, type TestHouse } from '../testing/test-house.ts'

const handOffText = 'A human will be in touch shortly'

describe('asking with a language model', () => {
  let house: TestHouse
  let model: ScriptedModelServer
  let entries: Entry[]

  async function open(environment: Record<string, string> = {}) {
    model = await new ScriptedModelServer().start()
    house = await openTestHouse({
      environment: { OPENAI_BASE_URL: model.url, OPENAI_WAY: 'decisions', MODEL_DEADLINE_MS: '800', ...environment },
    })
    await house.save('ana', shop)
    entries = (await house.as('ana', 'get', '/entries')).body.items
  }
  /** The key under which the model was offered the entry with this question. */
  const keyOf = (question: string) => {
    const ids = entries.map(({ id }) => id).sort()
    return `q${ids.indexOf(entries.find((entry) => entry.question === question)!.id) + 1}`
  }
  const choose =
    (question: string, more = {}) =>
    () => ({ key: keyOf(question), probability: 0.97, covered: 0.9, ...more })

  beforeEach(() => open())
  afterEach(async () => {
    await house.close()
    await model.stop()
  })

  it('gives the stored words of the entry that the model chose', async () => {
    model.reply = choose('What are your hours?')

    const { body } = await house.ask('ana', 'when may I come by', { trace: true })

    expect(body).toMatchObject({
      response: shop.questions_and_answers[0]!.answer,
      outcome: 'answered',
      engine: 'decisions',
      confidence: 0.97,
    })
    expect(body.trace?.model).toMatchObject({ way: 'decisions', attempts: 1, failure: null })
    expect(body.trace?.prompt?.messages.map(({ content }) => content).join('\n')).toContain('when may I come by')
  })

  it('asks no model about an exact phrasing', async () => {
    const { body } = await house.ask('ana', 'WHAT ARE YOUR HOURS')

    expect(body).toMatchObject({ outcome: 'answered', engine: 'exact', confidence: 1 })
    expect(model.calls).toBe(0)
  })

  it('hands off what the model declines', async () => {
    model.reply = () => ({ key: 'none', probability: 0.9 })

    const { body } = await house.ask('ana', 'when may I come by')

    expect(body).toMatchObject({ response: handOffText, reason: 'model_declined', engine: 'decisions' })
  })

  it('hands off and names both entries when two are equally likely', async () => {
    const hours = keyOf('What are your hours?')
    const hiring = keyOf('Are you currently hiring?')
    const rest = ['q1', 'q2', 'q3'].find((key) => key !== hours && key !== hiring)!
    model.reply = () => ({
      key: hours,
      covered: 0.9,
      probabilities: [
        [hours, 0.48],
        [hiring, 0.46],
        [rest, 0.01],
        ['none', 0.05],
      ],
    })

    const { body } = await house.ask('ana', 'may I come by to talk about work')

    expect(body).toMatchObject({ outcome: 'handed_off', reason: 'ambiguous' })
    expect(body.between.map((id) => entries.find((entry) => entry.id === id)?.question)).toEqual([
      'What are your hours?',
      'Are you currently hiring?',
    ])
  })

  it('says one of two things that a text asks only where the model confirms that it answers both', async () => {
    const both = 'What are your hours? And are you currently hiring?'
    model.reply = choose('What are your hours?')
    expect((await house.ask('ana', both)).body).toMatchObject({ outcome: 'answered' })

    await house.close()
    await model.stop()
    await open({ OPENAI_WAY: 'chat' })
    model.reply = choose('What are your hours?')
    expect((await house.ask('ana', 'What may your hours be')).body).toMatchObject({ outcome: 'answered' })
    const { body } = await house.ask('ana', both)
    expect(body).toMatchObject({ outcome: 'handed_off', reason: 'ambiguous' })
    expect(body.between).toHaveLength(2)
  })

  it.each([
    ['a low probability', { probability: 0.6 }],
    ['a doubt that one entry answers completely', { covered: 0.1 }],
  ])('hands off on %s', async (_, reply) => {
    model.reply = choose('What are your hours?', reply)

    const { body } = await house.ask('ana', 'when may I come by')

    expect(body).toMatchObject({ outcome: 'handed_off', reason: 'no_match', entry_id: null })
  })

  it('hands off and keeps the inquiry when the model is down', async () => {
    model.fault = () => 'hang'

    const { body } = await house.ask('ana', 'when may I come by')

    expect(body).toMatchObject({ outcome: 'handed_off', reason: 'model_unavailable' })
    expect(await house.inquiries()).toMatchObject([{ id: body.inquiry_id, reason: 'model_unavailable' }])
  })

  it('offers a model no disabled entry and never the answers', async () => {
    const [first] = entries
    await house
      .as('ana', 'patch', `/entries/${first!.id}`)
      .set('If-Match', `"e${first!.revision}"`)
      .send({ enabled: false })
      .expect(200)

    await house.ask('ana', 'when may I come by')

    const sent = model.requests.map((request: ScriptedRequest) => JSON.stringify(request.body)).join('\n')
    expect(sent).toContain('currently hiring')
    expect(sent).not.toContain(first!.question)
    for (const entry of entries) expect(sent).not.toContain(entry.answer)
  })

  it('lets the matcher decide when the budget of the org is used up', async () => {
    await house.close()
    await model.stop()
    await open({ MODEL_DAILY_CALLS_PER_ORG: '1' })
    model.reply = choose('What are your hours?')
    await house.ask('ana', 'when may I come by')

    const { body } = await house.ask('ana', 'may I come by tomorrow')

    expect(model.calls).toBe(1)
    expect(body.engine).toBe('matcher')
    expect((await house.as('ana', 'get', '/model')).body.budget).toMatchObject({ calls_per_day: 1, calls_left: 0 })
  })

  it('says in GET /model what is configured, and never the key', async () => {
    await house.close()
    await model.stop()
    await open({ OPENAI_API_KEY: 'sk-canary-51e7' })

    const res = await house.as('ben', 'get', '/model')

    expect(res.body).toMatchObject({ configured: true, providers: [{ role: 'primary', breaker: { state: 'closed' } }] })
    expect(JSON.stringify(res.body) + house.logs.join('')).not.toContain('canary')
  })
})
