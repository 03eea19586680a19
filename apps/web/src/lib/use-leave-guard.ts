import { useEffect } from 'react'
import { leaveGuard } from './leave-guard.ts'

/** While `reason` is not null, leaving the page asks first. */
export function useLeaveGuard(reason: string | null): void {
  useEffect(() => (reason === null ? undefined : leaveGuard.hold(reason)), [reason])
}
