import { expect, type Page } from '@playwright/test'
import type { Person } from '../house/demo-people.ts'
import type { House } from '../house/open-house.ts'

/** Fills the sign-in page of the identity server, which must be open. */
export async function fillSignIn(page: Page, { email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Signs in at the identity server and arrives at an address of the app, as from a link in a mail. */
export async function signIn(page: Page, house: House, person: Person, path = '/'): Promise<void> {
  const target = Buffer.from(house.origin + path).toString('base64')
  await page.goto(`${house.identityOrigin}/login?rt=${encodeURIComponent(target)}`)
  await fillSignIn(page, person)
  await expect(page.getByRole('button', { name: 'Account' })).toBeVisible()
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
}
