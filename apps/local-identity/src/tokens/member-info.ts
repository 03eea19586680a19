import { inheritedRoles } from '../orgs/role.ts'
import type { Role } from '../orgs/role.ts'
import type { Org, State } from '../store/state.ts'

/** What tokens and the browser's JSON both say of one org, as PropelAuth words it. */
export interface OrgMemberInfo {
  org_id: string
  org_name: string
  org_metadata: Record<string, never>
  url_safe_org_name: string
  org_role_structure: 'single_role_in_hierarchy'
  user_role: Role
  inherited_user_roles_plus_current_role: Role[]
  user_permissions: string[]
  additional_roles: string[]
}

/** The orgs of one user by id, oldest membership first; an empty object, never absent, for somebody with none. */
export function buildOrgMap(state: State, userId: string): Record<string, OrgMemberInfo> {
  return Object.fromEntries(
    state.memberships
      .filter((membership) => membership.userId === userId)
      .flatMap((membership) => {
        const org = state.orgs.find((candidate) => candidate.id === membership.orgId)
        return org ? [[org.id, buildOrgMemberInfo(org, membership.role)]] : []
      }),
  )
}

function buildOrgMemberInfo(org: Org, role: Role): OrgMemberInfo {
  return {
    org_id: org.id,
    org_name: org.name,
    org_metadata: {},
    url_safe_org_name: urlSafeNameOf(org.name),
    org_role_structure: 'single_role_in_hierarchy',
    user_role: role,
    inherited_user_roles_plus_current_role: inheritedRoles(role),
    user_permissions: [],
    additional_roles: [],
  }
}

// UserClass.getOrgByName compares with the name in lower case and a hyphen for each space.
function urlSafeNameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ /g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
}
