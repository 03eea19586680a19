import { compileKnowledge, matchText } from '@verbatim/matcher'
import {
  buildChatPrompt,
  buildCompletionPrompt,
  buildDecisionPrompt,
  type PromptKnowledge,
} from '@verbatim/prompt-builder'
import { encode } from 'gpt-tokenizer'
import { chooseCandidates } from '../src/answering/model-candidates.ts'
import { makeEntries, makeQuestions } from './texts.ts'

/*
 * Tokens per question (o200k) as the knowledge base grows, and the part that a prompt cache could serve: what stands
 * before the first difference from the question before it, where that is at least the 1,024 tokens that caches begin at.
 */
const sizes = [10, 100, 1_000, 10_000]
const questions = makeQuestions(20)
const cacheFrom = 1_024
const handOffText = 'A human will be in touch shortly'

type Form = (knowledge: PromptKnowledge, candidates: PromptKnowledge, text: string) => string

const forms: Record<string, Form> = {
  "the article's prompt": (whole, _, text) => buildCompletionPrompt(whole, text).prompt,
  'ours: chat': (_, candidates, text) => contents(buildChatPrompt(candidates, text).messages),
  'ours: decisions': (_, candidates, text) => {
    const { input, choiceInstructions, choices, none, predicateInstructions } = buildDecisionPrompt(candidates, text)
    const listed = [...choices, none].map(({ key, description }) => `${key} ${description}`)
    return [contents(input), choiceInstructions, ...listed, predicateInstructions].join('\n')
  },
}

function contents(messages: { content: string }[]): string {
  return messages.map(({ content }) => content).join('\n')
}

/** Tokens that two prompts begin with; encoding only what may differ. */
function commonTokens(one: number[], other: number[]): number {
  const shorter = Math.min(one.length, other.length)
  for (let index = 0; index < shorter; index++) if (one[index] !== other[index]) return index
  return shorter
}

console.log('entries  form                    tokens/question   same beginning   a cache could serve')
for (const size of sizes) {
  const entries = makeEntries(size).map((entry, position) => {
    const id = String(position).padStart(6, '0')
    return { ...entry, id, position, alternatives: [], answerSha256: '' }
  })
  const knowledge = compileKnowledge({ entries })
  const whole: PromptKnowledge = { entries, negatives: [], handOffText }
  const compiled = { revision: 1, knowledge, entries: new Map(entries.map((entry) => [entry.id, entry])) }
  // The article's prompt differs in its last line only, so a few questions of it tell as much as many.
  for (const [name, build] of Object.entries(forms)) {
    const asked = name.startsWith('the') ? questions.slice(0, 3) : questions
    const prompts = asked.map((text) => {
      const candidates = chooseCandidates(compiled, matchText(knowledge, text), handOffText)
      return encode(build(whole, candidates, text))
    })
    const tokens = prompts.reduce((sum, { length }) => sum + length, 0) / prompts.length
    const common = prompts.slice(1).map((prompt, index) => commonTokens(prompt, prompts[index]!))
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const share = (values: number[]) => `${((100 * mean(values)) / tokens).toFixed(0)} %`
    const cached = common.map((value) => (value >= cacheFrom ? value : 0))
    console.log(
      `${String(size).padStart(7)}  ${name.padEnd(22)} ${tokens.toFixed(0).padStart(16)}   ${share(common).padStart(14)}   ${share(cached).padStart(19)}`,
    )
  }
}
