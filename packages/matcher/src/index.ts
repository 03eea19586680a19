export type { MatcherEntry } from './knowledge/matcher-entry.ts'
export type { Knowledge } from './knowledge/knowledge.ts'
export { compileKnowledge, compileKnowledgeInSteps, type KnowledgeInput } from './knowledge/compile-knowledge.ts'
export type { Doubt } from './matching/doubts.ts'
export type { Match, MatchCandidate } from './matching/match.ts'
export { matchText, type MatchOptions } from './matching/match-text.ts'
export {
  decide,
  defaultDecisionSettings,
  findAskedTogether,
  type Decision,
  type DecisionSettings,
  type HandOffCause,
} from './deciding/decide.ts'
export { normaliseText } from './text/normalise-text.ts'
