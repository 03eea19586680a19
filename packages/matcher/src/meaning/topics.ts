import { dotRow, meaningDimensions } from './encode-meaning.ts'
import { addRow, scaleLength } from './packed-rows.ts'
import { topicRows } from './vectors.js'

const topicCount = topicRows.length / (scaleLength + meaningDimensions)
/** How near a text must be to a topic, as a cosine, to be more about it than about another. */
const nearness = 0.05

let topics: Float32Array | undefined

/**
 * What a text is about: how much of it belongs to each of some hundred topics that people ask about, as the square roots of
 * shares that add up to 1. A text without words belongs to all of them alike.
 *
 * @param meaning of `encodeMeaning`
 */
export function findTopics(meaning: Float32Array): Float32Array {
  topics ??= unpackTopics()
  const shares = new Float32Array(topicCount)
  let most = -1
  for (let topic = 0; topic < topicCount; topic++) {
    const cosine = dotRow(meaning, topics, topic)
    shares[topic] = cosine
    if (cosine > most) most = cosine
  }
  let sum = 0
  for (let topic = 0; topic < topicCount; topic++) {
    const share = Math.exp((shares[topic]! - most) / nearness)
    shares[topic] = share
    sum += share
  }
  for (let topic = 0; topic < topicCount; topic++) shares[topic] = Math.sqrt(shares[topic]! / sum)
  return shares
}

/** How much two texts are about the same: 0 to 1, the Bhattacharyya coefficient of their shares. */
export function compareTopics(left: Float32Array, right: Float32Array): number {
  let sum = 0
  for (let topic = 0; topic < left.length; topic++) sum += left[topic]! * right[topic]!
  return Math.min(1, sum)
}

function unpackTopics(): Float32Array {
  const matrix = new Float32Array(topicCount * meaningDimensions)
  for (let topic = 0; topic < topicCount; topic++) {
    const row = matrix.subarray(topic * meaningDimensions, (topic + 1) * meaningDimensions)
    addRow(topicRows, topic, 1, row)
  }
  return matrix
}
