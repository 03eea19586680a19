// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -4.7246,
  weights: {
    words: -1.9238,
    characters: -0.2658,
    meaning: 1.786,
    textCovered: 1.674,
    phrasingCovered: 2.5294,
    logOdds: 0.1569,
    rank: 0.079,
    rankMargin: 0.0914,
    rankShare: 1.7193,
    logOddsMargin: 0.2306,
    meaningMargin: -0.7899,
    wordsMargin: -0.4965,
    unknownShare: 0.7927,
    entryCovered: 2.5114,
    phrasings: -1.9094,
  },
} as const
export const withoutClassifier = {
  bias: -6.4718,
  weights: {
    words: -1.8345,
    characters: 0.228,
    meaning: 2.4815,
    textCovered: 0.7247,
    phrasingCovered: 1.888,
    logOdds: 312.9056,
    rank: 0.0243,
    rankMargin: 0.1319,
    rankShare: 3.0599,
    logOddsMargin: 206.1849,
    meaningMargin: -0.6984,
    wordsMargin: -0.0686,
    unknownShare: 1.0017,
    entryCovered: 3.6663,
    phrasings: -1.4571,
  },
} as const
