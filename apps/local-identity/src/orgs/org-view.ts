import type { FormProblems } from '../http/form-fields.ts'
import type { ReturnTo } from '../http/return-to.ts'
import type { Invitation, User } from '../store/state.ts'
import type { OrgMember, OrgWithRole } from './org.ts'

/** All that the page of an org shows. */
export interface OrgView {
  user: User
  org: OrgWithRole
  orgs: OrgWithRole[]
  members: OrgMember[]
  invitations: Invitation[]
  origin: string
  formToken: string
  returnTo: ReturnTo
  problems?: FormProblems
}
