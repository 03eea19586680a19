// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -4.6569,
  weights: {
    words: -0.6904,
    characters: -0.2347,
    meaning: -0.3922,
    textCovered: 2.2068,
    phrasingCovered: 0.7735,
    logOdds: -0.0103,
    rank: 0.1371,
    rankMargin: 0.1199,
    rankShare: 1.9235,
    logOddsMargin: 0.4011,
    meaningMargin: 0.4266,
    wordsMargin: -2.001,
    unknownShare: 1.1106,
    entryCovered: 1.467,
    topics: 1.8283,
    phrasings: -1.7381,
  },
} as const
export const withoutClassifier = {
  bias: -5.3375,
  weights: {
    words: -1.2831,
    characters: 0.3577,
    meaning: -0.0279,
    textCovered: 0.9752,
    phrasingCovered: 0.4102,
    logOdds: 0.0,
    rank: 0.1519,
    rankMargin: 0.2661,
    rankShare: 2.168,
    logOddsMargin: 0.0,
    meaningMargin: -0.2427,
    wordsMargin: -1.0103,
    unknownShare: 1.0134,
    entryCovered: 2.4622,
    topics: 2.0339,
    phrasings: -1.4482,
  },
} as const
