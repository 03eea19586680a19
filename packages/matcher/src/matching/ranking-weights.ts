// Made by training/fit_ranking.py; see training/README.md.

/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */
export const withClassifier = {
  words: [-0.956, -0.688],
  characters: [-0.047, -0.61],
  meaning: [3.664, 0.628],
  logOdds: [0.767, 0.179],
  textCovered: [1.874, 0.112],
  phrasingCovered: [1.562, 0.102],
} as const
export const withoutClassifier = {
  words: [0.05, -0.098],
  characters: [1.426, 0.277],
  meaning: [5.659, 1.933],
  logOdds: [0, 0],
  textCovered: [2.979, 0.816],
  phrasingCovered: [2.456, 0.712],
} as const
