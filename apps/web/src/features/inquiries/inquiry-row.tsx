import { Button } from '@mantine/core'
import type { Inquiry } from '@verbatim/contract'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import type { ReactNode } from 'react'
import { ConfidenceMeter } from '../../components/confidence-meter.tsx'
import { OutcomePill } from '../../components/outcome-pill.tsx'
import { describeHandOffReason } from '../../lib/hand-off-reason.ts'
import { formatAbsoluteTime, formatRelativeTime } from '../../lib/relative-time.ts'
import classes from './inquiry-row.module.css'

export interface InquiryRowProps {
  inquiry: Inquiry
  busy: boolean
  renderEntry: (entryId: string) => ReactNode
  onNewEntry: () => void
  onAddPhrasing: () => void
  onDismiss: () => void
  onReopen: () => void
}

export function InquiryRow({ inquiry, busy, renderEntry, ...on }: InquiryRowProps) {
  const nearest = inquiry.candidates[0]
  const { resolution } = inquiry
  const about = `“${inquiry.text.slice(0, 80)}”`
  return (
    <li className={classes.row} data-resolved={resolution !== null || undefined}>
      <div className={classes.words}>
        <p className={classes.text}>{inquiry.text}</p>
        <div className={classes.facts}>
          <OutcomePill outcome={inquiry.outcome} />
          {inquiry.reason && <span>{describeHandOffReason(inquiry.reason)}</span>}
          <time dateTime={inquiry.asked_at} title={formatAbsoluteTime(inquiry.asked_at)}>
            {formatRelativeTime(inquiry.asked_at)}
          </time>
          {inquiry.asker && <span>{inquiry.asker}</span>}
        </div>
        <div className={classes.facts}>
          {inquiry.entry_id !== null && (
            <span className={classes.entry}>
              <span>Answer from</span> {renderEntry(inquiry.entry_id)}
              {inquiry.confidence !== null && <ConfidenceMeter confidence={inquiry.confidence} />}
            </span>
          )}
          {inquiry.entry_id === null && nearest && (
            <span className={classes.entry}>
              <span>Nearest</span> {renderEntry(nearest.entry_id)} <ConfidenceMeter confidence={nearest.confidence} />
            </span>
          )}
          {resolution && (
            <span className={classes.entry}>
              {resolution.entry_id === null ? 'Dismissed' : <>Answered now by {renderEntry(resolution.entry_id)}</>}
              <span title={formatAbsoluteTime(resolution.resolved_at)}>
                {formatRelativeTime(resolution.resolved_at)}
                {resolution.resolved_by && ` by ${resolution.resolved_by}`}
              </span>
            </span>
          )}
        </div>
      </div>
      <div className={classes.actions}>
        {resolution === null ? (
          <>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={`New entry from ${about}`}
              onClick={on.onNewEntry}
            >
              New entry
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Add as phrasing of an entry: ${about}`}
              onClick={on.onAddPhrasing}
            >
              Add as phrasing of…
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              loading={busy}
              aria-label={`Dismiss ${about}`}
              onClick={on.onDismiss}
            >
              Dismiss
            </Button>
          </>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={`Reopen ${about}`}
            onClick={on.onReopen}
          >
            Reopen
          </Button>
        )}
      </div>
    </li>
  )
}
