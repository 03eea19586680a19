import type { Collection } from './collection.ts'
import { drawOrganisation, sizesOf, type OrganisationSize } from './draw-organisation.ts'
import type { Engine } from './engine.ts'
import { measure, type Measures, type Trial } from './measure.ts'

/** The measures of one engine on one organisation. */
export interface Outcome extends OrganisationSize {
  engine: string
  collection: string
  half: Measures
  /** Nine texts in scope to one that is not. */
  ninety: Measures
  millisecondsPerText: number
}

/** Protocol `faqbot`: every collection at each of its sizes. */
export async function runProtocol(
  engine: Engine,
  collections: readonly Collection[],
  seeds: number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const collection of collections) {
    for (const size of sizesOf(collection, seeds)) {
      const organisation = drawOrganisation(collection, size)
      if (!organisation) continue
      const bot = await engine.learn(organisation.entries)
      const started = performance.now()
      const trials: Trial[] = []
      for (const asked of organisation.asked) trials.push({ asked, ...(await bot.ask(asked.text)) })
      outcomes.push({
        engine: engine.name,
        collection: collection.name,
        ...size,
        half: measure(trials, 0.5),
        ninety: measure(trials, 0.9),
        millisecondsPerText: (performance.now() - started) / trials.length,
      })
    }
  }
  return outcomes
}
