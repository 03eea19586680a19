import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Inquiry } from '@verbatim/contract'
import { useState } from 'react'
import { useApi } from '../../lib/api-context.ts'
import { describeFailure } from '../../lib/api-problem.ts'
import { reopenInquiry, resolveInquiry } from './resolution.ts'

/** Resolving and reopening, with an undo; `onChanged` is told what is stored then. */
export function useResolutions(orgId: string, onChanged: (inquiry: Inquiry) => void) {
  const api = useApi()
  const [busyId, setBusyId] = useState<string | null>(null)

  async function run(inquiry: Inquiry, change: () => Promise<Inquiry>): Promise<boolean> {
    setBusyId(inquiry.id)
    try {
      onChanged(await change())
      return true
    } catch (failure) {
      notifications.show({ color: 'red', title: 'Not saved', message: describeFailure(failure) })
      return false
    } finally {
      setBusyId(null)
    }
  }

  const reopen = (inquiry: Inquiry) => run(inquiry, () => reopenInquiry(api, orgId, inquiry.id))

  async function resolve(inquiry: Inquiry, entryId: string | null) {
    if (!(await run(inquiry, () => resolveInquiry(api, orgId, inquiry.id, entryId)))) return
    const id = `resolved-${inquiry.id}`
    notifications.show({
      id,
      autoClose: 12_000,
      title: entryId === null ? 'Inquiry dismissed' : 'Inquiry resolved',
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm" lineClamp={2}>
            {inquiry.text}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(id)
              void reopen(inquiry)
            }}
          >
            Undo
          </Button>
        </Group>
      ),
    })
  }

  return { busyId, resolve, reopen }
}
