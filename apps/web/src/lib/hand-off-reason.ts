import type { HandOffReason } from '@verbatim/contract'

const words: Record<HandOffReason, string> = {
  no_knowledge: 'There are no entries to answer from yet',
  no_match: 'No answer was sure enough',
  ambiguous: 'Several entries fit',
  negative_example: 'A negative example says to hand this off',
  model_declined: 'The language model found no fitting entry',
  model_unavailable: 'The language model could not be reached',
  model_reply_invalid: 'The language model gave an unusable reply',
}

/** Why a question was handed off, for people. A reason that a newer server invented is shown as it is. */
export function describeHandOffReason(reason: HandOffReason | null): string {
  if (reason === null) return ''
  return words[reason] ?? reason.replaceAll('_', ' ')
}
