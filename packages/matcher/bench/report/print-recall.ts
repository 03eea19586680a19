import { recallDepths, type Recall } from '../protocol/recall.ts'

/** A Markdown table in percent. */
export function printRecall(recalls: readonly Recall[]): string {
  const header = `| engine | entries | k | asked | ${recallDepths.map((depth) => `among ${depth}`).join(' | ')} |`
  const rule = `| --- | ${Array.from({ length: 3 + recallDepths.length }, () => '--:').join(' | ')} |`
  const lines = recalls.map(({ engine, entries, questions, asked, rightAmong }) => {
    const shares = rightAmong.map((share) => (100 * share).toFixed(1)).join(' | ')
    return `| ${engine} | ${entries} | ${questions} | ${asked} | ${shares} |`
  })
  return [header, rule, ...lines].join('\n')
}
