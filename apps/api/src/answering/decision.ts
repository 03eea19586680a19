import type { Engine, HandOffReason } from '@verbatim/contract'

/** What the bot decided, and why in words. */
export type Decision = {
  engine: Engine
  /** Calibrated probability that the outcome is right where an entry is named; null when nothing could be compared. */
  confidence: number | null
  /** Entries between which it could not decide. */
  between: string[]
  why: string
} & (
  | { outcome: 'answered'; entryId: string; reason: null }
  | { outcome: 'handed_off'; entryId: null; reason: HandOffReason }
)

/** A decision to give the words of one entry. */
export function answerWith(entryId: string, engine: Engine, confidence: number | null, why: string): Decision {
  return { outcome: 'answered', entryId, reason: null, engine, confidence, between: [], why }
}

/** A decision to call a human. */
export function handOff(
  reason: HandOffReason,
  engine: Engine,
  confidence: number | null,
  why: string,
  between: string[] = [],
): Decision {
  return { outcome: 'handed_off', entryId: null, reason, engine, confidence, between, why }
}
