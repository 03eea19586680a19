import { Radio, Skeleton } from '@mantine/core'
import type { Entry } from '@verbatim/contract'
import { ConfidenceMeter } from '../../components/confidence-meter.tsx'
import { useEntry } from './use-entry.ts'
import classes from './entry-picker.module.css'

export function EntryOption({ entry, confidence }: { entry: Entry; confidence?: number }) {
  return (
    <Radio
      className={classes.option}
      value={entry.id}
      label={
        <span className={classes.label}>
          <span className={classes.question}>{entry.question}</span>
          {confidence !== undefined && <ConfidenceMeter confidence={confidence} inColumn />}
        </span>
      }
      description={entry.answer.slice(0, 200)}
      classNames={{ description: classes.answer, labelWrapper: classes.words }}
    />
  )
}

/** An entry of which only the id is known yet. */
export function NearEntryOption({ entryId, confidence }: { entryId: string; confidence: number }) {
  const entry = useEntry(entryId)
  if (entry === undefined) return <Skeleton height={44} my={6} />
  return entry === null ? null : <EntryOption entry={entry} confidence={confidence} />
}
