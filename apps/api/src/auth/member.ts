/** Who asks, as their verified token says. `orgId` is the only source of scope for any query. */
export interface Member {
  orgId: string
  userId: string
  /** E-mail, or the user id where the token has none. */
  name: string
  role: string
}
