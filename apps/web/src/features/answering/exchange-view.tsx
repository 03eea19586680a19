import { Button, Loader, Text } from '@mantine/core'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import { OutcomePill } from '../../components/outcome-pill.tsx'
import { describeFailure } from '../../lib/api-problem.ts'
import { describeHandOffReason } from '../../lib/hand-off-reason.ts'
import type { Exchange } from './conversation.ts'
import { ReplyDetails } from './reply-details.tsx'
import type { ReplyActions } from './try-it-pane.tsx'
import classes from './try-it-pane.module.css'

interface ExchangeViewProps {
  exchange: Exchange
  actions: ReplyActions
  onRetry: () => void
  onAskAgain: () => void
}

export function ExchangeView({ exchange: { prompt, state }, actions, onRetry, onAskAgain }: ExchangeViewProps) {
  return (
    <li className={classes.exchange}>
      <p className={classes.asked}>{prompt}</p>
      {state.name === 'waiting' && (
        <div className={classes.waiting}>
          <Loader size="sm" type="dots" aria-label="Waiting for the reply" />
        </div>
      )}
      {state.name === 'failed' && (
        <div className={classes.replied} data-failed>
          <Text size="sm">{describeFailure(state.failure)}</Text>
          <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
      {state.name === 'replied' && (
        <>
          <div className={classes.replied}>
            <div className={classes.outcome}>
              <OutcomePill outcome={state.reply.outcome} />
              {state.reply.outcome === 'handed_off' && (
                <span className={classes.reason}>{describeHandOffReason(state.reply.reason)}</span>
              )}
            </div>
            <p className={classes.response}>{state.reply.response}</p>
          </div>
          {state.mended ? (
            <div className={classes.fixes}>
              <Text size="xs" c="dimmed">
                Taught: “{state.mended.question}”
              </Text>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconRefresh size={14} aria-hidden />}
                onClick={onAskAgain}
              >
                Ask again
              </Button>
            </div>
          ) : (
            state.reply.outcome === 'handed_off' && (
              <div className={classes.fixes}>
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconPlus size={14} aria-hidden />}
                  aria-label="New entry from this question"
                  onClick={() => actions.onNewEntry(prompt, state.reply)}
                >
                  New entry
                </Button>
                <Button size="compact-sm" variant="light" onClick={() => actions.onAddPhrasing(prompt, state.reply)}>
                  Add as phrasing of…
                </Button>
              </div>
            )
          )}
          <ReplyDetails reply={state.reply} onOpenEntry={actions.onOpenEntry} />
        </>
      )}
    </li>
  )
}
