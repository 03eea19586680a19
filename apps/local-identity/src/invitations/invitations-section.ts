import { field, hiddenFields } from '../http/form-components.ts'
import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { mayManage } from '../orgs/role.ts'
import { roleSelect } from '../orgs/role-select.ts'
import type { OrgView } from '../orgs/org-view.ts'
import type { Invitation } from '../store/state.ts'

/** The part of an org's page that invites people, and shows the links that still wait. */
export function invitationsSection(page: OrgView): Html {
  const { org, invitations, formToken, returnTo, problems } = page
  return html`<section class="card" aria-labelledby="invitations">
    <h2 id="invitations">Invitations</h2>
    <ul class="rows">
      ${invitations.map((invitation) => invitationRow(page, invitation))}
    </ul>
    <form method="post" action="/org/invite" class="invite" novalidate>
      ${hiddenFields(formToken, returnTo, { org_id: org.id })}
      <div class="fields">
        ${field(
          {
            name: 'email',
            label: 'E-mail address of the person to invite',
            type: 'email',
            autocomplete: 'off',
            hint: 'No e-mail is sent: you get a link to pass on.',
          },
          problems,
        )}
        <div class="field">
          <label for="invite-role">Role</label>
          ${roleSelect('invite-role', org.role, 'Member')}
        </div>
      </div>
      <button class="primary">Create the invitation</button>
    </form>
  </section>`
}

function invitationRow({ org, origin, formToken, returnTo }: OrgView, invitation: Invitation): Html {
  const { id, email, role, token, expiresAt } = invitation
  const until = new Date(expiresAt)
  return html`<li class="invitation">
    <div class="person">
      <strong>${email}</strong> <span class="pill">${role}</span>
      <span class="hint address"
        >Good until <time datetime="${until.toISOString()}">${until.toUTCString().slice(5, 16)}</time></span
      >
    </div>
    <div class="link">
      <label class="unseen" for="link-${id}">Invitation link for ${email}</label>
      <input id="link-${id}" type="text" readonly value="${origin}/invitation?invitation=${token}" />
      <button type="button" class="copy" data-copy="link-${id}" hidden>Copy the link</button>
    </div>
    ${
      mayManage(org.role, role) &&
      html`<form method="post" action="/org/revoke">
        ${hiddenFields(formToken, returnTo, { org_id: org.id, invitation_id: id })}
        <button class="danger">Revoke<span class="unseen"> the invitation of ${email}</span></button>
      </form>`
    }
  </li>`
}
