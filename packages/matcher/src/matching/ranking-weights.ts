// Made by training/fit_ranking.py; see training/README.md.

/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */
export const withClassifier = {
  words: [-0.86, -0.539],
  characters: [-0.141, -0.486],
  meaning: [3.8, 0.74],
  logOdds: [0.894, 0.11],
  textCovered: [1.866, 0.164],
  phrasingCovered: [1.438, 0.144],
} as const
export const withoutClassifier = {
  words: [0.367, 0.049],
  characters: [1.58, 0.378],
  meaning: [5.857, 1.946],
  logOdds: [0, 0],
  textCovered: [3.029, 0.827],
  phrasingCovered: [2.363, 0.692],
} as const
