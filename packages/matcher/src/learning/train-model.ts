const epochs = 5
const firstRate = 1.5
/** An entry is one of many: what nobody taught it, it takes for somebody else's. */
const firstBias = -4.8
const biasRate = 0.1
/** Below this a step teaches nothing that one would see; most models are that sure of most phrasings. */
const leastStep = 0.004

/** Log-odds as a sum: what is added, and the weight of each row's nearness. */
export interface TrainedModel {
  bias: number
  weights: Float32Array
}

/**
 * Trains a logistic regression by stochastic gradient descent in a fixed order. Its weights are sums of rows, so it works
 * on how near the rows are to each other (the dual form) and never sees a feature.
 *
 * @param nearness of each row with each, row by row
 */
export function trainModel(nearness: Float32Array, count: number, isOwn: (row: number) => boolean): TrainedModel {
  const weights = new Float32Array(count)
  const order = spreadOrder(count)
  let bias = firstBias
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = firstRate / (1 + epoch / 2)
    for (const row of order) {
      let sum = bias
      for (let other = 0; other < count; other++) sum += weights[other]! * nearness[row * count + other]!
      const step = rate * ((isOwn(row) ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      if (Math.abs(step) < leastStep) continue
      weights[row]! += step
      bias += biasRate * step
    }
  }
  return { bias, weights }
}

// Every row once, neighbours far apart: phrasings of one entry stand side by side, and learning them in a row would let
// the last entries outweigh the first.
function spreadOrder(count: number): Int32Array {
  let stride = Math.max(1, Math.floor(count * 0.618))
  while (greatestDivisor(stride, count) !== 1) stride++
  return Int32Array.from({ length: count }, (_, index) => (index * stride) % count)
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right)
}
