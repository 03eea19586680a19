// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -5.4105,
  weights: {
    words: -1.1524,
    characters: -0.89,
    meaning: -0.6909,
    textCovered: 2.7372,
    phrasingCovered: 1.1552,
    logOdds: 0.1005,
    rank: 0.1859,
    rankMargin: 0.1497,
    rankShare: 2.3593,
    logOddsMargin: 0.5012,
    meaningMargin: 0.9139,
    wordsMargin: -2.4583,
    unknownShare: 0.9341,
    entryCovered: 0.9137,
    topics: 2.4519,
    phrasings: -2.0503,
  },
} as const
export const withoutClassifier = {
  bias: -6.6196,
  weights: {
    words: -1.7956,
    characters: 0.1414,
    meaning: -0.1214,
    textCovered: 1.1254,
    phrasingCovered: 0.7856,
    logOdds: 0.0,
    rank: 0.1743,
    rankMargin: 0.3168,
    rankShare: 2.6749,
    logOddsMargin: 0.0,
    meaningMargin: 0.4766,
    wordsMargin: -1.2299,
    unknownShare: 0.8758,
    entryCovered: 2.391,
    topics: 2.685,
    phrasings: -1.483,
  },
} as const
