import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { mayManage, roles } from './role.ts'
import type { Role } from './role.ts'

/** The roles that somebody with `actor` may give, `selected` chosen. */
export function roleSelect(id: string, actor: Role, selected: Role): Html {
  return html`<select id="${id}" name="role">
    ${roles
      .filter((role) => mayManage(actor, role))
      .map((role) => html`<option value="${role}" ${role === selected && html`selected`}>${role}</option>`)}
  </select>`
}
