/** Who is signed in, and their organisations. */
export interface Session {
  email: string
  orgs: readonly { orgId: string; orgName: string }[]
}
