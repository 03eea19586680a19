/** The article's clothing shop, with the words of its visitors as other phrasings. */
const questions_and_answers = [
  {
    question: 'What are your hours?',
    alternatives: ['Are you open on sundays?', "When's closing time?", 'When do you open?'],
    answer: 'Our hours are Monday-Friday, 9am-5pm.',
  },
  {
    question: 'Are you currently hiring?',
    alternatives: ['Do you have any jobs?', 'Can I work for you?'],
    answer: "We're hiring for cashiers",
  },
  {
    question: 'What do you sell?',
    alternatives: ['What can I buy?', 'What do you have in store?', 'Do you have shoes?'],
    answer:
      'We sell clothing and accessories at affordable prices. You can see all our products at https://example.com/products',
  },
]

/**
 * Gives the demo org something to answer with, unless it ever saved anything itself.
 *
 * @returns {Promise<boolean>} whether it was saved now
 */
export async function saveDemoKnowledge(origin, orgId, token) {
  const url = `${origin}/org/${orgId}/questions_and_answers`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(10_000)
  const existing = await fetch(url, { headers, signal })
  await existing.arrayBuffer()
  if (existing.status !== 404) return false

  const saved = await fetch(url, { method: 'POST', headers, signal, body: JSON.stringify({ questions_and_answers }) })
  if (!saved.ok) throw new Error(`POST ${url} answered ${saved.status}: ${await saved.text()}`)
  return true
}
