import { displayName } from '../accounts/account.ts'
import { hiddenFields } from '../http/form-components.ts'
import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { linkTo } from '../http/return-to.ts'
import type { ReturnTo } from '../http/return-to.ts'
import type { User } from '../store/state.ts'
import type { OrgMember, OrgWithRole } from './org.ts'

export interface RemovalPage {
  actor: User
  org: OrgWithRole
  member: OrgMember
  formToken: string
  returnTo: ReturnTo
}

/** Asks once more before somebody is taken out of an org, or leaves it. */
export function removalPage({ actor, org, member, formToken, returnTo }: RemovalPage): {
  title: string
  content: Html
} {
  const isSelf = member.user.id === actor.id
  const title = isSelf ? `Leave ${org.name}?` : `Remove ${displayName(member.user)}?`
  const confirmation = { org_id: org.id, user_id: member.user.id, confirmed: 'yes' }
  const content = html`<section class="card">
    <p>
      ${isSelf ? 'You lose' : html`<strong>${displayName(member.user)}</strong> loses`} access to
      <strong>${org.name}</strong>, at the latest in 30 minutes. To come back takes a new invitation.
    </p>
    <div class="choices">
      <form method="post" action="/org/remove">
        ${hiddenFields(formToken, returnTo, confirmation)}
        <button class="danger">${isSelf ? 'Leave' : 'Remove'}</button>
      </form>
      <a class="button" href="${linkTo('/org', returnTo, { id: org.id })}">Cancel</a>
    </div>
  </section>`
  return { title, content }
}
