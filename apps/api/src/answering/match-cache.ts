import { matchText, type Match } from '@verbatim/matcher'
import { LRUCache } from 'lru-cache'
import type { CompiledKnowledge } from './compiled-knowledge.ts'

const textsInMemory = 5_000

/** Matches a text with the knowledge of an org. */
export type FindMatch = (orgId: string, compiled: CompiledKnowledge, text: string) => Match

/**
 * Remembers what the matcher said of the texts that are asked most. It is pure, so the same text at the same revision
 * comes to the same; and visitors ask the same few things again and again.
 */
export function createMatchCache(): FindMatch {
  const matches = new LRUCache<string, Match>({ max: textsInMemory })
  return (orgId, compiled, text) => {
    const key = `${compiled.revision} ${orgId} ${text}`
    const known = matches.get(key)
    if (known) return known
    const match = matchText(compiled.knowledge, text)
    matches.set(key, match)
    return match
  }
}
