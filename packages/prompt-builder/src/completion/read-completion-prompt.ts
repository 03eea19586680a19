import { instructions, separator, tableHead } from './company-block.ts'

/** What stands in the slots of a completion prompt. */
export interface CompletionPromptContent {
  /** The org's own block; null in the short form. */
  company: CompanyContent | null
  /** Blocks before the org's own. */
  demonstrations: CompanyContent[]
  text: string
}

export interface CompanyContent {
  handOffText: string
  rows: { question: string; answer: string }[]
  /** Every phrasing and every negative example, with its reply. */
  examples: { text: string; reply: string }[]
}

/**
 * Reads a full or short completion prompt back, by its layout alone: the proof that no slot was left, for tests and for
 * those who audit what was sent. Throws an Error for prompts that this package did not build.
 *
 * @example
 * readCompletionPrompt(buildShortPrompt('hi').prompt) // { company: null, demonstrations: [], text: 'hi' }
 */
export function readCompletionPrompt(prompt: string): CompletionPromptContent {
  const parts = prompt.split(separator)
  const asked = /^Human: (.*)\nAI:$/u.exec(parts.pop()!)
  if (!asked) throw new Error('The prompt does not end with the visitor and an open reply.')
  const companies: CompanyContent[] = []
  for (const part of parts) {
    const conversation = /^Human: (.*)\nAI: (.*)$/u.exec(part)
    const company = companies.at(-1)
    if (!conversation) companies.push(readHead(part))
    else if (company) company.examples.push({ text: conversation[1]!, reply: conversation[2]! })
    else throw new Error('A conversation stands before any instructions.')
  }
  return { company: companies.pop() ?? null, demonstrations: companies, text: asked[1]! }
}

function readHead(part: string): CompanyContent {
  const [opening = '', blank, head, ...rows] = part.split('\n')
  const { before, after } = instructions
  if (!opening.startsWith(before) || !opening.endsWith(after) || blank !== '' || head !== tableHead) {
    throw new Error('A block does not begin with the instructions and the head of the table.')
  }
  return { handOffText: opening.slice(before.length, -after.length), rows: rows.map(readRow), examples: [] }
}

function readRow(row: string): { question: string; answer: string } {
  const cells = /^\| ([^|]*) \| ([^|]*) \|$/u.exec(row)
  if (!cells) throw new Error('A line of the table is no row of two cells.')
  return { question: cells[1]!, answer: cells[2]! }
}
