import { displayName } from '../accounts/account.ts'
import { field, hiddenFields } from '../http/form-components.ts'
import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { linkTo } from '../http/return-to.ts'
import { invitationsSection } from '../invitations/invitations-section.ts'
import type { OrgMember } from './org.ts'
import type { OrgView } from './org-view.ts'
import { mayManage } from './role.ts'
import { roleSelect } from './role-select.ts'

export function orgPage(page: OrgView): Html {
  const isManager = mayManage(page.org.role, 'Member')
  return html`${orgSwitch(page)} ${membersSection(page)} ${isManager && invitationsSection(page)}
  ${isManager && renameSection(page)} ${leaveSection(page)}`
}

function orgSwitch({ org, orgs, returnTo }: OrgView): Html {
  return html`<nav class="switch" aria-label="Your orgs">
    ${orgs.map(
      ({ id, name }) =>
        html`<a href="${linkTo('/org', returnTo, { id })}" ${id === org.id && html`aria-current="page"`}>${name}</a>`,
    )}
    <a class="new" href="${linkTo('/create_org', returnTo)}">Create an org</a>
  </nav>`
}

function membersSection(page: OrgView): Html {
  return html`<section class="card" aria-labelledby="members">
    <h2 id="members">Members</h2>
    <ul class="rows">
      ${page.members.map((member) => memberRow(page, member))}
    </ul>
    <p class="hint">Owners and Admins invite and manage people up to their own role. Members use the app.</p>
  </section>`
}

function memberRow({ user, org, formToken, returnTo }: OrgView, member: OrgMember): Html {
  const name = displayName(member.user)
  const isSelf = member.user.id === user.id
  const hidden = hiddenFields(formToken, returnTo, { org_id: org.id, user_id: member.user.id })
  const label = `role-${member.user.id}`
  return html`<li class="member">
    <div class="person">
      <strong>${name}</strong>${isSelf && html` <span class="hint">(you)</span>`}
      ${name !== member.user.email && html`<span class="hint address">${member.user.email}</span>`}
    </div>
    ${
      isSelf || !mayManage(org.role, member.role)
        ? html`<span class="pill">${member.role}</span>`
        : html`<form method="post" action="/org/role" class="inline">
              ${hidden}
              <label class="unseen" for="${label}">Role of ${name}</label>
              ${roleSelect(label, org.role, member.role)}
              <button>Change<span class="unseen"> the role of ${name}</span></button>
            </form>
            <form method="post" action="/org/remove">
              ${hidden}
              <button class="danger">Remove<span class="unseen"> ${name}</span></button>
            </form>`
    }
  </li>`
}

function renameSection({ org, formToken, returnTo, problems }: OrgView): Html {
  return html`<section class="card" aria-labelledby="rename">
    <h2 id="rename">Name</h2>
    <form method="post" action="/org/rename" novalidate>
      ${hiddenFields(formToken, returnTo, { org_id: org.id })}
      ${field({ name: 'name', label: 'Name of the org', autocomplete: 'organization', value: org.name }, problems)}
      <button>Save the name</button>
    </form>
  </section>`
}

function leaveSection({ user, org, members, formToken, returnTo }: OrgView): Html {
  const owners = members.filter((member) => member.role === 'Owner')
  const isLastOwner = org.role === 'Owner' && owners.length === 1
  return html`<section class="card" aria-labelledby="leave">
    <h2 id="leave">Leave</h2>
    ${
      isLastOwner
        ? html`<p>You are the only Owner. Make somebody else Owner before you leave.</p>`
        : html`<p>To come back you need a new invitation.</p>
            <form method="post" action="/org/remove">
              ${hiddenFields(formToken, returnTo, { org_id: org.id, user_id: user.id })}
              <button class="danger">Leave ${org.name}</button>
            </form>`
    }
  </section>`
}
