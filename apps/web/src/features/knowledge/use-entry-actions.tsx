import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Entry } from '@verbatim/contract'
import { useRef } from 'react'
import { describeFailure, isProblem } from '../../lib/api-problem.ts'
import { useKnowledge } from './knowledge-context.tsx'

interface Deleted {
  entry: Entry
  index: number
  noticeId: string
}

/** Deleting and its undo. What was deleted can be brought back for as long as the page stays open. */
export function useEntryActions(onRestored: (entry: Entry) => void) {
  const store = useKnowledge()
  const deleted = useRef<Deleted[]>([])

  async function restore({ entry, index, noticeId }: Deleted) {
    notifications.hide(noticeId)
    deleted.current = deleted.current.filter((each) => each.entry.id !== entry.id)
    try {
      onRestored(await store.restore(entry.id, index))
    } catch (failure) {
      notifications.show({ color: 'red', title: 'Not brought back', message: describeFailure(failure) })
    }
  }

  /** True when it is gone. */
  async function remove(entry: Entry, index: number): Promise<boolean> {
    try {
      await store.remove(entry)
    } catch (failure) {
      if (isProblem(failure, 'precondition_failed') && failure.current) {
        store.learn(failure.current as Entry)
        notifications.show({
          color: 'red',
          title: 'Not deleted',
          message:
            'Somebody changed this entry meanwhile. Look at the new version, then delete it if you still want to.',
        })
      } else notifications.show({ color: 'red', title: 'Not deleted', message: describeFailure(failure) })
      return false
    }
    const noticeId = `deleted-${entry.id}`
    const record = { entry, index, noticeId }
    deleted.current.push(record)
    notifications.show({
      id: noticeId,
      autoClose: 12_000,
      title: 'Entry deleted',
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm" lineClamp={2}>
            {entry.question}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => void restore(record)}>
            Undo
          </Button>
        </Group>
      ),
    })
    return true
  }

  return {
    remove,
    undo: () => {
      const last = deleted.current.at(-1)
      if (last) void restore(last)
    },
  }
}
