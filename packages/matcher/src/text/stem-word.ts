const vowel = /[aeiouy]/
const doubled = /([bdfgmnprt])\1$/

/**
 * A light English stem, so that 'opening', 'opened' and 'opens' meet 'open'. Words of other languages, short words and
 * numbers come back as they are, or lose an s at most.
 *
 * @example
 * stemWord('deliveries') // 'delivery'
 * stemWord('shipping') // 'ship'
 */
export function stemWord(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  if (bare.length < 4 || !/^[a-z]+$/.test(bare)) return bare
  return dropFinalE(dropVerbEnding(dropPlural(bare)))
}

function dropPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

function dropVerbEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (base.length < 3 || !vowel.test(base)) continue
    if (ending === 'ed' && base.endsWith('i')) return `${base.slice(0, -1)}y`
    return doubled.test(base) ? base.slice(0, -1) : base
  }
  return word
}

// 'clos(ing)' and 'close' must meet, so the bare form is the one without the e.
function dropFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word
}
