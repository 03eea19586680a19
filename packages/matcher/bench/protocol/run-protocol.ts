import { askAsTyped, type TypingStyle } from './as-typed.ts'
import type { Collection } from './collection.ts'
import { drawOrganisation, sizesOf, type AskedText, type OrganisationSize } from './draw-organisation.ts'
import type { Bot, Engine } from './engine.ts'
import { measure, type Measures, type Trial } from './measure.ts'

/** The texts of a collection as they are. */
export const asWritten = 'as written'

export type Style = typeof asWritten | TypingStyle

/** The measures of one engine on one organisation. */
export interface Outcome extends OrganisationSize {
  engine: string
  collection: string
  style: Style
  half: Measures
  /** Nine texts in scope to one that is not. */
  ninety: Measures
  millisecondsPerText: number
}

/**
 * Protocol `faqbot`: every collection at each of its sizes.
 *
 * @param styles in which some organisations are asked once more, see `isAskedInStyles`
 */
export async function runProtocol(
  engine: Engine,
  collections: readonly Collection[],
  seeds: number,
  styles: readonly TypingStyle[] = [],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const collection of collections) {
    for (const size of sizesOf(collection, seeds)) {
      const organisation = drawOrganisation(collection, size)
      if (!organisation) continue
      const bot = await engine.learn(organisation.entries)
      for (const style of [asWritten, ...(isAskedInStyles(size) ? styles : [])] as const) {
        const { asked } = style === asWritten ? organisation : askAsTyped(organisation, style)
        const { trials, millisecondsPerText } = await askAll(bot, asked)
        const measures = { half: measure(trials, 0.5), ninety: measure(trials, 0.9) }
        outcomes.push({
          engine: engine.name,
          collection: collection.name,
          style,
          ...size,
          ...measures,
          millisecondsPerText,
        })
      }
    }
  }
  return outcomes
}

const mostAnswersInStyles = 50

/** Whether an organisation is asked in all styles: the first draws of a bearable size, since some engines take long. */
export function isAskedInStyles({ seed, answers }: OrganisationSize): boolean {
  return seed === 0 && answers <= mostAnswersInStyles
}

async function askAll(
  bot: Bot,
  texts: readonly AskedText[],
): Promise<{ trials: Trial[]; millisecondsPerText: number }> {
  const started = performance.now()
  const trials: Trial[] = []
  for (const asked of texts) trials.push({ asked, ...(await bot.ask(asked.text)) })
  return { trials, millisecondsPerText: (performance.now() - started) / trials.length }
}
