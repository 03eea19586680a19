import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OrganisationEntry } from './draw-organisation.ts'
import type { Engine } from './engine.ts'
import { measure, type Measures, type Trial } from './measure.ts'

/**
 * The names of the rows of results, and of the folders: texts with which somebody sought to lead a bot astray; texts as
 * people type, half of which no entry answers though most of those are in the words of one; and what visitors of small
 * organisations ask on a weekday, with no such intent.
 */
export const visitNames = ['visits', 'lookalikes', 'everyday'] as const

/** An organisation, and texts that visitors write to it. */
export interface VisitedOrganisation {
  name: string
  entries: readonly OrganisationEntry[]
  visits: readonly Visit[]
}

export interface Visit {
  text: string
  /** The entries of which any may be said; none where the text is for a human, as one that asks two things. */
  expected: readonly string[]
}

/** All organisations of a folder, by name. */
export function readVisits(folder: string): VisitedOrganisation[] {
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as VisitedOrganisation)
}

/** What an engine makes of all visits together: with half, and with nine tenths of the texts in scope. */
export async function measureVisits(
  engine: Engine,
  organisations: readonly VisitedOrganisation[],
): Promise<{ half: Measures; ninety: Measures }> {
  const trials: Trial[] = []
  for (const { entries, visits } of organisations) {
    const bot = await engine.learn(entries)
    for (const { text, expected } of visits) {
      const reply = await bot.ask(text)
      const right = [reply.answered, reply.best].find((id) => id !== null && expected.includes(id)) ?? expected[0]
      const asked = { text, expected: right ?? null, kind: right === undefined ? 'far' : 'in_scope' } as const
      trials.push({ asked, ...reply })
    }
  }
  return { half: measure(trials, 0.5), ninety: measure(trials, 0.9) }
}
