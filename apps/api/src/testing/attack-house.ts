import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerQuestion, type Answered } from '../answering/answer-question.ts'
import type { ConfigurableWay } from '../language-model/language-model-config.ts'
import { scriptedDialects, type ScriptedDialectName } from './scripted-model-dialects.ts'
import { ScriptedModelServer } from './scripted-model-server.ts'
import { openTestHouse, orgA, people, shop, testConfig, type TestHouse } from './test-house.ts'
import { createLogger } from '../logger.ts'
import { createLanguageModel } from '../language-model/create-language-model.ts'
import { attacksOn, type Attack } from './verbatim-attack.ts'

/** A way of asking, and the kind of server that is asked so. */
export interface AskedWay {
  way: ConfigurableWay
  dialect: ScriptedDialectName
}

/** Every way of asking and every rung of chat's ladder. */
export const askedWays: AskedWay[] = [
  { way: 'decisions', dialect: 'openai' },
  { way: 'systemone', dialect: 'ollama' },
  { way: 'chat', dialect: 'openai' },
  { way: 'chat', dialect: 'vllm' },
  { way: 'chat', dialect: 'plain' },
  { way: 'completion', dialect: 'completion' },
  { way: 'completion-short', dialect: 'completion' },
]

export interface AttackResult {
  replies: number
  answered: number
  /** Responses that were neither an enabled answer of this org nor its hand-off text, or whose proof did not fit. */
  outside: string[]
}

const atOnce = 8
const mostAttempts = 100
const member = { orgId: orgA, userId: people.ana.userId, name: people.ana.email, role: 'Owner' }

/**
 * Asks `count` questions of a real house whose model is hostile, over real HTTP, and checks every response. Only
 * questions at which the model really was heard count.
 */
export async function attack({ way, dialect }: AskedWay, count: number, seed: number): Promise<AttackResult> {
  const model = await new ScriptedModelServer({ dialect: scriptedDialects[dialect], record: false }).start()
  const environment = {
    OPENAI_BASE_URL: model.url,
    OPENAI_WAY: way,
    MODEL_MAX_CONCURRENCY: '64',
    MODEL_ORG_SHARE: '1',
    MODEL_DEADLINE_MS: '10000',
  }
  const patient = { ...testConfig(environment).languageModel!, breakerOpenMs: 0 }
  const languageModel = createLanguageModel(patient, { logger: createLogger('silent') })
  const house = await openTestHouse({ environment, overrides: { languageModel } })
  try {
    await house.save('ana', {
      questions_and_answers: [
        ...shop.questions_and_answers,
        { question: 'a retired question', answer: 'a retired answer' },
      ],
    })
    await house.save('carl', {
      questions_and_answers: [{ question: 'What does the other shop sell?', answer: 'The other shop sells secrets.' }],
    })
    const retired = (await house.as('ana', 'get', '/entries?search=retired')).body.items[0]
    await house
      .as('ana', 'patch', `/entries/${retired.id}`)
      .set('If-Match', `"e${retired.revision}"`)
      .send({ enabled: false })
      .expect(200)
    const { handOffText } = house.context.config
    const ownAnswers = shop.questions_and_answers.map(({ answer }) => answer)
    const allowed = new Set([...ownAnswers, handOffText])
    const attacks = fc.sample(
      attacksOn({ ownAnswers, foreignAnswers: ['a retired answer', 'The other shop sells secrets.'], handOffText }),
      { numRuns: count, seed },
    )

    const result: AttackResult = { replies: 0, answered: 0, outside: [] }
    const running = new Map<string, Attack>()
    model.reply = (request) => running.get(markOf(request.prompt))?.reply(request)
    const queue = attacks.entries()
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const [index, each] of queue) {
          const mark = `#${index}x`
          running.set(mark, each)
          const answered = await askUntilHeard(house, `${each.text} ${mark}`)
          running.delete(mark)
          result.replies++
          if (answered.decision.outcome === 'answered') result.answered++
          const proven = createHash('sha256').update(answered.response).digest('hex') === answered.responseSha256
          if (!allowed.has(answered.response) || !proven) result.outside.push(answered.response)
        }
      }),
    )
    return result
  } finally {
    await house.close()
    await model.stop()
  }
}

/** A hostile server trips the breaker over and over; it is asked again until it was heard. */
async function askUntilHeard(house: TestHouse, text: string): Promise<Answered> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const answered = await answerQuestion(house.context, member, text, { explain: false })
    if (answered.model?.exchange) return answered
    await sleep(1 + attempt)
  }
  throw new Error('The model was never heard; the attack proves nothing')
}

/** The mark at the end of a visitor's text, wherever in the prompt it stands. */
function markOf(prompt: string): string {
  return prompt.match(/#\d+x/g)?.at(-1) ?? ''
}
