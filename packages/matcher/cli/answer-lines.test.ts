import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../src/index.ts'
import { answerLines } from './answer-lines.ts'
import { readEntries } from './read-entries.ts'

const shop = {
  entries: [
    { id: 'hours', questions: ['What are your hours?'], answer: '9 to 5' },
    { id: 'jobs', questions: ['Are you hiring?'], answer: 'Yes' },
  ],
  negatives: ['what are my hours'],
}

async function answer(
  lines: readonly unknown[],
  takesOrganisations = false,
  start = compileKnowledge(readEntries(shop)),
) {
  async function* stream() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line)
  }
  const answers: unknown[] = []
  for await (const line of answerLines(stream(), takesOrganisations ? null : start, takesOrganisations)) {
    answers.push(JSON.parse(line))
  }
  return answers
}

describe('answerLines', () => {
  it('decides each text by the default settings', async () => {
    const answers = await answer([{ text: 'what are your HOURS' }, '', { text: 'is there life on mars' }])
    expect(answers).toMatchObject([
      { outcome: 'answered', entry_id: 'hours', confidence: 1, best: { entry_id: 'hours', confidence: 1 } },
      { outcome: 'handed_off', entry_id: null, reason: 'no_match' },
    ])
  })

  it('hands off a negative example and still names the best candidate', async () => {
    const [first] = await answer([{ text: 'What are MY hours?' }])
    expect(first).toMatchObject({ outcome: 'handed_off', reason: 'negative_example', best: { entry_id: 'hours' } })
  })

  it('replaces the organisation in a stream of them', async () => {
    const other = { entries: [{ id: 'time', questions: ['What are your hours?'] }] }
    const lines = [shop, { text: 'what are your hours' }, other, { text: 'what are your hours' }]
    expect(await answer(lines, true)).toMatchObject([{ entry_id: 'hours' }, { entry_id: 'time' }])
  })

  it.each([
    [['nonsense'], 'Line 1 is not a JSON object.'],
    [[{ text: 'a' }, { texts: 'b' }], 'Line 2 has no `text`.'],
  ])('names the line that is wrong: %j', async (lines, message) => {
    await expect(answer(lines)).rejects.toThrow(message)
  })

  it('names the line of entries that are wrong, or missing', async () => {
    await expect(answer([{ entries: [{}] }], true)).rejects.toThrow('Line 1: Entry 1 has no `id`.')
    await expect(answer([{ text: 'a' }], true)).rejects.toThrow('Line 1 comes before any entries.')
  })
})
