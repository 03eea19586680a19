import { EmptyNote } from '../../components/empty-note.tsx'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'

export function NotAMember({ email }: { email: string }) {
  return (
    <EmptyNote headsPage icon={<IconLock size={28} />} title="You are not a member of this organisation">
      The address names an organisation that {email} does not belong to. Choose one of yours at the top of the page, or
      ask a member of this one to invite you.
    </EmptyNote>
  )
}
