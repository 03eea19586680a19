import { NativeSelect } from '@mantine/core'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'

interface OrgPickerProps {
  orgs: readonly { orgId: string; orgName: string }[]
  orgId: string | null
  onPick: (orgId: string) => void
  onCreate: () => void
}

const createValue = ':create'

/** A native select: the platform's own list is best on phones and with screen readers. */
export function OrgPicker({ orgs, orgId, onPick, onCreate }: OrgPickerProps) {
  const known = orgs.some((org) => org.orgId === orgId)
  return (
    <NativeSelect
      aria-label="Organisation"
      value={known ? orgId! : ''}
      onChange={({ currentTarget: { value } }) => (value === createValue ? onCreate() : onPick(value))}
      rightSection={<IconChevronDown size={16} aria-hidden />}
      rightSectionWidth={28}
      rightSectionPointerEvents="none"
    >
      {!known && (
        <option value="" disabled>
          Choose an organisation
        </option>
      )}
      {orgs.map((org) => (
        <option key={org.orgId} value={org.orgId}>
          {org.orgName}
        </option>
      ))}
      <option value={createValue}>+ Create an organisation…</option>
    </NativeSelect>
  )
}
