import { compileKnowledgeInSteps, type Knowledge } from '@verbatim/matcher'
import { LRUCache } from 'lru-cache'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '../db/database.ts'
import { readChangedEntries, readEntries, type KnownEntries } from './read-entries.ts'

const longestHoldMs = 10
const orgsInMemory = 500

/** One revision of one org, ready to be asked. */
export interface CompiledKnowledge {
  revision: number
  entries: KnownEntries
  knowledge: Knowledge
}

/** Gives the compiled knowledge of an org at a revision. */
export type FindCompiledKnowledge = (orgId: string, revision: number) => Promise<CompiledKnowledge>

/**
 * Keeps the compiled knowledge of the orgs that are asked most recently. A new revision is made from the one before, by
 * reading and compiling only what changed; questions that arrive meanwhile wait for the same work.
 */
export function createKnowledgeCache(db: Database): FindCompiledKnowledge {
  const compiled = new LRUCache<string, CompiledKnowledge>({ max: orgsInMemory })
  const underWay = new Map<string, Promise<CompiledKnowledge>>()

  async function compile(orgId: string, revision: number): Promise<CompiledKnowledge> {
    const before = compiled.get(orgId)
    const usable = before && before.revision < revision ? before : undefined
    const entries = usable
      ? await readChangedEntries(db, orgId, revision, usable)
      : await readEntries(db, orgId, revision)
    const knowledge = await compileWithPauses(entries, usable?.knowledge)
    const made = { revision, entries, knowledge }
    if ((compiled.get(orgId)?.revision ?? 0) < revision) compiled.set(orgId, made)
    return made
  }

  return async (orgId, revision) => {
    const ready = compiled.get(orgId)
    if (ready?.revision === revision) return ready
    const key = `${revision} ${orgId}`
    const waiting = underWay.get(key) ?? compile(orgId, revision).finally(() => underWay.delete(key))
    underWay.set(key, waiting)
    return waiting
  }
}

async function compileWithPauses(entries: KnownEntries, previous: Knowledge | undefined): Promise<Knowledge> {
  const steps = compileKnowledgeInSteps({ entries: [...entries.values()], previous })
  for (let began = performance.now(); ;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began > longestHoldMs) {
      await nextTurn()
      began = performance.now()
    }
  }
}
