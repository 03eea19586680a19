import { setTimeout as sleep } from 'node:timers/promises'

const firstWordAfterMs = 10_000
const furtherWordsAfterMs = 30_000

async function ask(url) {
  try {
    const res = await fetch(url, { signal: AbortSignal.timeout(3_000) })
    const text = await res.text()
    return res.ok ? null : `${res.status} ${text.slice(0, 500)}`
  } catch (error) {
    return String(error.cause?.message ?? error.message)
  }
}

/** Waits for `url` to answer 200, for as long as it takes, and says from time to time why it has not. */
export async function waitUntilReady(url, { say, isStopping }) {
  let nextWord = Date.now() + firstWordAfterMs
  while (!isStopping()) {
    const problem = await ask(url)
    if (problem === null) return true
    if (Date.now() > nextWord) {
      say(`Not ready yet, still trying (${url}: ${problem})`)
      nextWord = Date.now() + furtherWordsAfterMs
    }
    await sleep(100)
  }
  return false
}
