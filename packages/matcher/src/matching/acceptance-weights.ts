// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -4.4317,
  weights: {
    words: -0.4833,
    characters: -0.1491,
    meaning: -1.0081,
    textCovered: 2.1298,
    phrasingCovered: 1.1896,
    logOdds: 0.1319,
    rank: 0.1403,
    rankMargin: 0.0475,
    rankShare: 1.543,
    logOddsMargin: 0.4262,
    meaningMargin: 0.8537,
    wordsMargin: -1.6912,
    unknownShare: 1.0922,
    entryCovered: 0.9425,
    topics: 2.5554,
    phrasings: -1.8822,
  },
} as const
export const withoutClassifier = {
  bias: -5.78,
  weights: {
    words: -0.8671,
    characters: 0.7405,
    meaning: -0.2186,
    textCovered: 1.0977,
    phrasingCovered: 1.0113,
    logOdds: 0.0,
    rank: 0.05,
    rankMargin: 0.1781,
    rankShare: 2.1951,
    logOddsMargin: 0.0,
    meaningMargin: 0.4135,
    wordsMargin: -0.6119,
    unknownShare: 1.0425,
    entryCovered: 2.3608,
    topics: 2.8648,
    phrasings: -1.3295,
  },
} as const
