import { field, hiddenFields } from '../http/form-components.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { linkTo } from '../http/return-to.ts'
import type { ReturnTo } from '../http/return-to.ts'

export interface DemoPerson {
  id: string
  name: string
  email: string
  /** Like `Owner of Corner Clothing`, one for each org. */
  roles: string[]
}

export interface SignInPage {
  formToken: string
  returnTo: ReturnTo
  /** An invitation that waits to be accepted, handed on. */
  invitation: string | null
  demoPeople: DemoPerson[]
  problems?: FormProblems
}

export function signInPage(page: SignInPage): Html {
  return html`<p class="about">
      This is the <strong>local identity server</strong>. It lets you try Verbatim on this computer, without a
      PropelAuth account.
    </p>
    ${page.demoPeople.length > 0 && demoPeopleSection(page)}
    <section class="card" aria-labelledby="own-account">
      <h2 id="own-account">${page.demoPeople.length > 0 ? 'Or use your own account' : 'Your account'}</h2>
      <form method="post" action="/login" novalidate>
        ${hiddenFields(page.formToken, page.returnTo, { invitation: page.invitation })}
        ${field({ name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'username' }, page.problems)}
        ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' }, page.problems)}
        <button class="primary block">Sign in</button>
      </form>
      <p class="other">
        New here?
        <a href="${linkTo('/signup', page.returnTo, { invitation: page.invitation })}">Create an account</a>
      </p>
    </section>`
}

function demoPeopleSection({ demoPeople, formToken, returnTo, invitation }: SignInPage): Html {
  return html`<section class="card" aria-labelledby="demo-people">
    <h2 id="demo-people">Try it as a demo person</h2>
    <ul class="people">
      ${demoPeople.map(
        (person) =>
          html`<li>
            <div>
              <strong>${person.name}</strong>
              <span class="hint">${person.roles.map((role) => html`<span>${role}</span>`)}</span>
            </div>
            <form method="post" action="/login/demo">
              ${hiddenFields(formToken, returnTo, { invitation, user_id: person.id })}
              <button class="accent">Sign in as ${person.name.split(' ')[0]}</button>
            </form>
          </li>`,
      )}
    </ul>
  </section>`
}
