import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openTestHouse, shop, type TestHouse } from '../testing/test-house.ts'

describe("an org's training data", () => {
  let house: TestHouse

  beforeEach(async () => {
    house = await openTestHouse()
    await house.save('ana', shop)
    const { body } = await house.ask('ana', 'is the moon made of cheese')
    await house.as('ana', 'put', `/inquiries/${body.inquiry_id}/resolution`).send({ entry_id: null }).expect(200)
    await house.ask('ana', 'an open hand-off that nobody judged')
  })
  afterEach(() => house.close())

  const linesOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { messages: { content: string }[]; prompt: string; completion: string })

  it('comes as chat rows: every phrasing, and the hand-offs that people confirmed', async () => {
    const res = await house.as('ben', 'get', '/training_data').buffer(true).parse(readText)

    const rows = linesOf(res.body)
    expect(res.headers['content-disposition']).toContain('verbatim-chat.jsonl')
    expect(rows).toHaveLength(4)
    expect(
      rows
        .filter(({ messages }) => messages.at(-1)!.content === '{"id":"none"}')
        .map(({ messages }) => messages.at(-2)!.content),
    ).toEqual([expect.stringContaining('is the moon made of cheese')])
    expect(res.body).not.toContain('nobody judged')
  })

  it('comes as completion rows that end in the stored answer', async () => {
    const res = await house.as('ben', 'get', '/training_data?format=completion').buffer(true).parse(readText)

    const hours = linesOf(res.body).find(({ prompt }) => prompt.includes('What are your hours?'))
    expect(hours?.completion).toContain('Our hours are Monday-Friday, 9am-5pm.')
  })

  it('comes as a promptfoo configuration that asks this server', async () => {
    const { body } = await house.as('ana', 'get', '/promptfoo').expect(200)

    expect(body.providers[0].config.url).toMatch(
      new RegExp(`^http://127.0.0.1:\\d+/org/${house.orgOf('ana')}/test_prompt$`),
    )
    expect(body.tests).toHaveLength(4)
    expect(JSON.stringify(body)).not.toContain('Bearer ey')
  })

  it('comes as a promptfoo configuration that asks a model', async () => {
    const { body } = await house.as('ana', 'get', '/promptfoo?target=model&provider=ollama:chat:qwen3').expect(200)

    expect(body.providers).toMatchObject([{ id: 'ollama:chat:qwen3' }])
  })

  it('is not there until something was saved', async () => {
    await house.as('carl', 'get', '/training_data').expect(404)
    await house.as('carl', 'get', '/promptfoo').expect(404)
  })

  it('refuses a format that it does not know', async () => {
    const { body } = await house.as('ana', 'get', '/training_data?format=csv').expect(400)

    expect(body.errors).toMatchObject([{ pointer: '?format' }])
  })
})

const readText = ((res: NodeJS.ReadableStream, done: (error: Error | null, text: string) => void): void => {
  let text = ''
  res.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  res.on('end', () => done(null, text))
}) as never
