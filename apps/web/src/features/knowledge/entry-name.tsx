import { Skeleton, Text } from '@mantine/core'
import { Link } from 'wouter'
import { pagePath } from '../../lib/org-path.ts'
import { useKnowledge } from './knowledge-context.tsx'
import { useEntry } from './use-entry.ts'
import classes from './entry-name.module.css'

/** An entry's question as a link to its row. */
export function EntryName({ entryId }: { entryId: string }) {
  const store = useKnowledge()
  const entry = useEntry(entryId)
  if (entry === undefined) return <Skeleton component="span" display="inline-block" height={12} width={140} />
  if (entry === null) {
    return (
      <Text span size="sm" c="dimmed">
        a deleted entry
      </Text>
    )
  }
  return (
    <Link className={classes.link} href={pagePath(store.orgId, 'knowledge', entryId)}>
      {entry.question}
    </Link>
  )
}
