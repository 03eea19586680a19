// Made by training/fit_ranking.py; see training/README.md.

/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */
export const withClassifier = {
  words: [-1.194, -0.347],
  characters: [-0.13, -0.368],
  meaning: [0.934, -0.211],
  logOdds: [1.906, -0.669],
  textCovered: [2.476, 0.386],
  phrasingCovered: [2.036, 0.249],
} as const
export const withoutClassifier = {
  words: [1.695, 0.548],
  characters: [3.656, 0.89],
  meaning: [3.42, 0.62],
  logOdds: [0, 0],
  textCovered: [4.201, 1.12],
  phrasingCovered: [3.473, 0.744],
} as const
