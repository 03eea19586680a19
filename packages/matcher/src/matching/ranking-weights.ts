// Made by training/fit_ranking.py; see training/README.md.

/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */
export const withClassifier = {
  words: [-1.056, -0.504],
  characters: [-0.318, -0.348],
  meaning: [3.721, 0.657],
  logOdds: [0.845, 0.085],
  textCovered: [1.91, 0.307],
  phrasingCovered: [1.414, 0.242],
  answerNames: [3.472, 1.032],
} as const
export const withoutClassifier = {
  words: [0.129, 0.052],
  characters: [1.277, 0.422],
  meaning: [5.775, 1.867],
  logOdds: [0, 0],
  textCovered: [2.928, 0.864],
  phrasingCovered: [2.236, 0.724],
  answerNames: [3.796, 1.167],
} as const
