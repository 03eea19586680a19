import type { Trace } from '@verbatim/contract'
import { CodeBlock } from '../../components/code-block.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import classes from './reply-details.module.css'

interface PromptSentProps {
  prompt: NonNullable<Trace['prompt']>
  /** Whether a language model really was asked. */
  asked: boolean
}

/** The exact text that a language model reads; also where none is configured, so that nobody need guess. */
export function PromptSent({ prompt, asked }: PromptSentProps) {
  return (
    <Disclosure summary={asked ? 'Prompt sent to the model' : 'Prompt a model would be sent'}>
      <p className={classes.note}>
        {prompt.way}, {prompt.revision}, about {prompt.tokens_estimated.toLocaleString('en')} tokens
      </p>
      <div className={classes.messages}>
        {prompt.messages.map((message, index) => (
          <CodeBlock key={index} label={`${message.role} message`} code={message.content} wrap />
        ))}
      </div>
    </Disclosure>
  )
}
