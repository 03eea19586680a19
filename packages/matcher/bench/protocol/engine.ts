import type { OrganisationEntry } from './draw-organisation.ts'

/** Anything that answers questions, at its default settings. */
export interface Engine {
  name: string
  learn(entries: readonly OrganisationEntry[]): Promise<Bot> | Bot
}

/** An engine that knows one organisation. */
export interface Bot {
  ask(text: string): Promise<Reply> | Reply
  /** The entries that it finds, best first, at most `count`; absent where an engine names only one. */
  rank?(text: string, count: number): readonly string[]
}

export interface Reply {
  /** The entry that it would name if it had to name one. */
  best: string | null
  /** How sure it is of that, in any unit; higher is surer. */
  score: number
  /** The entry whose answer it gives, or null when it hands off. */
  answered: string | null
}
