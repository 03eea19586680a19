const things = [
  'order',
  'parcel',
  'invoice',
  'refund',
  'account',
  'password',
  'coupon',
  'shoe',
  'jacket',
  'repair',
  'warranty',
  'delivery',
  'address',
  'newsletter',
  'gift card',
  'return label',
  'size chart',
  'store',
  'fitting room',
  'subscription',
]
const verbs = [
  'change',
  'cancel',
  'find',
  'track',
  'pay for',
  'send back',
  'exchange',
  'print',
  'share',
  'renew',
  'report',
  'reserve',
]
const frames = [
  'How do I {verb} my {thing}?',
  'Can I {verb} a {thing} online?',
  'What does it cost to {verb} a {thing}?',
  'Where can I {verb} the {thing}?',
  'When will you {verb} my {thing}?',
]
const paraphrases = [
  'hi, i need to {verb} the {thing} please',
  'is it possible to {verb} {thing}s',
  '{verb} {thing} how',
  'tell me about {thing}',
  'do you have dog food',
  'my {thing} is broken and i want to {verb} it',
]

/** Mixes a number into a choice that looks random and is the same on each run. */
function pick<Item>(items: Item[], seed: number): Item {
  return items[Math.abs(Math.imul(seed + 1, 2654435761) >> 8) % items.length]!
}

function fill(frame: string, seed: number): string {
  return frame.replace('{verb}', pick(verbs, seed * 3)).replace('{thing}', pick(things, seed * 7))
}

/** `count` different questions with answers; large ones carry a number, so that no two are the same. */
export function makeEntries(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    question: `${fill(pick(frames, index), index)}${index < 60 ? '' : ` (branch ${index})`}`,
    answer: `Answer number ${index}: ask at the counter, or write to us. We reply within a day.`,
  }))
}

/** `count` visitors' texts, some of which nothing answers. */
export function makeQuestions(count: number): string[] {
  return Array.from({ length: count }, (_, index) => fill(pick(paraphrases, index), index + 1000))
}
