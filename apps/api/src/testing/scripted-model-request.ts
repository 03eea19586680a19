import { readChatPrompt, readCompletionPrompt, type PromptMessage } from '@verbatim/prompt-builder'
import type { IncomingHttpHeaders } from 'node:http'

export type ScriptedWay = 'decisions' | 'systemone' | 'chat' | 'completion'
/** How a chat request holds the model to its list. */
export type ClosedList = 'schema' | 'choice' | 'json' | 'text'

type Fields = Record<string, unknown>

/** One thing that the model may choose, as far as the prompt tells. */
export interface Offered {
  key: string
  phrasings: string[]
  /** Only the completion form holds answers. */
  answer: string | null
}

/** A request as the server understood it; `offered` is empty where the prompt is not one of ours. */
export interface ScriptedRequest {
  way: ScriptedWay
  closedList: ClosedList | null
  headers: IncomingHttpHeaders
  body: Fields
  offered: Offered[]
  negatives: string[]
  handOffText: string | null
  /** The visitor's words. */
  text: string
  /** Everything that the model reads. */
  prompt: string
}

export const wayByPath: ReadonlyMap<string, ScriptedWay> = new Map([
  ['/v1/decisions', 'decisions'],
  ['/v1/systemone', 'systemone'],
  ['/v1/chat/completions', 'chat'],
  ['/v1/completions', 'completion'],
])

type Understood = Pick<ScriptedRequest, 'offered' | 'negatives' | 'handOffText' | 'text'>

export function readScriptedRequest(way: ScriptedWay, headers: IncomingHttpHeaders, body: Fields): ScriptedRequest {
  const closedList = way === 'chat' ? readClosedList(body) : null
  return { way, closedList, headers, body, prompt: readPrompt(way, body), ...understand(way, body) }
}

function understand(way: ScriptedWay, body: Fields): Understood {
  try {
    return readers[way](body)
  } catch {
    return { offered: [], negatives: [], handOffText: null, text: '' }
  }
}

const readers: Record<ScriptedWay, (body: Fields) => Understood> = {
  chat(body) {
    const { entries, negatives, text } = readChatPrompt(body.messages as PromptMessage[])
    const offered = entries.map(({ key, phrasings }) => ({ key, phrasings, answer: null }))
    return { offered, negatives, handOffText: null, text }
  },
  completion(body) {
    const { company, text } = readCompletionPrompt(body.prompt as string)
    const rows = company?.rows ?? []
    const offered = rows.map(({ question, answer }, index) => {
      const others = company!.examples.filter(({ reply }) => reply === answer).map((example) => example.text)
      return { key: `q${index + 1}`, phrasings: [question, ...others], answer }
    })
    const handOffText = company?.handOffText ?? null
    const negatives = (company?.examples ?? []).filter(({ reply }) => reply === handOffText).map((each) => each.text)
    return { offered, negatives, handOffText, text }
  },
  decisions(body) {
    const [choice] = body.questions as { choices: { value: string; description: string }[] }[]
    const user = (body.input as PromptMessage[]).at(-1)!
    return offer(
      choice!.choices.map(({ value, description }) => [value, description]),
      user.content,
    )
  },
  systemone(body) {
    const { answer } = body.questions as { answer: { criteria: Record<string, string> } }
    return offer(Object.entries(answer.criteria), (body.state as { message: string }).message)
  },
}

function offer(choices: [key: string, description: string][], message: string): Understood {
  const offered = choices
    .filter(([key]) => key !== 'none')
    .map(([key, description]) => ({ key, phrasings: readQuoted(description), answer: null }))
  const none = choices.find(([key]) => key === 'none')
  return { offered, negatives: readQuoted(none?.[1] ?? ''), handOffText: null, text: JSON.parse(message) as string }
}

function readQuoted(description: string): string[] {
  return [...description.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => JSON.parse(literal) as string)
}

function readClosedList(body: Fields): ClosedList {
  const format = (body.response_format as { type?: string } | undefined)?.type
  if (format === 'json_schema') return 'schema'
  if (body.structured_outputs) return 'choice'
  return format === 'json_object' ? 'json' : 'text'
}

function readPrompt(way: ScriptedWay, body: Fields): string {
  if (way === 'completion') return String(body.prompt)
  if (way === 'chat') return (body.messages as PromptMessage[]).map(({ content }) => content).join('\n')
  return JSON.stringify([body.input ?? body.state, body.questions])
}
