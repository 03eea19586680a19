/** The parts of a verified token that we use. */
export interface VerifiedUser {
  userId: string
  email: string | null
  /** Org ids to the person's role there; a Map, so that no org can be called `__proto__`. */
  orgs: ReadonlyMap<string, { orgId: string; role: string }>
}

/** Says who a bearer token belongs to. */
export interface TokenVerifier {
  /** Whether the key is known; until then nobody can be let in. */
  isReady(): boolean
  /** Null for every header that is not one valid, fresh, signed bearer token. */
  verify(authorization: string | undefined): Promise<VerifiedUser | null>
  close(): void
}
