import { meaningDimensions } from './encode-meaning.ts'
import { addRow, scaleLength } from './packed-rows.ts'
import { topicRows } from './vectors.js'

const topicCount = topicRows.length / (scaleLength + meaningDimensions)
/** How near a text must be to a topic, as a cosine, to be more about it than about another. */
const nearness = 0.05

// Of double precision, as JavaScript reckons: to convert each number would take a third of the time.
let topics: Float64Array | undefined

/**
 * What a text is about: how much of it belongs to each of some hundred topics that people ask about, as the square roots of
 * shares that add up to 1. A text without words belongs to all of them alike.
 *
 * @param meaning of `encodeMeaning`
 */
export function findTopics(meaning: Float32Array): Float32Array {
  topics ??= Float64Array.from(unpackTopics())
  const roots = new Float32Array(topicCount)
  const direction = Float64Array.from(meaning)
  let most = -1
  for (let topic = 0; topic < topicCount; topic++) {
    const cosine = dotTopic(direction, topics, topic)
    roots[topic] = cosine
    if (cosine > most) most = cosine
  }
  let sum = 0
  for (let topic = 0; topic < topicCount; topic++) {
    const root = Math.exp((roots[topic]! - most) / (2 * nearness))
    roots[topic] = root
    sum += root * root
  }
  const scale = 1 / Math.sqrt(sum)
  for (let topic = 0; topic < topicCount; topic++) roots[topic]! *= scale
  return roots
}

// As `dotRow` does.
function dotTopic(direction: Float64Array, topics: Float64Array, topic: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let place = topic * meaningDimensions
  for (let index = 0; index < meaningDimensions; index += 4, place += 4) {
    first += direction[index]! * topics[place]!
    second += direction[index + 1]! * topics[place + 1]!
    third += direction[index + 2]! * topics[place + 2]!
    fourth += direction[index + 3]! * topics[place + 3]!
  }
  return first + second + third + fourth
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
