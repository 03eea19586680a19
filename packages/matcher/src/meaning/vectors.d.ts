/** Numbers in a vector. */
export declare const dimensions: number
/** Weight of a word that is not in the vocabulary; only its character runs tell its meaning. */
export declare const unknownWeight: number
/** The words that have a vector of their own, the most frequent first, separated by spaces. */
export declare const vocabulary: string
/** Words of a dictionary that have no vector of their own, separated by spaces. */
export declare const otherWords: string
/** The weight of each word, two characters each. */
export declare const wordWeights: string
/** The vector of each word: two characters of scale, then one for each number. */
export declare const wordRows: string
/** The pairs of neighbouring words that have a vector of their own, separated by `|`. */
export declare const phrases: string
/** The vectors of those pairs, likewise. */
export declare const phraseRows: string
/** The vectors of the buckets of character runs, likewise. */
export declare const runRows: string
/** The directions of the topics, likewise. */
export declare const topicRows: string
