/**
 * Largest sizes that the API accepts. Lengths are Unicode code points, as JSON Schema's `maxLength` counts them.
 * An operator may set each of them; `GET /config.json` says which hold.
 */
export interface Limits {
  questionLength: number
  answerLength: number
  alternativesPerEntry: number
  entriesPerOrg: number
  promptLength: number
}

/** The limits of a server whose operator set none. */
export const defaultLimits: Limits = {
  questionLength: 1_000,
  answerLength: 10_000,
  alternativesPerEntry: 100,
  entriesPerOrg: 10_000,
  promptLength: 2_000,
}
