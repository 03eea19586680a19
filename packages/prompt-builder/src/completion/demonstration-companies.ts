import type { PromptKnowledge } from '../prompt-knowledge.ts'

/** The words of the article's bot, which the demonstrations use whatever the org's own hand-off text is. */
export const demonstrationHandOffText = 'A human will be in touch shortly'

/**
 * Invented companies that show a model what is asked of it before the org's own block: questions in other words, and
 * things that look like a question of the list and are not. The same for every org, so that they are cached once.
 */
export const demonstrationCompanies: readonly PromptKnowledge[] = [
  {
    handOffText: demonstrationHandOffText,
    entries: [
      {
        id: '1',
        question: 'Do I need an appointment?',
        alternatives: ['can i just walk in', 'Is it ok to come by without booking?'],
        answer: 'Please book ahead on our site. For a sudden toothache we keep two slots free every morning.',
      },
      {
        id: '2',
        question: 'Which insurers do you work with?',
        alternatives: ['will my dental plan cover this', 'do u take Northway insurance'],
        answer: 'We bill Northway, Alder Health and Civic Dental directly.',
      },
      {
        id: '3',
        question: 'Where can I park?',
        alternatives: ["I'm coming by car, any tips?"],
        answer: 'There are six free spaces behind the practice, entrance on Mill Lane.',
      },
    ],
    negatives: [
      'my dentist last year was awful',
      'how much is a crown',
      'asdfgh',
      'Can you cancel my visit and refund me?',
    ],
  },
  {
    handOffText: demonstrationHandOffText,
    entries: [
      {
        id: '1',
        question: 'How much does a bike cost per day?',
        alternatives: ['whats the daily price', 'I need two bikes for saturday, what will I pay?'],
        answer: 'City bikes are 18 euros a day, e-bikes 35. Helmets and locks are included.',
      },
      {
        id: '2',
        question: 'What happens if I get a flat tyre?',
        alternatives: ['my tire just popped!!', 'Do you fix punctures on the road?'],
        answer: 'Call the number on the frame and we bring you another bike within the hour, free of charge.',
      },
    ],
    negatives: ['I ride to work every day', 'are you hiring mechanics?', 'you people never pick up the phone', 'ok'],
  },
]
