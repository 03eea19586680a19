import { field, hiddenFields } from '../http/form-components.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { linkTo } from '../http/return-to.ts'
import type { ReturnTo } from '../http/return-to.ts'
import type { OrgWithRole } from '../orgs/org.ts'
import type { User } from '../store/state.ts'

export interface AccountPage {
  user: User
  orgs: OrgWithRole[]
  formToken: string
  returnTo: ReturnTo
  problems?: FormProblems
}

export function accountPage({ user, orgs, formToken, returnTo, problems }: AccountPage): Html {
  return html`<section class="card" aria-labelledby="profile">
      <h2 id="profile">Profile</h2>
      <form method="post" action="/account/name" novalidate>
        ${hiddenFields(formToken, returnTo)}
        <p class="fact"><span>E-mail address</span> <strong>${user.email}</strong></p>
        <div class="pair">
          ${field(
            {
              name: 'first_name',
              label: 'First name',
              autocomplete: 'given-name',
              value: user.firstName,
              required: false,
            },
            problems,
          )}
          ${field(
            {
              name: 'last_name',
              label: 'Last name',
              autocomplete: 'family-name',
              value: user.lastName,
              required: false,
            },
            problems,
          )}
        </div>
        <button class="primary">Save the name</button>
      </form>
    </section>
    <section class="card" aria-labelledby="orgs">
      <h2 id="orgs">Your orgs</h2>
      ${orgs.length === 0 && html`<p>You are in no org yet. Create one, or ask somebody for an invitation.</p>`}
      <ul class="rows">
        ${orgs.map(
          ({ id, name, role }) =>
            html`<li><a href="${linkTo('/org', returnTo, { id })}">${name}</a> <span class="pill">${role}</span></li>`,
        )}
      </ul>
      <a class="button" href="${linkTo('/create_org', returnTo)}">Create an org</a>
    </section>
    <section class="card" aria-labelledby="password-change">
      <h2 id="password-change">Password</h2>
      ${
        user.demo &&
        html`<p class="hint">
          With a password of your own this is no demo person any more: the button for it leaves the sign-in page.
        </p>`
      }
      <form method="post" action="/account/password" novalidate>
        ${hiddenFields(formToken, returnTo)}
        <input type="text" name="username" autocomplete="username" value="${user.email}" readonly hidden />
        ${field(
          { name: 'current_password', label: 'Current password', type: 'password', autocomplete: 'current-password' },
          problems,
        )}
        ${field(
          {
            name: 'new_password',
            label: 'New password',
            type: 'password',
            autocomplete: 'new-password',
            hint: 'At least 8 characters. Your other browsers are signed out.',
          },
          problems,
        )}
        <button>Change the password</button>
      </form>
    </section>`
}
