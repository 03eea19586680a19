import { squaredRarity, type ChannelName } from '../index/channel.ts'
import { finishSteps } from '../index/finish-steps.ts'
import { buildPostings, type Postings } from '../index/postings.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { dotRow } from '../meaning/encode-meaning.ts'

/** The sum of the three cosines of some phrasings with each other, row by row. */
export function measureNearness(knowledge: Knowledge, phrasings: Int32Array): Float32Array {
  const count = phrasings.length
  const nearness = new Float32Array(count * count)
  addCosines(knowledge, 'words', phrasings, nearness)
  addCosines(knowledge, 'characters', phrasings, nearness)
  const meanings = Array.from(phrasings, (phrasing) => knowledge.phrasings[phrasing]!.analysis.meaning)
  for (let row = 0; row < count; row++) {
    for (let other = 0; other <= row; other++) {
      const sum = nearness[row * count + other]! + dotRow(meanings[row]!, meanings[other]!, 0)
      nearness[row * count + other] = sum
      nearness[other * count + row] = sum
    }
  }
  return nearness
}

function addCosines(knowledge: Knowledge, name: ChannelName, phrasings: Int32Array, nearness: Float32Array): void {
  const channel = knowledge[name]
  const rows = Array.from(phrasings, (phrasing) => {
    const { analysis } = knowledge.phrasings[phrasing]!
    return name === 'words' ? analysis.wordFeatures : analysis.characterFeatures
  })
  const postings = finishSteps(buildPostings(rows, phrasings))
  const keys = postings.table.keys()
  const products = new Float32Array(nearness.length)
  for (const [feature, key] of keys.entries()) {
    // Most features belong to one phrasing and make nobody near.
    if (postings.starts[feature + 1]! - postings.starts[feature]! < 2) continue
    addPairs(postings, feature, squaredRarity(channel, key), products)
  }
  const scales = Float32Array.from(phrasings, (phrasing) => channel.scales[knowledge.placeOf[phrasing]!]!)
  for (let row = 0; row < rows.length; row++) {
    const scale = scales[row]!
    const place = row * rows.length
    for (let other = 0; other < row; other++) {
      nearness[place + other]! += products[place + other]! * scale * scales[other]!
    }
    nearness[place + row]! += scale > 0 ? 1 : 0
  }
}

// Owners ascend, so that all pairs fall below the diagonal.
function addPairs(
  { starts, owners, weights, rows }: Postings,
  feature: number,
  factor: number,
  products: Float32Array,
) {
  const end = starts[feature + 1]!
  for (let place = starts[feature]! + 1; place < end; place++) {
    const weight = weights[place]! * factor
    const to = owners[place]! * rows
    for (let other = starts[feature]!; other < place; other++)
      products[to + owners[other]!]! += weight * weights[other]!
  }
}
