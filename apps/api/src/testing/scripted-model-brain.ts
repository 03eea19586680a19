import type { ScriptedReply } from './scripted-model-reply.ts'
import type { ScriptedRequest } from './scripted-model-request.ts'

const common = new Set(
  'a an and are as at be can could do does for from has have how i in is it me my of on or our please so that the there this to us we what when where which who will with you your'.split(
    ' ',
  ),
)
const enough = 0.34

/** Chooses by the words that a text shares with a phrasing: a model's stand-in for trying things by hand. */
export function scriptedBrain({ offered, negatives, text }: ScriptedRequest): ScriptedReply {
  if (negatives.some((negative) => negative.toLowerCase() === text.toLowerCase()))
    return { key: 'none', probability: 0.98 }
  const asked = stems(text)
  const ranked = offered
    .map(({ key, phrasings }) => ({ key, overlap: Math.max(0, ...phrasings.map((each) => share(asked, stems(each)))) }))
    .sort((one, other) => other.overlap - one.overlap)
  const [best, second] = ranked
  if (!best || best.overlap < enough) return { key: 'none', probability: 0.9 }
  const lead = best.overlap - (second?.overlap ?? 0)
  return { key: best.key, probability: Math.min(0.99, 0.55 + 0.3 * best.overlap + 0.3 * lead) }
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []
  const telling = words.filter((word) => !common.has(word))
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, 5)))
}

/** Twice the shared stems over all stems (Dice). */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length
  return (2 * shared) / (one.size + other.size || 1)
}
