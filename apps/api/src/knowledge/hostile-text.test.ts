import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

const kept: [string, string][] = [
  ['emoji of several parts', '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪'],
  ['bidi controls', 'abc \u202edef\u202c \u2066ghi\u2069 \u200f\u061c'],
  ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufeff'],
  ['a byte order mark at the front', '\ufeffstart'],
  ['line breaks of every kind', 'a\r\nb\nc\rd\u2028e\u2029f'],
  ['white space around', '  \t\n in the middle \u00a0\u3000\n'],
  ['decomposed and composed letters', 'e\u0301 é \u1e9b\u0323 ﬁ Å'],
  ['noncharacters and private ones', '\ufffe\uffff\ue000\u{10ffff}\u{f0000}'],
  ['tag characters and variation selectors', 'a\u{e0041}\u{e0042}\ufe0f\u{e0100}'],
  ['markers of prompts', '### | Human: AI: ```json\n{"id":"q1"}\n``` <|im_end|> {{x}}'],
  ['SQL', `'; DROP TABLE entry_versions; -- " \\' $1 :name ? %_`],
  ['markup', '<script>alert(1)</script>&amp;<img src=x onerror=alert(1)>'],
  ['backslashes and quotes', `\\ \\\\ \\u0000 \\0 " ' \` \\n`],
  ['a replacement character that was sent', 'was � before'],
  ['names that JavaScript gives a meaning', '__proto__'],
  ['numbers and words of JSON', 'null'],
]

const refused: [string, string][] = [
  ['a NUL', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['an escape', '\u001b[31mred'],
  ['a delete', 'a\u007f'],
  ['a C1 control', 'a\u0085b'],
  ['half a surrogate pair at the end', 'a\ud800'],
  ['half a surrogate pair in front', '\udc00a'],
  ['two halves the wrong way round', '\udc00\ud800'],
]

const fields: [string, (text: string) => object, string][] = [
  ['question', (text) => ({ question: text, alternatives: [], answer: 'A' }), '/question'],
  ['alternative', (text) => ({ question: 'Q', alternatives: ['x', text], answer: 'A' }), '/alternatives/1'],
  ['answer', (text) => ({ question: 'Q', alternatives: [], answer: text }), '/answer'],
]

describe('text that people write', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  describe.each(fields)('as %s', (_, entryWith, pointer) => {
    it.each(kept)('is kept byte for byte with %s', async (_, text) => {
      const sent = entryWith(text)

      const created = await house.as('ana', 'post', '/entries').send(sent)
      const read = await house.as('ana', 'get', `/entries/${created.body.id}`)

      expect(created.status).toBe(201)
      expect(created.body).toMatchObject(sent)
      expect(read.body).toEqual(created.body)
      expect(read.body.answer_sha256).toBe(createHash('sha256').update(read.body.answer).digest('hex'))
    })

    it.each(refused)('is refused with %s, by each call that could store it', async (_, text) => {
      const before = await countRows(house.context.db)
      const sent = entryWith(text)
      // Written out by hand, since a client library might mend the text on its way.
      const post = (path: string, body: string) =>
        house.as('ana', 'post', path).set('Content-Type', 'application/json').send(body)
      const escaped = JSON.stringify(sent).replace(
        /[\ud800-\udfff]/g,
        (half) => `\\u${half.charCodeAt(0).toString(16)}`,
      )

      const single = expectProblem(await post('/entries', escaped), 'invalid_request')
      expect(single.errors).toMatchObject([{ pointer }])
      expect(single.errors![0]!.detail).toMatch(/cannot be kept/)
      const document = expectProblem(
        await post('/questions_and_answers', `{"questions_and_answers":[${escaped}]}`),
        'invalid_request',
      )
      expect(document.errors).toMatchObject([{ pointer: `/questions_and_answers/0${pointer}` }])
      expect(await countRows(house.context.db)).toEqual(before)
    })
  })

  it('is refused in a change as in a new entry', async () => {
    const { body } = await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' })
    for (const change of [{ question: '\u0000' }, { answer: 'a\u0001' }, { alternatives: ['\u0002'] }])
      expectProblem(
        await house.as('ana', 'patch', `/entries/${body.id}`).set('If-Match', '*').send(change),
        'invalid_request',
      )
    expect((await house.as('ana', 'get', `/entries/${body.id}`)).body).toEqual(body)
  })

  it('may be as long as the limits say, counted in characters and not in UTF-16 units', async () => {
    const longest = { question: '😀'.repeat(1_000), alternatives: ['é'.repeat(1_000)], answer: '𝒳'.repeat(10_000) }
    const { body } = await house.as('ana', 'post', '/entries').send(longest).expect(201)
    expect((await house.as('ana', 'get', `/entries/${body.id}`)).body).toMatchObject(longest)

    for (const [pointer, more] of [
      ['/question', { question: longest.question + 'x' }],
      ['/alternatives/0', { alternatives: [longest.alternatives[0] + 'x'] }],
      ['/answer', { answer: longest.answer + 'x' }],
      ['/alternatives', { alternatives: Array(101).fill('x') }],
    ] as const) {
      const res = await house.as('ana', 'post', '/entries').send({ ...longest, ...more })
      expect(expectProblem(res, 'invalid_request').errors).toMatchObject([{ pointer }])
    }
    await house
      .as('ana', 'post', '/entries')
      .send({ ...longest, alternatives: Array(100).fill('x') })
      .expect(201)
  })

  it('comes back byte for byte whatever it is, from lists, documents and old revisions', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((value) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, ''))
      .filter((value) => value.isWellFormed() && value.trim() !== '')
    const documents = fc.array(
      fc.record({ question: text, answer: text, alternatives: fc.array(text, { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 30 },
    )
    await fc.assert(
      fc.asyncProperty(documents, async (items) => {
        const saved = await house.save('carl', { questions_and_answers: items })
        expect(saved.status).toBe(200)
        expect(saved.body.questions_and_answers).toEqual(items)
        const list = await house.as('carl', 'get', '/entries')
        expect(list.body.items).toMatchObject(items)
        const number = (saved.headers['etag'] as string).slice(2, -1)
        expect((await house.as('carl', 'get', `/revisions/${number}/entries`)).text).toBe(list.text)
      }),
      { numRuns: 15 },
    )
  })
})

describe('limits that an operator sets', () => {
  it('hold for every call, and are named', async () => {
    const house = await openTestHouse({
      environment: {
        LIMIT_QUESTION_LENGTH: '5',
        LIMIT_ANSWER_LENGTH: '6',
        LIMIT_ALTERNATIVES: '1',
        LIMIT_ENTRIES: '2',
        LIMIT_PROMPT_LENGTH: '7',
      },
    })
    const fits = { question: '12345', alternatives: ['12345'], answer: '123456' }
    await house.as('ana', 'post', '/entries').send(fits).expect(201)
    await house.save('ana', { questions_and_answers: [fits, fits] }).then(({ status }) => expect(status).toBe(200))
    expect((await house.ask('ana', '1234567')).status).toBe(200)

    for (const [more, pointer, limit] of [
      [{ question: '123456' }, '/question', '5'],
      [{ alternatives: ['123456'] }, '/alternatives/0', '5'],
      [{ alternatives: ['1', '2'] }, '/alternatives', '1'],
      [{ answer: '1234567' }, '/answer', '6'],
    ] as const) {
      const { errors } = expectProblem(
        await house.as('ana', 'post', '/entries').send({ ...fits, ...more }),
        'invalid_request',
      )
      expect(errors).toMatchObject([{ pointer, detail: expect.stringContaining(limit) }])
    }
    expectProblem(await house.as('ana', 'post', '/entries').send(fits), 'too_many_entries')
    expectProblem(await house.save('ana', { questions_and_answers: [fits, fits, fits] }), 'invalid_request')
    const asked = await house.as('ana', 'post', '/test_prompt').send({ prompt: '12345678' })
    expect(expectProblem(asked, 'invalid_request').errors).toMatchObject([{ pointer: '/prompt' }])
    await house.close()
  })
})
