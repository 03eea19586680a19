import { z } from 'zod'

/** PropelAuth's default roles, the mightiest first. */
export const roles = ['Owner', 'Admin', 'Member'] as const

export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** The role itself and all that it includes: `inherited_user_roles_plus_current_role`. */
export function inheritedRoles(role: Role): Role[] {
  return roles.slice(roles.indexOf(role))
}

/** Whether somebody with `actor` may give, change or take away `target`: never above their own role, and Members never. */
export function mayManage(actor: Role, target: Role): boolean {
  return actor !== 'Member' && inheritedRoles(actor).includes(target)
}
