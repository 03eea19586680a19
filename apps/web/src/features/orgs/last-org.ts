import { readStored, writeStored } from '../../lib/stored-value.ts'

const key = 'verbatim.last-org'

export function rememberOrg(orgId: string): void {
  writeStored('local', key, orgId)
}

/** The org to open when the address names none: the last one used, if it is still one of theirs, else the first. */
export function chooseOrg<Org extends { orgId: string }>(
  orgs: readonly Org[],
  remembered: string | null = readStored('local', key),
) {
  return orgs.find(({ orgId }) => orgId === remembered) ?? orgs[0] ?? null
}
