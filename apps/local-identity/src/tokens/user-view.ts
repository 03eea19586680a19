import type { User } from '../store/state.ts'

/** The user as the browser library reads it. Somebody who asks for a token is active now, so no time needs to be kept. */
export function presentUser(user: User, nowSeconds: number) {
  return {
    user_id: user.id,
    email: user.email,
    email_confirmed: true,
    has_password: true,
    ...(user.firstName && { first_name: user.firstName }),
    ...(user.lastName && { last_name: user.lastName }),
    locked: false,
    enabled: true,
    mfa_enabled: false,
    can_create_orgs: true,
    created_at: Math.floor(user.createdAt / 1000),
    last_active_at: nowSeconds,
    properties: {},
  }
}
