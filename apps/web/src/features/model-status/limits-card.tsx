import { Text, Title } from '@mantine/core'
import type { ModelStatus } from '@verbatim/contract'
import { useId } from 'react'
import { describeAllowance, formatMilliseconds } from './describe-allowance.ts'
import { Moment } from './moment.tsx'
import { Fact } from './provider-card.tsx'
import classes from './model-page.module.css'

/** How long a question may wait for a model, and what this org may still spend today. */
export function LimitsCard({ deadlineMs, budget }: { deadlineMs: number | null; budget: ModelStatus['budget'] }) {
  const titleId = useId()
  const spent = budget !== null && (budget.calls_left === 0 || budget.tokens_left === 0)
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.cardHeader}>
        <div className={classes.names}>
          <Title order={2} size="h4" id={titleId}>
            Limits
          </Title>
          <Text size="sm" c="dimmed">
            The budget is this organisation’s own. It brakes runaway costs and starts anew with the server.
          </Text>
        </div>
      </div>
      {spent && (
        <Text size="sm" fw={600} role="status">
          Today’s budget is spent: until it resets, the matcher answers alone.
        </Text>
      )}
      <dl className={classes.facts}>
        {budget && (
          <>
            <Allowance term="Calls today" left={budget.calls_left} perDay={budget.calls_per_day} />
            <Allowance term="Tokens today" left={budget.tokens_left} perDay={budget.tokens_per_day} />
            <Fact term="Resets">
              <Moment at={budget.resets_at} />, at midnight UTC
            </Fact>
          </>
        )}
        <Fact term="Longest wait for one question">
          {deadlineMs === null ? 'No limit' : formatMilliseconds(deadlineMs)}
        </Fact>
      </dl>
    </section>
  )
}

function Allowance({ term, left, perDay }: { term: string; left: number | null; perDay: number | null }) {
  const { words, share } = describeAllowance(left, perDay)
  return (
    <Fact term={term}>
      {words}
      {share !== null && (
        <span className={classes.track} aria-hidden>
          <span className={classes.fill} style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </Fact>
  )
}
