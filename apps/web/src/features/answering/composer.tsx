import { ActionIcon, Textarea } from '@mantine/core'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { LengthCounter } from '../../components/length-counter.tsx'
import { countCharacters } from '../../lib/count-characters.ts'
import classes from './composer.module.css'

interface ComposerProps {
  text: string
  onText: (text: string) => void
  /** Latest first. */
  earlier: readonly string[]
  limit: number
  onAsk: (prompt: string) => void
}

/** Where a question is typed. Enter sends, Shift+Enter breaks the line, the arrow keys bring earlier questions back. */
export function Composer({ text, onText, earlier, limit, onAsk }: ComposerProps) {
  const [recalled, setRecalled] = useState(-1)
  const sendable = text.trim() !== '' && countCharacters(text) <= limit

  function send(event?: FormEvent) {
    event?.preventDefault()
    if (!sendable) return
    onAsk(text)
    onText('')
    setRecalled(-1)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      return send()
    }
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    // Somebody's own words are never replaced; only an empty field or a recalled question is.
    const free = text === '' || text === earlier[recalled]
    const target = recalled + step
    if (step === 0 || !free || target < -1 || target >= earlier.length) return
    event.preventDefault()
    setRecalled(target)
    onText(earlier[target] ?? '')
  }

  return (
    <form className={classes.composer} onSubmit={send} aria-label="Ask the bot">
      <Textarea
        className={classes.field}
        aria-label="Question to the bot"
        aria-keyshortcuts="Enter ArrowUp ArrowDown"
        placeholder="Ask as a visitor would…"
        autosize
        minRows={1}
        maxRows={5}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ActionIcon type="submit" size={36} aria-label="Ask" disabled={!sendable}>
        <IconSend size={18} aria-hidden />
      </ActionIcon>
      <div className={classes.counter}>
        <LengthCounter text={text} limit={limit} />
      </div>
    </form>
  )
}
