import { meanOf, type Measures } from '../protocol/measure.ts'
import { isAskedInStyles, type Outcome } from '../protocol/run-protocol.ts'

/** Means over the seeds and sizes of each collection, for each number of questions. */
export interface Summary {
  engine: string
  collection: string
  /** Questions for each answer; null for all of them together. */
  questions: number | null
  half: Measures
  ninety: Measures
}

/** The name under which the mean over collections stands, each of which counts the same. */
export const macroMean = 'MACRO'

/** One row for each engine, collection and number of questions, then the means over collections. */
export function summarise(outcomes: readonly Outcome[], headline: readonly string[]): Summary[] {
  const rows: Summary[] = []
  for (const engine of distinct(outcomes, 'engine')) {
    const own = outcomes.filter((outcome) => outcome.engine === engine)
    const perCollection = distinct(own, 'collection').flatMap((collection) => {
      const here = own.filter((outcome) => outcome.collection === collection)
      return [...distinct(here, 'questions').sort((left, right) => left - right), null].map((questions) => {
        const these = here.filter((outcome) => questions === null || outcome.questions === questions)
        const bySize = distinct(these, 'answers').map((answers) => these.filter((one) => one.answers === answers))
        return {
          engine,
          collection,
          questions,
          half: meanOf(bySize.map((group) => meanOf(group.map((one) => one.half)))),
          ninety: meanOf(bySize.map((group) => meanOf(group.map((one) => one.ninety)))),
        }
      })
    })
    const counted = perCollection.filter((row) => headline.includes(row.collection))
    const means = [1, 3, 10, null].flatMap((questions) => {
      const these = counted.filter((row) => row.questions === questions)
      if (these.length === 0) return []
      const half = meanOf(these.map((row) => row.half))
      const ninety = meanOf(these.map((row) => row.ninety))
      return [{ engine, collection: macroMean, questions, half, ninety }]
    })
    rows.push(...perCollection, ...means)
  }
  return rows
}

/** For each engine the means over collections in each style, under its name; of the organisations that are asked in all. */
export function summariseStyles(outcomes: readonly Outcome[], headline: readonly string[]): Summary[] {
  const first = outcomes.filter(isAskedInStyles)
  const rows = distinct(first, 'style').flatMap((style) => {
    const summaries = summarise(
      first.filter((outcome) => outcome.style === style),
      headline,
    )
    const means = summaries.filter(({ collection, questions }) => collection === macroMean && questions === null)
    return means.map((row) => ({ ...row, collection: style }))
  })
  return distinct(rows, 'engine').flatMap((engine) => rows.filter((row) => row.engine === engine))
}

function distinct<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] {
  return [...new Set(rows.map((row) => row[key]))]
}
