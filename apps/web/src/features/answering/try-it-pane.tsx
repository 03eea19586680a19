import { Button, Text, Title, VisuallyHidden } from '@mantine/core'
import type { TestPromptResponse } from '@verbatim/contract'
import { useEffect, useRef } from 'react'
import { useClientConfig } from '../../lib/client-config.ts'
import { describeFailure } from '../../lib/api-problem.ts'
import { Composer } from './composer.tsx'
import { earlierPrompts, type Exchange } from './conversation.ts'
import { ExchangeView } from './exchange-view.tsx'
import type { Conversation } from './use-conversation.ts'
import classes from './try-it-pane.module.css'

/** What a person may do about a reply, where they see it. */
export interface ReplyActions {
  onNewEntry: (prompt: string, reply: TestPromptResponse) => void
  onAddPhrasing: (prompt: string, reply: TestPromptResponse) => void
  onOpenEntry: (entryId: string) => void
}

interface TryItPaneProps extends ReplyActions {
  conversation: Conversation
  withTitle?: boolean
}

export function TryItPane({ conversation, withTitle = true, ...actions }: TryItPaneProps) {
  const { limits } = useClientConfig()
  const { exchanges } = conversation
  const list = useRef<HTMLOListElement>(null)
  const last = exchanges.at(-1)

  useEffect(() => {
    const item = list.current?.lastElementChild
    if (item) list.current?.parentElement?.scrollTo({ top: (item as HTMLElement).offsetTop - 12 })
  }, [last?.id, last?.state.name])

  return (
    <div className={classes.pane}>
      {(withTitle || exchanges.length > 0) && (
        <div className={classes.bar}>
          {withTitle && (
            <Title order={2} size="h5">
              Try it
            </Title>
          )}
          {exchanges.length > 0 && (
            <Button
              className={classes.clear}
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={conversation.clear}
            >
              Clear
            </Button>
          )}
        </div>
      )}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Conversation with the bot">
        {exchanges.length === 0 && (
          <Text size="sm" c="dimmed" className={classes.hint}>
            Ask something as a visitor would. You see exactly what the bot replies, and why. These are the same words
            and the same settings as on your site.
          </Text>
        )}
        <ol ref={list} className={classes.list}>
          {exchanges.map((exchange) => (
            <ExchangeView
              key={exchange.id}
              exchange={exchange}
              actions={actions}
              onRetry={() => conversation.retry(exchange.id, exchange.prompt)}
              onAskAgain={() => conversation.ask(exchange.prompt)}
            />
          ))}
        </ol>
      </div>
      <VisuallyHidden role="status" aria-live="polite">
        {announce(last)}
      </VisuallyHidden>
      <Composer
        text={conversation.text}
        onText={conversation.setText}
        earlier={earlierPrompts(exchanges)}
        limit={limits.prompt_length}
        onAsk={conversation.ask}
      />
    </div>
  )
}

function announce(exchange: Exchange | undefined): string {
  if (!exchange || exchange.state.name === 'waiting') return ''
  if (exchange.state.name === 'failed') return `No reply. ${describeFailure(exchange.state.failure)}`
  const { outcome, response } = exchange.state.reply
  return `${outcome === 'answered' ? 'Answered' : 'Handed off'}: ${response}`
}
