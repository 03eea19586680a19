// Made by training/fit_acceptance.py; see training/README.md.

/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */
export const withClassifier = {
  bias: -3.8134,
  weights: {
    words: -0.6473,
    characters: -0.2909,
    meaning: 1.526,
    textCovered: 1.6306,
    phrasingCovered: 1.0976,
    logOdds: 0.0834,
    rank: 0.1397,
    rankMargin: 0.0901,
    rankShare: 1.7115,
    logOddsMargin: 0.4598,
    meaningMargin: 0.5518,
    wordsMargin: -1.6952,
    unknownShare: 0.8752,
    entryCovered: 0.892,
    phrasings: -1.7104,
  },
} as const
export const withoutClassifier = {
  bias: -4.9442,
  weights: {
    words: -1.3062,
    characters: 0.7115,
    meaning: 2.2401,
    textCovered: 0.7574,
    phrasingCovered: 0.9875,
    logOdds: 0.0,
    rank: 0.0817,
    rankMargin: 0.1081,
    rankShare: 2.2908,
    logOddsMargin: 0.0,
    meaningMargin: 0.9034,
    wordsMargin: -0.1433,
    unknownShare: 0.8552,
    entryCovered: 2.2915,
    phrasings: -1.229,
  },
} as const
