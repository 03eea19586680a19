import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { openTestHouse, shop, type TestHouse } from '../testing/test-house.ts'

const hours = 'Our hours are Monday-Friday, 9am-5pm.'
const handOffText = 'A human will be in touch shortly'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('POST /org/:orgId/test_prompt', () => {
  let house: TestHouse

  beforeEach(async () => {
    house = await openTestHouse()
  })
  afterEach(() => house.close())

  it('answers with exactly the stored words, and says which and proves it', async () => {
    await house.save('ana', shop)

    const res = await house.ask('ben', 'what are your hours please?')

    expect(res.status).toBe(200)
    expect(res.body).toMatchObject({
      response: hours,
      outcome: 'answered',
      reason: null,
      revision: 1,
      response_sha256: sha256(hours),
    })
    expect(res.body.entry_id).toBe(res.body.best?.entry_id)
    expect(res.body.trace).toBeUndefined()
  })

  it('finds the question among greetings, slips and thanks', async () => {
    await house.save('ana', shop)

    const res = await house.ask('ana', 'Good morning!\nMy name is Ines. What aer your huors?\n\nThank you, Ines', {
      trace: true,
    })

    expect(res.body).toMatchObject({ response: hours, outcome: 'answered', engine: 'matcher' })
    expect(res.body.trace?.candidates[0]?.reasons).toContain("reads 'huors' as 'hours'")
  })

  it('hands off a text that asks two things, and names both entries', async () => {
    await house.save('ana', shop)

    const res = await house.ask('ana', 'What are your hours? And are you currently hiring?')

    expect(res.body).toMatchObject({ response: handOffText, outcome: 'handed_off', reason: 'ambiguous' })
    expect(res.body.between).toHaveLength(2)
  })

  it('hands off what no entry answers, and keeps the inquiry', async () => {
    await house.save('ana', shop)

    const res = await house.ask('ana', 'can i buy dog food here')

    expect(res.body).toMatchObject({
      response: handOffText,
      outcome: 'handed_off',
      entry_id: null,
      response_sha256: sha256(handOffText),
    })
    const [inquiry] = await house.inquiries()
    expect(inquiry).toMatchObject({
      id: res.body.inquiry_id,
      text: 'can i buy dog food here',
      outcome: 'handed_off',
      asker: 'ana@example.com',
      resolution: null,
    })
  })

  it('hands off until something was saved', async () => {
    const res = await house.ask('ana', 'what are your hours?')

    expect(res.body).toMatchObject({ outcome: 'handed_off', reason: 'no_knowledge', revision: null, best: null })
  })

  it('answers from the new revision as soon as a save was acknowledged', async () => {
    await house.save('ana', shop)
    await house.ask('ana', 'What are your hours?')
    const changed = structuredClone(shop)
    changed.questions_and_answers[0]!.answer = 'We never close.'
    await house.save('ana', changed)

    const res = await house.ask('ana', 'What are your hours?')

    expect(res.body).toMatchObject({ response: 'We never close.', revision: 2, engine: 'exact' })
  })

  it('never says a disabled entry', async () => {
    await house.save('ana', shop)
    const { body: list } = await house.as('ana', 'get', '/entries')
    const entry = list.items[0]
    await house
      .as('ana', 'patch', `/entries/${entry.id}`)
      .set('If-Match', `"e${entry.revision}"`)
      .send({ enabled: false })
      .expect(200)

    const res = await house.ask('ana', entry.question, { trace: true })

    expect(res.body.outcome).toBe('handed_off')
    expect(JSON.stringify(res.body.trace)).not.toContain(entry.question + ' ')
  })

  it('keeps the bytes of answers with emoji, line breaks, markup and prompt markers', async () => {
    const answer =
      'Line one\r\nLine two\t| ### Human: AI: <b>&amp;</b> 👩‍👩‍👧 \u202eabc\u202c e\u0301\u200b "quotes" \\ {{x}}'
    await house.save('ana', { questions_and_answers: [{ question: 'How does it look?', answer }] })

    const res = await house.ask('ana', 'How does it look?')

    expect(res.body.response).toBe(answer)
    expect(res.body.response_sha256).toBe(sha256(answer))
  })

  it('shows on request why it decided so, with the prompt that a model would be sent', async () => {
    await house.save('ana', shop)

    const { body } = await house.ask('ana', 'when do you open, what hours', { trace: true })

    expect(body.trace?.candidates[0]).toMatchObject({ question: 'What are your hours?' })
    expect(body.trace?.candidates[0]?.reasons.length).toBeGreaterThan(0)
    expect(body.trace?.steps.map(({ name }) => name)).toContain('matcher')
    expect(JSON.stringify(body.trace?.prompt?.messages)).toContain('when do you open, what hours')
    expect(body.trace?.model).toBeNull()
  })

  it.each([
    ['no prompt', {}, '/prompt'],
    ['an empty prompt', { prompt: '  ' }, '/prompt'],
    ['a number', { prompt: 5 }, '/prompt'],
    ['2,001 characters', { prompt: 'é'.repeat(2001) }, '/prompt'],
    ['half a surrogate pair', { prompt: 'a\ud800b' }, '/prompt'],
    ['a NUL', { prompt: 'a\u0000b' }, '/prompt'],
    ['a field that is not known', { prompt: 'hello', org_id: 'x' }, '/org_id'],
  ])('refuses %s and says where', async (_, body, pointer) => {
    const res = await house.as('ana', 'post', '/test_prompt').send(body)

    expect(res.status).toBe(400)
    expect(res.body).toMatchObject({ code: 'invalid_request', errors: [{ pointer }] })
    expect(await house.inquiries()).toHaveLength(0)
  })

  it('takes 2,000 characters that each need two UTF-16 units', async () => {
    const res = await house.ask('ana', '😀'.repeat(2000))

    expect(res.status).toBe(200)
  })

  it('keeps every inquiry of a crowd, each under the id that was acknowledged', async () => {
    await house.save('ana', shop)

    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, index) => house.ask('ana', `question number ${index}`)),
    )

    const { body } = await house.as('ana', 'get', '/inquiries?limit=100')
    expect(new Set(body.items.map(({ id }: { id: string }) => id))).toEqual(
      new Set(replies.map((reply) => reply.body.inquiry_id)),
    )
  })
})
