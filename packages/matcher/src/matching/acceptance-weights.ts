// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -3.8192,
  weights: {
    words: -0.8768,
    characters: -0.6757,
    meaning: -0.4597,
    textCovered: 1.9492,
    phrasingCovered: 0.9166,
    logOdds: 0.077,
    rank: 0.1383,
    rankMargin: 0.1192,
    rankShare: 1.8007,
    logOddsMargin: 0.3787,
    meaningMargin: 0.6061,
    wordsMargin: -1.883,
    unknownShare: 0.7407,
    entryCovered: 0.7671,
    topics: 1.8542,
    phrasings: -1.5719,
  },
} as const
export const withoutClassifier = {
  bias: -4.8933,
  weights: {
    words: -1.3901,
    characters: 0.0858,
    meaning: -0.0301,
    textCovered: 0.7687,
    phrasingCovered: 0.6333,
    logOdds: 0.0,
    rank: 0.1377,
    rankMargin: 0.2526,
    rankShare: 2.0895,
    logOddsMargin: 0.0,
    meaningMargin: 0.2483,
    wordsMargin: -0.9734,
    unknownShare: 0.6771,
    entryCovered: 1.8832,
    topics: 2.0524,
    phrasings: -1.1684,
  },
} as const
