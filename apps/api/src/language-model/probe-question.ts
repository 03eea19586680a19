import type { ModelQuestion } from './language-model.ts'

export const expectedProbeEntry = 'hours'

/** A question that every model can answer, and nobody's data. */
export const probeQuestion: ModelQuestion = {
  orgId: 'probe',
  revision: 0,
  text: 'What are your opening hours?',
  knowledge: {
    entries: [
      {
        id: expectedProbeEntry,
        question: 'What are your opening hours?',
        alternatives: [],
        answer: 'We open at nine.',
      },
      { id: 'jobs', question: 'Are you hiring cashiers?', alternatives: [], answer: 'We are not hiring.' },
    ],
    negatives: [],
    handOffText: 'A human will be in touch shortly',
  },
}
