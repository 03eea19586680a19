import { askedWays, attack } from '../src/testing/attack-house.ts'

/*
 * 100,000 replies of a hostile model, through every way of asking, over real HTTP. Ends with status 1 when a single
 * response is neither an enabled answer of the published revision nor the hand-off text.
 * Usage: npm run verify:verbatim [-- <replies> [<seed>]]
 */
const [wanted = 100_000, seed = 20_261_122] = process.argv.slice(2).map(Number)
const sliceLength = 2_000
let replies = 0
let outside = 0

for (const [index, asked] of askedWays.entries()) {
  const share = Math.floor(wanted / askedWays.length) + (index < wanted % askedWays.length ? 1 : 0)
  let answered = 0
  const began = performance.now()
  for (let done = 0; done < share; done += sliceLength) {
    const result = await attack(asked, Math.min(sliceLength, share - done), seed + index * 1_000 + done)
    replies += result.replies
    answered += result.answered
    outside += result.outside.length
    for (const response of result.outside.slice(0, 3)) console.log(`  outside: ${JSON.stringify(response)}`)
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `${`${asked.way} (${asked.dialect})`.padEnd(32)} ${share} replies, ${answered} answered, ${share - answered} handed off, ${seconds} s`,
  )
}

console.log(`${replies} replies, ${outside} outside`)
process.exitCode = outside === 0 && replies === wanted ? 0 : 1
