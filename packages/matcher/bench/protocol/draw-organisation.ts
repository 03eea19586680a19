import type { Collection, CollectionAnswer } from './collection.ts'
import { draw, seededRandom } from './seeded-random.ts'

/** A bot and what it is asked. */
export interface Organisation {
  entries: readonly OrganisationEntry[]
  asked: readonly AskedText[]
}

export interface OrganisationEntry {
  id: string
  questions: readonly string[]
  answer: string
}

/** `near` texts belong to an answer that was left out or sound like one that was not, `far` ones to no answer of the collection. */
export interface AskedText {
  text: string
  expected: string | null
  kind: 'in_scope' | 'near' | 'far'
}

export interface OrganisationSize {
  /** Answers that are programmed. */
  answers: number
  /** Questions for each. */
  questions: number
  seed: number
}

const mostOfAKind = 300

/**
 * Draws an organisation from a collection, or says that the collection is too small for one: where it has no text out
 * of scope, answers must be left out to make some.
 */
export function drawOrganisation(collection: Collection, size: OrganisationSize): Organisation | null {
  const random = seededRandom(hash(`${collection.name} ${size.answers} ${size.questions} ${size.seed}`))
  const usable = collection.answers.filter((answer) => answer.train.length > 0 && answer.test.length > 0)
  const chosen = draw(usable, size.answers, random)
  const chosenIds = new Set(chosen.map((answer) => answer.id))
  const leftOut = usable.filter((answer) => !chosenIds.has(answer.id))
  const near = leftOut.flatMap((answer) => answer.test)
  const unanswered = chosen.flatMap((answer) => answer.unanswered ?? [])
  if (near.length + unanswered.length + collection.oos.length === 0) return null
  return {
    entries: chosen.map((answer) => ({
      id: answer.id,
      questions: draw(answer.train, size.questions, random),
      answer: answer.answer ?? '',
    })),
    asked: [
      ...draw(chosen.flatMap(testsOf), mostOfAKind, random),
      ...draw(near, mostOfAKind, random).map(outOfScope('near')),
      ...draw(collection.oos, mostOfAKind, random).map(outOfScope('far')),
      ...draw(unanswered, mostOfAKind, random).map(outOfScope('near')),
    ],
  }
}

/**
 * The sizes that a collection is measured at: 15, 50 and 150 answers where it has as many, two thirds of a smaller one;
 * 1, 3 and 10 questions where its answers have as many.
 */
export function sizesOf(collection: Collection, seeds: number): OrganisationSize[] {
  const all = collection.answers.length
  const answers = all < 15 ? [Math.max(1, Math.floor((2 * all) / 3))] : [15, 50, 150].filter((count) => count <= all)
  if (all >= 60 && all < 150) answers.push(Math.floor((4 * all) / 5))
  const longest = Math.max(...collection.answers.map((answer) => answer.train.length))
  const questions = [1, 3, 10].filter((count, index, counts) => index === 0 || longest > counts[index - 1]!)
  return answers.flatMap((count) =>
    questions.flatMap((perAnswer) =>
      Array.from({ length: seeds }, (_, seed) => ({ answers: count, questions: perAnswer, seed })),
    ),
  )
}

function outOfScope(kind: 'near' | 'far') {
  return (text: string): AskedText => ({ text, expected: null, kind })
}

function testsOf(answer: CollectionAnswer): AskedText[] {
  return answer.test.map((text) => ({ text, expected: answer.id, kind: 'in_scope' as const }))
}

function hash(text: string): number {
  let value = 0
  for (let index = 0; index < text.length; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0
  return value
}
