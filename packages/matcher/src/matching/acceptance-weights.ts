// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -5.7061,
  weights: {
    words: -1.65,
    characters: 0.3071,
    meaning: 1.2843,
    textCovered: 2.7668,
    phrasingCovered: 2.2928,
    logOdds: 0.2795,
    rank: -0.0494,
    rankMargin: -0.0167,
    rankShare: 2.1638,
    logOddsMargin: 0.0674,
    meaningMargin: 0.7938,
    wordsMargin: 0.807,
    unknownShare: 0.8656,
    entryCovered: 1.6609,
  },
} as const
export const withoutClassifier = {
  bias: -6.5496,
  weights: {
    words: -1.0729,
    characters: 1.2038,
    meaning: 3.2196,
    textCovered: 2.4549,
    phrasingCovered: 2.6052,
    logOdds: 659.4415,
    rank: -0.2457,
    rankMargin: 0.0792,
    rankShare: 2.8552,
    logOddsMargin: 434.5301,
    meaningMargin: -0.1548,
    wordsMargin: 0.6645,
    unknownShare: 0.8657,
    entryCovered: 2.8547,
  },
} as const
