import type { MatcherEntry } from '../knowledge/matcher-entry.ts'

/** A small knowledge base of our own, for tests. */
export const bakery: readonly MatcherEntry[] = [
  entry('hours', 'What are your opening hours?', 'We are open from 7 am to 6 pm, Tuesday to Saturday.', [
    'When do you open?',
    'Are you open on Sunday?',
  ]),
  entry('place', 'Where is the bakery?', '12 Mill Lane, next to the post office.', [
    'How do I find you?',
    'Your address?',
  ]),
  entry('gluten', 'Do you have gluten-free bread?', 'Yes, a rice loaf, on Fridays.', ['Anything without gluten?']),
  entry('cake', 'Can I order a birthday cake?', 'Yes, three days ahead, by phone.', ['I need a cake for a party']),
  entry('payment', 'Can I pay by card?', 'Cards, cash and phones, all fine.', ['Do you take credit cards?']),
  entry('jobs', 'Are you hiring?', 'We look for a baker for the night shift.', ['Do you have a job for me?']),
]

function entry(id: string, question: string, answer: string, alternatives: readonly string[] = []): MatcherEntry {
  return { id, question, alternatives, answer }
}
