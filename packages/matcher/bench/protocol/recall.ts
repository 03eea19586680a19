import type { Collection } from './collection.ts'
import type { AskedText, OrganisationEntry } from './draw-organisation.ts'
import type { Engine } from './engine.ts'
import { draw, seededRandom } from './seeded-random.ts'

/** A large bot, made of several collections, and what it is asked. */
export interface LargeOrganisation {
  entries: readonly OrganisationEntry[]
  asked: readonly AskedText[]
}

/** How often the right entry is among the first of a ranking. */
export interface Recall {
  engine: string
  entries: number
  /** Questions for each answer that has as many. */
  questions: number
  asked: number
  /** Shares from 0 to 1, in the order of `recallDepths`. */
  rightAmong: readonly number[]
}

/** How many of the first are looked at: twenty are what a language model is offered. */
export const recallDepths = [1, 5, 10, 20] as const

const mostEntries = 1_000
const mostAsked = 1_000
const questionCounts = [1, 3, 10]

/**
 * Puts an organisation of 1,000 entries together: the answers of all collections with up to `questions` questions each,
 * and, until there are enough, entries with one question that is a text out of scope. Only answers are asked.
 */
export function drawLargeOrganisation(collections: readonly Collection[], questions: number): LargeOrganisation {
  const random = seededRandom(questions)
  const usable = collections.flatMap(({ name, answers }) =>
    answers
      .filter(({ train, test }) => train.length > 0 && test.length > 0)
      .map((answer) => ({ ...answer, id: `${name} ${answer.id}` })),
  )
  const answers = draw(usable, mostEntries, random)
  const programmed = answers.map(({ id, train, answer }) => ({
    id,
    questions: draw(train, questions, random),
    answer: answer ?? '',
  }))
  const outOfScope = [...new Set(collections.flatMap(({ oos }) => oos))]
  const filling = draw(outOfScope, mostEntries - programmed.length, random).map((text, index) => ({
    id: `filling ${index}`,
    questions: [text],
    answer: '',
  }))
  const asked = answers.flatMap(({ id, test }) =>
    test.map((text) => ({ text, expected: id, kind: 'in_scope' as const })),
  )
  return { entries: [...programmed, ...filling], asked: draw(asked, mostAsked, random) }
}

/** Measures an engine at 1, 3 and 10 questions; gives nothing for one that names no more than its best. */
export async function measureRecall(engine: Engine, collections: readonly Collection[]): Promise<Recall[]> {
  const recalls: Recall[] = []
  for (const questions of questionCounts) {
    const { entries, asked } = drawLargeOrganisation(collections, questions)
    const bot = await engine.learn(entries)
    if (!bot.rank) return []
    const places = asked.map(({ text, expected }) => bot.rank!(text, recallDepths.at(-1)!).indexOf(expected!))
    const rightAmong = recallDepths.map((depth) => {
      return places.filter((place) => place >= 0 && place < depth).length / Math.max(1, asked.length)
    })
    recalls.push({ engine: engine.name, entries: entries.length, questions, asked: asked.length, rightAmong })
  }
  return recalls
}
