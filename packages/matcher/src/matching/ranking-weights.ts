// Made by training/fit_ranking.py; see training/README.md.

/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */
export const withClassifier = {
  words: [-0.922, -0.447],
  characters: [-0.282, -0.342],
  meaning: [3.67, 0.656],
  logOdds: [0.835, 0.085],
  textCovered: [1.82, 0.253],
  phrasingCovered: [1.447, 0.256],
  answerNames: [3.504, 1.058],
} as const
export const withoutClassifier = {
  words: [0.243, 0.101],
  characters: [1.291, 0.419],
  meaning: [5.725, 1.874],
  logOdds: [0, 0],
  textCovered: [2.828, 0.806],
  phrasingCovered: [2.268, 0.753],
  answerNames: [3.836, 1.203],
} as const
