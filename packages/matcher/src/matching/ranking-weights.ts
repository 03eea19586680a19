// Made by training/fit_ranking.py; see training/README.md.

/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */
export const withClassifier = {
  words: [-0.753, -0.28],
  characters: [-0.745, -0.403],
  meaning: [3.92, 0.808],
  logOdds: [1.23, 0.11],
  textCovered: [0.714, -0.034],
  phrasingCovered: [0.723, 0.088],
  answerNames: [1.713, 0.466],
  same: [-0.632, -0.239],
  synonymous: [0.512, 0.061],
  kindred: [1.165, 0.117],
  related: [0.558, 0.068],
  loose: [-0.323, -0.06],
  foreign: [-1.279, 0.055],
} as const
export const withoutClassifier = {
  words: [0.607, 0.264],
  characters: [1.254, 0.441],
  meaning: [6.562, 2.293],
  logOdds: [0, 0],
  textCovered: [1.543, 0.349],
  phrasingCovered: [1.771, 0.671],
  answerNames: [1.91, 0.545],
  same: [0.341, 0.089],
  synonymous: [0.452, 0.073],
  kindred: [1.05, 0.209],
  related: [0.398, 0.011],
  loose: [-0.569, -0.216],
  foreign: [-1.67, -0.164],
} as const
