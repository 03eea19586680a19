import type { PromptKnowledge } from '../prompt-knowledge.ts'

/** The article's shop, with one alternative and one negative example. Its order is not that of the ids. */
export const clothingShop: PromptKnowledge = {
  entries: [
    {
      id: '3-goods',
      question: 'What do you sell?',
      alternatives: [],
      answer:
        'We sell clothing and accessories at affordable prices.\nYou can see all our products at shop.example | new',
    },
    {
      id: '1-hours',
      question: 'What are your hours?',
      alternatives: ['Are you open monday?'],
      answer: 'Our hours are Monday-Friday, 9am-5pm.',
    },
    { id: '2-jobs', question: 'Are you currently hiring?', alternatives: [], answer: "We're hiring for cashiers" },
  ],
  negatives: ["what's the deal here"],
  handOffText: 'A human will be in touch shortly',
}
